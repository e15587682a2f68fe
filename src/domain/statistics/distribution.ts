import { normalCdf } from './normal.ts';
import { studentTCdf } from './student-t.ts';

/** The curve that a model's data names for its errors. */
export type ErrorDistribution =
  | { readonly family: 't'; readonly degreesOfFreedom: number }
  | { readonly family: 'normal' };

/** Share of the distribution below `value`, in units of its standard error. */
export function shareBelow(value: number, distribution: ErrorDistribution): number {
  return distribution.family === 't' ? studentTCdf(value, distribution.degreesOfFreedom) : normalCdf(value);
}

/**
 * Half of the interval, in standard errors, that holds `share` of the distribution: 1.96 for 95% of a normal curve.
 *
 * @throws {RangeError} unless 0 < share < 1
 */
export function halfWidth(share: number, distribution: ErrorDistribution): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`share must lie between 0 and 1, got ${share}`);
  const below = (1 + share) / 2;
  // Bisection on an angle, not on the line: the angle is bounded, so the search cannot run away.
  let low = 0;
  let high = Math.PI / 2;
  for (let step = 0; step < 55; step += 1) {
    const middle = (low + high) / 2;
    if (shareBelow(Math.tan(middle), distribution) < below) low = middle;
    else high = middle;
  }
  return Math.tan((low + high) / 2);
}
