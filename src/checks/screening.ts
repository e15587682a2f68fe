import type { Located, Problem } from '../evidence/content.ts';
import type { Condition, ScreeningItem, ScreeningItems } from '../schemas/screening.ts';
import { problemAt, type Rule } from './rule.ts';

const NEEDS = { choice: ['choices'], number: ['fields', 'thresholds'], 'yes-no-unsure': [] } as const;

/** A question has the fields of its answer type, and its conditions name answers that exist. */
export const questionsHoldTogether: Rule = ({ screening: { items } }) => {
  if (!items) return [];
  const byId = new Map(items.data.items.map((item) => [item.id, item]));
  return items.data.items.flatMap((item, index) => [
    ...answerType(items, item, index),
    ...(item.thresholds ?? []).flatMap((threshold, place) => {
      const path = ['items', index, 'thresholds', place] as const;
      const conditions = [...(threshold.any ?? []), ...(threshold.all ?? [])];
      const empty =
        conditions.length > 0
          ? []
          : [
              problemAt(
                items,
                path,
                'empty-threshold',
                `a threshold of "${item.id}" has neither any nor all`,
                'Say which numbers it holds for.',
              ),
            ];
      return [...empty, ...conditions.flatMap((condition) => conditionHolds(items, [...path], item, condition, byId))];
    }),
    ...(item.escalate?.any ?? []).flatMap((condition) =>
      conditionHolds(items, ['items', index, 'escalate'], item, condition, byId),
    ),
  ]);
};

function answerType(items: Located<ScreeningItems>, item: ScreeningItem, index: number): Problem[] {
  return NEEDS[item.answer_type].flatMap((field) =>
    item[field]
      ? []
      : [
          problemAt(
            items,
            ['items', index, 'answer_type'],
            'incomplete-question',
            `"${item.id}" asks for ${item.answer_type === 'number' ? 'a number' : 'a choice'}, but has no ${field}`,
            `Add ${field}, or correct answer_type.`,
          ),
        ],
  );
}

function conditionHolds(
  items: Located<ScreeningItems>,
  path: (string | number)[],
  item: ScreeningItem,
  { item: other, field, equals }: Condition,
  byId: ReadonlyMap<string, ScreeningItem>,
): Problem[] {
  const asked = other === undefined ? item : byId.get(other);
  if (!asked)
    return [
      problemAt(
        items,
        path,
        'unknown-question',
        `a condition of "${item.id}" names the question "${other}", which is not there`,
        'Name the id of a question in this file.',
      ),
    ];
  if (asked.answer_type === 'number' && !asked.fields) return [];
  const numbers = [...(asked.fields ?? []), ...(asked.derived ?? [])].map(({ id }) => id);
  if (field !== undefined && !numbers.includes(field)) {
    return [
      problemAt(
        items,
        path,
        'unknown-question',
        `a condition of "${item.id}" names the number "${field}", which "${asked.id}" does not ask for`,
        `Numbers of "${asked.id}": ${numbers.join(', ') || 'none'}.`,
      ),
    ];
  }
  const answers = asked.choices?.map(({ value }) => value) ?? ['yes', 'no', 'unsure'];
  if (equals !== undefined && !answers.includes(equals)) {
    return [
      problemAt(
        items,
        path,
        'unknown-question',
        `a condition of "${item.id}" waits for the answer "${equals}", which "${asked.id}" does not have`,
        `Answers of "${asked.id}": ${answers.join(', ')}.`,
      ),
    ];
  }
  return [];
}
