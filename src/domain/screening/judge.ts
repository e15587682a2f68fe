import { holds, isWhole, readings, withDerived } from './numbers.ts';
import { type Outcome, severity, worst } from './outcome.ts';
import type { Answer, Answers, Finding, Item, Rules } from './types.ts';

type Judged = Pick<Finding, 'outcome' | 'by'>;

/** What "I do not know" comes to for an item. */
export function unsureOutcome(item: Item, defaults: Rules['defaults']): Outcome {
  const listed = item.choices?.find(({ value }) => value === 'unsure')?.outcome ?? 'none';
  return worst(listed, item.outcome_if_unsure ?? item.unknown_outcome ?? defaults.outcome_if_unsure);
}

const worse = (a: Judged, b: Judged): Judged => (severity(b.outcome) > severity(a.outcome) ? b : a);

/** First threshold that matches; a missing or impossible number counts as not known as well, and the worse of the two stands. */
function judgeNumbers(item: Item, given: Readonly<Record<string, number>>, unsure: Judged, answers: Answers): Judged {
  const numbers = withDerived(item, given);
  const index = (item.thresholds ?? []).findIndex(
    ({ any, all }) => any?.some((c) => holds(c, numbers, answers)) || all?.every((c) => holds(c, numbers, answers)),
  );
  const threshold = item.thresholds?.[index];
  const found: Judged = threshold
    ? { outcome: threshold.outcome, by: { rule: 'threshold', index } }
    : { outcome: 'none', by: { rule: 'answer' } };
  return isWhole(item, numbers) ? found : worse(found, unsure);
}

/** Outcome that the item lists for a chosen value; nothing when the item does not know the value. */
function listed(item: Item, value: string): Outcome | undefined {
  if (item.answer_type === 'choice') return item.choices?.find((choice) => choice.value === value)?.outcome;
  if (item.answer_type === 'yes-no-unsure' && value === 'yes') return item.outcome_if_yes;
  return item.answer_type === 'yes-no-unsure' && value === 'no' ? 'none' : undefined;
}

function judgeOwn(item: Item, answer: Answer, answers: Answers, defaults: Rules['defaults']): Judged {
  const unsure: Judged = { outcome: unsureOutcome(item, defaults), by: { rule: 'unsure' } };
  if (answer.kind === 'value') {
    const outcome = answer.value === 'unsure' ? undefined : listed(item, answer.value);
    return outcome === undefined ? unsure : { outcome, by: { rule: 'answer' } };
  }
  if (answer.kind === 'unsure' || item.answer_type !== 'number') return unsure;
  return readings(answer)
    .map((set) => judgeNumbers(item, set, unsure, answers))
    .reduce(worse);
}

/**
 * What one answer comes to, with the other answers that bear on it.
 * Total: an answer that does not fit its item counts as "I do not know".
 */
export function judge(item: Item, answer: Answer, answers: Answers, defaults: Rules['defaults']): Finding {
  const own = judgeOwn(item, answer, answers, defaults);
  const temporary = item.temporary === true;
  const lift = item.escalate;
  if (lift && own.outcome === 'caution') {
    const index = lift.any.findIndex((condition) => holds(condition, {}, answers));
    if (index >= 0) {
      return { item: item.id, outcome: worst(own.outcome, lift.to), by: { rule: 'escalation', index }, temporary };
    }
  }
  return { item: item.id, ...own, temporary };
}
