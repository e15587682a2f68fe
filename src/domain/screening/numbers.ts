import type { Answer, Answers, Condition, Item } from './types.ts';

type Numbers = Readonly<Record<string, number>>;

/** Body mass index: weight in kilograms divided by the square of height in metres. */
export const bodyMassIndex = (heightCm: number, weightKg: number): number => weightKg / (heightCm / 100) ** 2;

/** The formulas that the data may name, word for word: a formula changed there and not here stops the tests. */
export const formulas: Readonly<Record<string, (n: Numbers) => number>> = {
  'weight-kg / (height-cm / 100)^2': (n) => bodyMassIndex(n['height-cm'] ?? Number.NaN, n['weight-kg'] ?? Number.NaN),
};

/** The numbers of an answer with those worked out from them. */
export function withDerived(item: Item, numbers: Numbers): Numbers {
  const all: Record<string, number> = { ...numbers };
  for (const { id, formula } of item.derived ?? []) all[id] = formulas[formula]?.(numbers) ?? Number.NaN;
  return all;
}

/** Whether every number that the item asks for was given, lies inside the limits of its field, and could be worked with. */
export function isWhole(item: Item, numbers: Numbers): boolean {
  const given = (item.fields ?? []).every(({ id, min, max }) => {
    const n = numbers[id] ?? Number.NaN;
    return n >= min && n <= max;
  });
  return given && (item.derived ?? []).every(({ id }) => Number.isFinite(numbers[id]));
}

/** The sets of numbers that an answer can stand for: both ends of a group, else the numbers themselves. */
export function readings(answer: Answer): readonly Numbers[] {
  if (answer.kind === 'numbers') return [answer.numbers];
  if (answer.kind === 'band') return [{ [answer.field]: answer.min }, { [answer.field]: answer.max }];
  return [];
}

const inRange = ({ min, max, below }: Condition, n: number): boolean =>
  (min === undefined || n >= min) && (max === undefined || Math.floor(n) <= max) && (below === undefined || n < below);

const chosen = (answer: Answer | undefined): string | undefined => {
  if (answer?.kind === 'unsure') return 'unsure';
  return answer?.kind === 'value' ? answer.value : undefined;
};

/**
 * Whether a condition holds.
 *
 * @param numbers numbers of the item that the condition belongs to, for conditions that name no other item
 * @param answers all answers, for conditions that do
 */
export function holds(condition: Condition, numbers: Numbers, answers: Answers): boolean {
  const other = condition.item === undefined ? undefined : answers[condition.item];
  if (condition.equals !== undefined) return chosen(other) === condition.equals;
  const sets = condition.item === undefined ? [numbers] : other === undefined ? [] : readings(other);
  return sets.some((set) => {
    const n = set[condition.field ?? ''];
    return n !== undefined && inRange(condition, n);
  });
}
