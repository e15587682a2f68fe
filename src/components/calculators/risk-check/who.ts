import type { ScreeningItem } from '../../../schemas/screening.ts';
import type { Level } from './data.ts';
import { isListing } from './reasons.ts';

/** How dark a mark is: a reason not to start, something less, or nothing that can be told. */
export type Weight = 'listed' | 'softer' | 'unseen';

export const weightOf = (level: Level): Weight => {
  if (level === 'not-in-part-seen') return 'unseen';
  return isListing(level) ? 'listed' : 'softer';
};

/** A column of its own needs this many entries; the other sources share the last one. */
const OWN_COLUMN = 4;

/** Sources with a column of their own, the busiest first. */
export function columnsOf(items: readonly ScreeningItem[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { agreement } of items)
    for (const { source } of agreement) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= OWN_COLUMN)
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .map(([source]) => source);
}

/** How many points at least one source names as a reason not to start. */
export const listedCount = (items: readonly ScreeningItem[]): number =>
  items.filter(({ agreement }) => agreement.some(({ level }) => weightOf(level) === 'listed')).length;
