/** The greatest weight for one lift, from a lighter set. Formulas, limits and sources are data. */
export interface OneRmRules {
  /** What the weight is multiplied by, for 1, 2, 3 … repetitions up to the limit: see one-rm-factors.ts. */
  readonly equations: readonly { readonly id: string; readonly factors: readonly number[] }[];
  /** More repetitions than this are refused: the formulas drift apart. */
  readonly maxRepetitions: number;
  /** From here on the answer carries a warning. */
  readonly warnFromRepetitions: number;
}

export interface OneRmEstimate {
  readonly kind: 'estimate';
  /** In the unit of the weight that was given. */
  readonly values: readonly { readonly id: string; readonly value: number }[];
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number;
  /** Highest minus lowest, in percent of the mean. */
  readonly spreadPercent: number;
  readonly warn: boolean;
}

export type OneRmAnswer =
  | OneRmEstimate
  | { readonly kind: 'too-many-repetitions'; readonly asked: number; readonly max: number };

/**
 * @param weight what was lifted, in kg or lb: every formula is proportional to it
 * @param repetitions whole number, as many as could be done with good form
 * @throws {RangeError} when the weight is not positive or the repetitions are not a whole number from 1
 */
export function estimateOneRm(weight: number, repetitions: number, rules: OneRmRules): OneRmAnswer {
  if (!Number.isFinite(weight) || weight <= 0) throw new RangeError(`weight must be a positive number, got ${weight}`);
  if (!Number.isInteger(repetitions) || repetitions < 1) {
    throw new RangeError(`repetitions must be a whole number from 1, got ${repetitions}`);
  }
  if (repetitions > rules.maxRepetitions) {
    return { kind: 'too-many-repetitions', asked: repetitions, max: rules.maxRepetitions };
  }
  const values = rules.equations.map(({ id, factors }) => ({
    id,
    value: weight * (factors[repetitions - 1] as number),
  }));
  const numbers = values.map(({ value }) => value);
  const lowest = Math.min(...numbers);
  const highest = Math.max(...numbers);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return {
    kind: 'estimate',
    values,
    lowest,
    highest,
    mean,
    spreadPercent: ((highest - lowest) / mean) * 100,
    warn: repetitions >= rules.warnFromRepetitions,
  };
}
