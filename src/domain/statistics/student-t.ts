/**
 * Probability that a value of Student's t distribution lies below `t`.
 *
 * For whole degrees of freedom the integral is a finite sum of powers of a cosine (Abramowitz and Stegun, "Handbook of
 * Mathematical Functions", 26.7.3 and 26.7.4): no series to cut off, no constants to copy wrongly.
 *
 * @throws {RangeError} when the degrees of freedom are not a whole number of at least 1, or `t` is not a number
 */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) {
    throw new RangeError(`degrees of freedom must be a whole number of at least 1, got ${degreesOfFreedom}`);
  }
  if (Number.isNaN(t)) throw new RangeError('t must be a number');
  const theta = Math.atan(t / Math.sqrt(degreesOfFreedom));
  const square = Math.cos(theta) ** 2;
  // 1 + c2/2 (1 + 3 c2/4 (1 + ...)) for even, 1 + 2 c2/3 (1 + 4 c2/5 (1 + ...)) for odd degrees, from the inside out.
  let sum = 1;
  for (let k = degreesOfFreedom - 2; k > 1; k -= 2) sum = 1 + ((k - 1) / k) * square * sum;
  let between = Math.sin(theta) * sum;
  if (degreesOfFreedom === 1) between = (2 / Math.PI) * theta;
  else if (degreesOfFreedom % 2 === 1) between = (2 / Math.PI) * (theta + between * Math.cos(theta));
  return (1 + between) / 2;
}
