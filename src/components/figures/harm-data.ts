import { getCollection, getEntry } from 'astro:content';
import { harms } from '../../i18n/en/harms.ts';
import { formatCount, formatPrinted } from '../../i18n/format.ts';
import type { HarmEvent, HarmKind } from '../../schemas/harm.ts';

/** A record's words at the head of a row or caption. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** @throws {RangeError} when the collection has no such event */
export async function harmEvent(id: string): Promise<HarmEvent> {
  const entry = await getEntry('harms', id);
  if (!entry) throw new RangeError(`no event "${id}" in src/content/harms`);
  return entry.data;
}

/** All events of one kind, in the order of their file. */
export async function eventsOf(kind: HarmKind): Promise<readonly HarmEvent[]> {
  return (await getCollection('harms')).map(({ data }) => data).filter((event) => event.kind === kind);
}

/** Numerator and denominator in words; what was worked out and what was never printed say so. */
export function countText(event: HarmEvent): string {
  const { numerator, denominator, denominator_computed: deduced, count_computed: computed, kind } = event;
  if (kind === 'cases') return formatCount(numerator ?? 1);
  if (numerator !== null && denominator !== null) return harms.of(formatCount(numerator), formatCount(denominator));
  if (computed !== null && deduced !== undefined) return harms.workedOut(formatCount(computed), formatCount(deduced));
  if (computed !== null && denominator !== null)
    return harms.countWorkedOut(formatCount(computed), formatCount(denominator));
  if (numerator !== null) return harms.ofNotPrinted(formatCount(numerator));
  return denominator === null ? harms.notPrinted : harms.outOf(formatCount(denominator));
}

/** The share or rate, as printed where it was printed. */
export function shareText({
  percent,
  percent_computed,
  rate_min,
  rate_max,
  rate_unit,
  count_computed,
  denominator_computed: of,
}: HarmEvent): string {
  if (percent !== null) {
    const text = percent_computed
      ? harms.percentComputed(formatPrinted(percent))
      : harms.percent(formatPrinted(percent));
    return count_computed && of && percent < 1 ? `${text}, ${harms.oneIn(oneIn(count_computed, of))}` : text;
  }
  if (rate_min === null || rate_max === null) return harms.none;
  const range =
    rate_min === rate_max ? formatPrinted(rate_min) : `${formatPrinted(rate_min)} to ${formatPrinted(rate_max)}`;
  return `${range} ${rate_unit ?? ''}`.trim();
}

/** "1,800" of 7 in 12,642. Two figures count, or three of tens of thousands: a share this rare is not known any better. */
export function oneIn(events: number, people: number): string {
  const each = people / events;
  return formatCount(Number(each.toPrecision(each >= 10_000 ? 3 : 2)));
}
