import { describe, expect, it } from 'vitest';
import { ruleOfThree } from '../../../src/domain/statistics/rule-of-three.ts';

/** Solved for p without the shortcut: (1 - p)^n = 0.05. */
const exact = (people: number): number => 1 - 0.05 ** (1 / people);

describe('ruleOfThree', () => {
  it.each([
    [4, 0.75],
    [12, 0.25],
    [300, 0.01],
  ])('none in %i still allows %f', (people, share) => expect(ruleOfThree(people)).toBeCloseTo(share, 12));

  it('never promises more than everybody', () => {
    expect(ruleOfThree(1)).toBe(1);
    expect(ruleOfThree(2)).toBe(1);
    expect(ruleOfThree(3)).toBe(1);
  });

  it('never lies below the exact bound, and closes in on it', () => {
    for (const people of [1, 2, 5, 10, 30, 100, 1000, 12_000]) {
      expect(ruleOfThree(people)).toBeGreaterThan(exact(people));
    }
    expect(ruleOfThree(30) - exact(30)).toBeLessThan(0.006);
    expect(ruleOfThree(1000) - exact(1000)).toBeLessThan(0.00001);
  });

  it.each([0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %f people, and says what it got', (people) => {
    expect(() => ruleOfThree(people)).toThrow(RangeError);
    expect(() => ruleOfThree(people)).toThrow(`whole number from 1 on, got ${people}`);
  });
});
