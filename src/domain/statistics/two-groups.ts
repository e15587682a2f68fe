import { normalCdf } from './normal.ts';

/**
 * Take one person from each of two groups at random: the probability that the first is ahead, when the groups are
 * bell-shaped, equally spread, and their averages lie `gap` standard deviations apart. Half for no gap. The difference
 * of two such people is itself normal, with a spread of √2 standard deviations.
 *
 * @param gap average of the first group minus that of the second, in standard deviations; any finite number
 * @throws {RangeError} when `gap` is not a number
 */
export const shareAhead = (gap: number): number => normalCdf(gap / Math.SQRT2);

/** Height of the bell curve at `z` standard deviations from its top, 1 at the top. */
export const bell = (z: number): number => Math.exp((-z * z) / 2);
