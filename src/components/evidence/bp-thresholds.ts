import { getCollection } from 'astro:content';
import { screeningItems } from '../../evidence/entries.ts';
import { home } from '../../i18n/en/home.ts';

/** A line of the figure "above this resting pressure, do not start": who, from which pressure on, and in which words. */
export interface Threshold {
  label: string;
  note: string;
  from: number;
  own: boolean;
  path?: string;
}

/** The first blood pressure in a note such as "above 180/100 = no BFR". */
export function firstPressure(note: string): number | undefined {
  const match = /\b(\d{3})\b/.exec(note);
  return match ? Number(match[1]) : undefined;
}

/** Where sources, and this site, draw the line for resting systolic pressure, lowest first. From the screening data. */
export async function bpThresholds(): Promise<Threshold[]> {
  const { items } = await screeningItems();
  const item = items.find(({ id }) => id === 'bp-reading');
  if (!item?.thresholds) throw new Error('src/content/screening/items.yaml has no item "bp-reading" with thresholds.');
  const short = new Map((await getCollection('references')).map((entry) => [entry.id, entry.data.short]));
  const rows: Threshold[] = item.agreement.flatMap(({ source, note }) => {
    const from = note ? firstPressure(note) : undefined;
    return from === undefined || !note
      ? []
      : [
          {
            label: short.get(source) ?? source,
            note: note.split(/[=;]/)[0]!.trim(),
            from,
            own: false,
            path: `/library/${source}/`,
          },
        ];
  });
  const stops = item.thresholds
    .filter(({ outcome }) => outcome === 'stop')
    .flatMap((rule) => ('any' in rule && rule.any ? rule.any : []))
    .flatMap((part) => ('field' in part && part.field === 'systolic' && part.min !== undefined ? [part.min] : []));
  rows.push({ label: home.ours, note: home.oursNote, from: Math.min(...stops), own: true });
  return rows.sort((a, b) => a.from - b.from);
}
