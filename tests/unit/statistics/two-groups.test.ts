import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bell, shareAhead } from '../../../src/domain/statistics/two-groups.ts';

const gap = fc.double({ min: -5, max: 5, noNaN: true });

/** The same share by adding up thin slices of all pairs: the first at `z`, everybody of the second below it. */
function bySlices(distance: number): number {
  const step = 0.01;
  let below = 0;
  let share = 0;
  for (let z = -12; z < 12; z += step) {
    const density = (at: number) => bell(at) / Math.sqrt(2 * Math.PI);
    below += density(z + distance) * step;
    share += density(z) * below * step;
  }
  return share;
}

describe('the share of pairs in which the first is ahead', () => {
  it('is half without a gap', () => expect(shareAhead(0)).toBe(0.5));

  it.each([0.01, 0.16, 0.3, 0.8, 2])('equals a sum over all pairs, %f apart', (distance) => {
    // The sum holds the pairs of each slice with itself in full, half of them too many: less than 0.003.
    expect(Math.abs(shareAhead(-distance) - (1 - bySlices(distance)))).toBeLessThan(0.003);
  });

  it('grows with the gap, and the other group has the rest', () => {
    fc.assert(
      fc.property(gap, gap, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        // Neighbouring doubles may come out in the wrong order by their last digit.
        expect(shareAhead(low)).toBeLessThanOrEqual(shareAhead(high) + 1e-15);
        expect(shareAhead(a) + shareAhead(-a)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('refuses what is no number', () => expect(() => shareAhead(Number.NaN)).toThrow(RangeError));
});
