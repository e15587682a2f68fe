import { readFormula } from './formula.ts';

/** Heart-rate arithmetic of the protocols data: reproduced there by worked examples, and shown as arithmetic only. */

/** Beats a minute; the formula is data and uses `age`. */
export const highestHeartRate = (formula: string, age: number): number => readFormula(formula)({ age });

/** Karvonen's rule as the data prints it, with HRmax, HRrest and fraction. */
export function targetHeartRate(formula: string, highest: number, resting: number, fraction: number): number {
  if (highest <= resting)
    throw new RangeError(`the highest rate, ${highest}, must be above the resting rate, ${resting}`);
  return readFormula(formula)({ HRmax: highest, HRrest: resting, fraction });
}

/** The same rule read backwards: which share of the reserve a rate is. */
export function fractionOfReserve(highest: number, resting: number, rate: number): number {
  if (highest <= resting)
    throw new RangeError(`the highest rate, ${highest}, must be above the resting rate, ${resting}`);
  return (rate - resting) / (highest - resting);
}
