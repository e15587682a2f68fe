import { study as words } from '../../i18n/en/study.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Study } from '../../schemas/study.ts';

const SAW = ['full-text', 'abstract', 'record', 'reference-list'] as const;
export type Saw = (typeof SAW)[number];

/** The most that was read of a record with the findings in view; of the bibliography alone where nothing else was seen. */
export function mostRead(data: Pick<Study, 'checked'>): Saw {
  const carrying = data.checked.filter((entry) => entry.confirms?.includes('findings') ?? true);
  const seen = (carrying.length > 0 ? carrying : data.checked).map((entry) => entry.saw);
  return SAW.find((level) => seen.includes(level)) ?? 'reference-list';
}

/** Topics in the order of the library's headings; the first topic of a record decides where the record is listed. */
export const topics = Object.keys(words.topic) as (keyof typeof words.topic)[];

/** One row of the facts panel: a value, or the plain statement that it was not seen. */
export interface Fact {
  label: string;
  value: string | undefined;
}

/** The rows of the facts panel, in the order of the study page. */
export function facts(data: Study): Fact[] {
  const label = words.fact;
  const protocol = data.protocol;
  const widths = protocol?.cuff_widths_cm?.map((width) => `${width}`).join(' and ');
  const rows: Fact[] = [
    { label: label.people, value: data.population },
    { label: label.cuff, value: widths ? `${widths}\u00a0cm` : undefined },
    { label: label.pressure, value: protocol?.pressure },
    { label: label.load, value: protocol?.load },
    { label: label.sets, value: protocol?.sets_reps },
    { label: label.rest, value: protocol?.rest },
    { label: label.frequency, value: protocol?.frequency },
    { label: label.duration, value: protocol?.duration },
  ];
  if (protocol?.cuff_note) rows.push({ label: label.cuffNote, value: protocol.cuff_note });
  return trains(data) ? rows : rows.filter((row) => row.value !== undefined);
}

/** Whether a record is of a kind that has a protocol at all; a review or a guide need not list what it cannot have. */
function trains(data: Study): boolean {
  return ['rct', 'non-randomised-trial', 'crossover'].includes(data.design);
}

/** The title in plain words; for a record without one, its population and its first outcome. */
export function plainTitle(data: Study): string {
  return typeset(data.plain_title ?? `${data.population}: ${data.findings[0]?.outcome ?? ''}`);
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bpre to post\b/g, 'before to after'],
  [/\blow-intensity BFR\b/g, 'light training with a cuff'],
  [/\blow intensity without BFR\b/g, 'light training without a cuff'],
  [/\b(LL-BFR|low-load BFR|BFR-RT)\b/g, 'light with a cuff'],
  [/\b(HL-RT|high-load|heavy-load)\b/g, 'heavy'],
  [/\b(LL-RT|low-load)\b/g, 'light without a cuff'],
  [/\btraditional RT\b/g, 'ordinary resistance training'],
  [/\bunrestricted training\b/g, 'training without a cuff'],
  [/\bno BFR\b/g, 'no cuff'],
  [/\bwithout BFR\b/g, 'without a cuff'],
  [/\bwith BFR\b/g, 'with a cuff'],
  [/\bBFR\b/g, 'with a cuff'],
  [/\bvs\b/g, 'against'],
];

/** The comparison of an effect in everyday words: "LL-BFR minus high-load" reads "light with a cuff minus heavy". */
export function plainComparison(comparison: string): string {
  return WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), comparison);
}

/**
 * The ends of one axis for all effects of a page that share it: differences together, ratios together, so that their
 * bands can be compared. Ratios are placed by their logarithm.
 */
export function axis(
  effects: readonly { measure: string; ci_low: number; ci_high: number }[],
  none: 0 | 1,
): [number, number] {
  const same = effects.filter(({ measure }) => noDifference(measure) === none);
  const place = (x: number) => (none === 1 ? Math.log(x) : x);
  const ends = [place(none), ...same.flatMap(({ ci_low, ci_high }) => [place(ci_low), place(ci_high)])];
  const pad = (Math.max(...ends) - Math.min(...ends)) * 0.06 || 1;
  return [Math.min(...ends) - pad, Math.max(...ends) + pad];
}

/** Whether an effect is a ratio (no difference is 1) or a difference (no difference is 0). */
export function noDifference(measure: string): 0 | 1 {
  return ['RR', 'OR', 'HR', 'SIR'].includes(measure) ? 1 : 0;
}

/** A number as the site prints it: a real minus, and the decimals that the study printed. */
export function signed(value: number, decimals = 2): string {
  return value.toFixed(decimals).replace('-', '\u2212');
}
