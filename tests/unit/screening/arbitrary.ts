import fc from 'fast-check';
import type { Answer, Answers } from '../../../src/domain/screening/types.ts';
import { type DataItem, fit, items, numbers, unsure, value } from './rules.ts';

const field = (id: string) => {
  const found = items.flatMap(({ fields = [] }) => fields).find((f) => f.id === id);
  if (!found) throw new Error(`no field "${id}"`);
  return fc.double({ min: found.min, max: found.max, noNaN: true });
};

/** Every answer that a reader can give to a question that is not a number. */
export const choicesOf = (item: DataItem): readonly Answer[] => {
  const values = item.answer_type === 'choice' ? (item.choices ?? []).map((c) => c.value) : ['no', 'yes'];
  return [...values.filter((v) => v !== 'unsure').map(value), unsure];
};

/** The answer that says "this is not about me", for questions that have one. */
export const noTo = (item: DataItem): Answer | undefined => {
  if (item.answer_type === 'number') return undefined;
  return value(item.choices?.find(({ outcome }) => outcome === 'none')?.value ?? 'no');
};

export const answerTo = (item: DataItem): fc.Arbitrary<Answer> => {
  if (item.answer_type !== 'number') return fc.constantFrom(...choicesOf(item));
  const given = fc.record(Object.fromEntries((item.fields ?? []).map(({ id }) => [id, field(id)]))).map(numbers);
  return fc.oneof({ weight: 4, arbitrary: given }, { weight: 1, arbitrary: fc.constant(unsure) });
};

/** Sets in which most answers lead to nothing: with every answer free, nearly all sets would end in "stop" and prove little. */
export const answers: fc.Arbitrary<Readonly<Record<string, Answer>>> = fc.record(
  Object.fromEntries(
    items.map((item) => {
      const nothing = fc.constant(fit[item.id] ?? unsure);
      return [item.id, fc.oneof({ weight: 12, arbitrary: nothing }, { weight: 1, arbitrary: answerTo(item) })];
    }),
  ),
);

/** Answers of any shape to any question, missing ones included. */
export const junk: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom(...items.map(({ id }) => id), 'unknown', '__proto__', 'constructor'),
  fc.oneof(
    fc.constant(unsure),
    fc.string().map(value),
    fc.constantFrom('constructor', 'toString', '').map(value),
    fc.dictionary(fc.constantFrom('age', 'systolic', 'height-cm', 'x'), fc.double()).map(numbers),
    fc.record({ kind: fc.constant('band' as const), field: fc.string(), min: fc.double(), max: fc.double() }),
  ),
);
