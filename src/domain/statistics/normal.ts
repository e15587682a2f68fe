/**
 * Probability that a standard normal value lies below `z`, by the series of Abramowitz and Stegun 26.2.11, which
 * only adds positive terms and so loses no digits.
 *
 * @throws {RangeError} when `z` is not a number
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('z must be a number');
  // Beyond 9 the remaining share is below 1e-18, less than a double can add to 1.
  if (Math.abs(z) > 9) return z > 0 ? 1 : 0;
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-18; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return Math.min(1, Math.max(0, 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)));
}
