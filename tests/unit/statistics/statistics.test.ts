import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ErrorDistribution, halfWidth, shareBelow } from '../../../src/domain/statistics/distribution.ts';
import { normalCdf } from '../../../src/domain/statistics/normal.ts';
import { studentTCdf } from '../../../src/domain/statistics/student-t.ts';

/** df, share below, value: table of the NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2, printed to 8 digits. */
const NIST: readonly [number, number, number][] = [
  [1, 0.9, 3.0776835],
  [1, 0.975, 12.706205],
  [1, 0.9999, 3183.0988],
  [2, 0.9, 1.8856181],
  [2, 0.975, 4.3026527],
  [2, 0.9999, 70.700071],
  [3, 0.95, 2.3533634],
  [3, 0.995, 5.8409093],
  [3, 0.9999, 22.203742],
  [4, 0.975, 2.7764451],
  [4, 0.9995, 8.6103016],
  [5, 0.975, 2.5705818],
  [5, 0.99, 3.36493],
];
/** The same table as printed in textbooks, three decimals: degrees on both sides of the 46 that the thigh equation has. */
const TEXTBOOK: readonly [number, number, number][] = [
  [29, 0.975, 2.045],
  [30, 0.995, 2.75],
  [40, 0.9, 1.303],
  [40, 0.975, 2.021],
  [40, 0.9995, 3.551],
  [45, 0.95, 1.679],
  [45, 0.975, 2.014],
  [45, 0.9995, 3.52],
  [50, 0.975, 2.009],
  [50, 0.995, 2.678],
  [50, 0.9995, 3.496],
];

describe('studentTCdf', () => {
  it.each(NIST)('df %i, share %f: %f (NIST)', (df, share, value) =>
    expect(studentTCdf(value, df)).toBeCloseTo(share, 7),
  );
  it.each(TEXTBOOK)('df %i, share %f: %f (textbook table)', (df, share, value) => {
    expect(studentTCdf(value - 0.0006, df)).toBeLessThan(share);
    expect(studentTCdf(value + 0.0006, df)).toBeGreaterThan(share);
  });

  it('gives 0.7973 for 0.85 and 20 degrees (NAG Library, example of g01sbc)', () =>
    expect(studentTCdf(0.85, 20)).toBeCloseTo(0.7973, 4));

  it('is a half at nought, symmetrical, rising, and 0 and 1 at the far ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0.001, max: 50, noNaN: true }), (df, t) => {
        expect(studentTCdf(0, df)).toBe(0.5);
        expect(studentTCdf(t, df) + studentTCdf(-t, df)).toBeCloseTo(1, 12);
        // Far out both round to 1, each with its own last digit.
        expect(studentTCdf(t * 1.1, df)).toBeGreaterThanOrEqual(studentTCdf(t, df) - 1e-12);
        expect(studentTCdf(t, df)).toBeLessThanOrEqual(1);
      }),
    );
    for (const df of [1, 2, 46, 47]) {
      expect(studentTCdf(Number.POSITIVE_INFINITY, df)).toBeCloseTo(1, 12);
      expect(studentTCdf(Number.NEGATIVE_INFINITY, df)).toBeCloseTo(0, 12);
    }
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %f degrees', (df) => {
    expect(() => studentTCdf(1, df)).toThrow(
      new RangeError(`degrees of freedom must be a whole number of at least 1, got ${df}`),
    );
  });
  it('refuses a t that is no number', () =>
    expect(() => studentTCdf(Number.NaN, 46)).toThrow(new RangeError('t must be a number')));
});

describe('normalCdf', () => {
  // Abramowitz and Stegun, "Handbook of Mathematical Functions", table 26.1.
  it.each([
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [1, 0.8413447460685429],
    [1.96, 0.9750021048517795],
    [2, 0.9772498680518208],
    [3, 0.9986501019683699],
  ])('z %f: %f', (z, share) => expect(normalCdf(z)).toBeCloseTo(share, 12));

  it('is symmetrical and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (z) => {
        expect(normalCdf(z)).toBeGreaterThanOrEqual(0);
        expect(normalCdf(z)).toBeLessThanOrEqual(1);
        expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 12);
      }),
    );
    expect([normalCdf(9.5), normalCdf(-9.5), normalCdf(Number.POSITIVE_INFINITY)]).toEqual([1, 0, 1]);
    expect(normalCdf(8.9)).toBeGreaterThan(0.999999999);
    expect(() => normalCdf(Number.NaN)).toThrow(new RangeError('z must be a number'));
  });

  it('is where the t distribution ends up', () => expect(studentTCdf(1.5, 100_000)).toBeCloseTo(normalCdf(1.5), 5));
});

describe('halfWidth', () => {
  it('is the value of the tables', () => {
    expect(halfWidth(0.95, { family: 'normal' })).toBeCloseTo(1.959964, 6);
    expect(halfWidth(0.95, { family: 't', degreesOfFreedom: 1 })).toBeCloseTo(12.706205, 6);
    expect(halfWidth(0.99, { family: 't', degreesOfFreedom: 45 })).toBeCloseTo(2.6896, 4); // NAG Library, example of g01tbc
    expect(halfWidth(0.95, { family: 't', degreesOfFreedom: 46 })).toBeCloseTo(2.0129, 4); // between 45 (2.014) and 50 (2.009)
  });

  it('undoes shareBelow', () => {
    const distribution = fc.oneof(
      fc.constant<ErrorDistribution>({ family: 'normal' }),
      fc
        .integer({ min: 1, max: 120 })
        .map((degreesOfFreedom): ErrorDistribution => ({ family: 't', degreesOfFreedom })),
    );
    fc.assert(
      fc.property(distribution, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (curve, share) => {
        expect(2 * shareBelow(halfWidth(share, curve), curve) - 1).toBeCloseTo(share, 9);
      }),
    );
  });

  it.each([0, 1, -0.5, 2, Number.NaN])('refuses the share %f', (share) => {
    expect(() => halfWidth(share, { family: 'normal' })).toThrow(
      new RangeError(`share must lie between 0 and 1, got ${share}`),
    );
  });
});
