import { readFormula } from './formula.ts';

/** Relative difference that floating point may make and a formula may not. */
const TINY = 1e-9;

/**
 * A formula as one factor for each number of repetitions: what the weight is multiplied by. Worked out once at build
 * time, so that the page ships numbers and no reader of formulas.
 *
 * @param formula of w (weight) and r (repetitions), as the data prints it
 * @throws {RangeError} when the formula is not proportional to the weight, or gives less than the weight itself
 */
export function oneRmFactors(formula: string, maxRepetitions: number): readonly number[] {
  const of = readFormula(formula);
  return Array.from({ length: maxRepetitions }, (_, place) => {
    const repetitions = place + 1;
    const factor = of({ w: 1, r: repetitions });
    const again = of({ w: 100, r: repetitions }) / 100;
    const proportional = Math.abs(again - factor) <= TINY * Math.abs(factor);
    if (!proportional) throw new RangeError(`"${formula}" is not proportional to w at r = ${repetitions}`);
    // A weight lifted once is the answer; some formulas would add to it.
    if (repetitions === 1) return 1;
    if (!(factor >= 1)) throw new RangeError(`"${formula}" gives less than was lifted at r = ${repetitions}`);
    return factor;
  });
}
