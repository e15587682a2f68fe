import type { Condition, Threshold } from '../../../domain/screening/types.ts';
import { pages } from '../../../i18n/en/check-pages.ts';
import { topics } from '../../../i18n/en/check-topics.ts';
import { formatPrinted } from '../../../i18n/format.ts';
import type { ScreeningItem } from '../../../schemas/screening.ts';

const { limits } = pages.paper;

/** The limit that a condition sets: "160 to 179", "under 18". A whole number as upper limit takes in all up to the next. */
export function limitWords({ min, max, below }: Condition): string {
  const top = below ?? (max === undefined ? undefined : max + 1);
  if (min === undefined) return limits.under(formatPrinted(top ?? 0));
  if (max !== undefined) return limits.between(formatPrinted(min), formatPrinted(max));
  return below === undefined
    ? limits.from(formatPrinted(min))
    : limits.betweenBelow(formatPrinted(min), formatPrinted(below));
}

function conditionWords(condition: Condition, item: ScreeningItem): string {
  if (condition.item !== undefined) {
    const topic = topics[condition.item] ?? condition.item;
    return condition.equals === undefined ? `${topic}: ${limitWords(condition)}` : topic;
  }
  const label = item.fields?.find(({ id }) => id === condition.field)?.label ?? limits.bmi;
  return `${label}: ${limitWords(condition)}`;
}

/** A threshold as a sentence for a reader: "Top number (systolic): 180 or more, or Bottom number (diastolic): 110 or more". */
export function thresholdWords(threshold: Threshold, item: ScreeningItem): string {
  const { any, all = [] } = threshold;
  return (any ?? all).map((condition) => conditionWords(condition, item)).join(any ? limits.or : limits.and);
}

/** What makes a caution count for more: "The combined pill, hormones or steroids; Age: 40 or more". */
export const escalationWords = (item: ScreeningItem): string =>
  (item.escalate?.any ?? []).map((condition) => conditionWords(condition, item)).join('; ');
