import { unsureOutcome } from '../../../domain/screening/judge.ts';
import { check } from '../../../i18n/en/check.ts';
import { pages } from '../../../i18n/en/check-pages.ts';
import { typeset } from '../../../i18n/typography.ts';
import type { ScreeningDefaults, ScreeningItem } from '../../../schemas/screening.ts';
import { plainBasis } from './reasons.ts';
import { thresholdWords } from './rule-words.ts';

const words = pages.paper;

/** One answer on paper: what it leads to, where its limit comes from, what else must be said. */
export type Row = { answer: string; leads: keyof typeof words.leads; basis?: string; extra?: string | undefined };
/** Every answer to a question, in the order in which they stand on paper. */
export function paperRows(item: ScreeningItem, defaults: ScreeningDefaults): Row[] {
  const unsure: Row = { answer: check.unsure, leads: unsureOutcome(item, defaults) };
  if (item.answer_type === 'choice') {
    const listed = (item.choices ?? []).map(({ label, outcome }) => ({ answer: label, leads: outcome }));
    return item.choices?.some(({ value }) => value === 'unsure') ? listed : [...listed, unsure];
  }
  if (item.answer_type === 'number') {
    const limits = (item.thresholds ?? []).map(
      (threshold): Row => ({
        answer: typeset(thresholdWords(threshold, item)),
        leads: threshold.outcome,
        basis: plainBasis(threshold.basis),
        extra: threshold.extra,
      }),
    );
    return [...limits, { answer: words.limits.else, leads: 'none' }, { ...unsure, answer: words.limits.unknown }];
  }
  return [
    { answer: check.yes, leads: item.show_emergency ? 'emergency' : item.outcome_if_yes },
    { answer: check.no, leads: 'none' },
    unsure,
  ];
}
