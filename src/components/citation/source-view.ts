import type { Effect, Finding, Study } from '../../schemas/study.ts';
import { noDifference } from '../evidence/study-view.ts';

/** Geometry of the mini forest in percent of its width. */
export interface MiniForest {
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly none: number;
  /** Where the words "no difference" find room. */
  readonly anchor: 'start' | 'end';
}

/**
 * The band, the result and the line of no difference on one axis. The words stand on the free side of the line, so the axis leaves
 * a third of the width for them there. Ratios lie on a logarithmic axis, where half and double are equally far from no difference.
 */
export function miniForest({ measure, value, ci_low: low, ci_high: high }: Effect): MiniForest {
  const none = noDifference(measure);
  const on = (x: number) => (none === 1 ? Math.log(x) : x);
  const from = Math.min(on(low), on(none));
  const to = Math.max(on(high), on(none));
  const anchor = on(none) - from > to - on(none) ? 'start' : 'end';
  const [left, right] = anchor === 'start' ? [4, 66] : [34, 96];
  const at = (x: number) => Math.round((left + ((on(x) - from) / (to - from || 1)) * (right - left)) * 10) / 10;
  return { low: at(low), high: at(high), value: at(value), none: at(none), anchor };
}

/** "−0.16 (−0.30 to −0.01)": as many decimals as the study printed in any of the three, a real minus. */
export function effectNumbers({ value, ci_low: low, ci_high: high }: Effect): string {
  const decimals = Math.max(...[value, low, high].map((x) => `${x}`.split('.')[1]?.length ?? 0));
  const print = (x: number) => x.toFixed(decimals).replace('-', '\u2212');
  return `${print(value)} (${print(low)} to ${print(high)})`;
}

/** The findings that a card shows: those cited, else the first two, and how many are left. */
export function shownFindings(
  { findings }: Pick<Study, 'findings'>,
  cited: readonly string[],
): { shown: readonly Finding[]; left: number } {
  const chosen = findings.filter(({ id }) => cited.includes(id));
  const shown = chosen.length > 0 ? chosen : findings.slice(0, 2);
  return { shown, left: findings.length - shown.length };
}

/** Designs that count no people of their own: a missing number is then nothing that was not seen. */
const WITHOUT_PEOPLE: readonly Study['design'][] = ['narrative-review', 'guideline'];

export function countsPeople({ design }: Pick<Study, 'design'>): boolean {
  return !WITHOUT_PEOPLE.includes(design);
}
