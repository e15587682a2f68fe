/**
 * The largest share that none in `people` still allows at 95%: about 3 in that number ("rule of three"),
 * since (1 - p)^n = 0.05 has p = 3/n for large n.
 *
 * @throws {RangeError} when `people` is not a whole number of at least 1
 */
export function ruleOfThree(people: number): number {
  if (!Number.isInteger(people) || people < 1)
    throw new RangeError(`people must be a whole number from 1 on, got ${people}`);
  return Math.min(1, 3 / people);
}
