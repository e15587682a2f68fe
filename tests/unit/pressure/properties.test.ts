import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/pressure/equation.ts';
import { climb } from '../../../src/domain/pressure/ladder.ts';
import { meaningOf, meaningOfMeasured } from '../../../src/domain/pressure/settings.ts';
import type { Answer } from '../../../src/domain/pressure/types.ts';
import { mmhg } from '../../../src/domain/units/units.ts';
import { rules, thigh } from './content.ts';
import { anySituation, likelySituation, numRuns } from './people.ts';

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];

/** No output of the tool is NaN, infinite or negative, and no setting passes the cap. */
function sound(answer: Answer): void {
  if (answer.kind === 'refused') expect(answer.reasons.length).toBeGreaterThan(0);
  if (answer.kind === 'context') {
    expect(answer.context.ceiling).toBeLessThan(answer.context.band.min);
    return;
  }
  if (answer.kind !== 'estimate' && answer.kind !== 'measured') return;
  const { settings } = answer;
  for (const value of numbersIn(settings)) {
    expect(Number.isInteger(value)).toBe(true);
    expect(value).toBeGreaterThanOrEqual(0);
  }
  expect(settings.range.min).toBeLessThanOrEqual(settings.range.max);
  expect(settings.range.max).toBeLessThanOrEqual(settings.cap);
  const bands = answer.kind === 'estimate' ? answer.estimates : answer.measured.band ? [answer.measured] : [];
  for (const { aop, band } of bands) {
    if (!band) continue;
    expect(band.min).toBeGreaterThan(0);
    expect(Number.isFinite(band.max)).toBe(true);
    expect(aop).toBeGreaterThanOrEqual(band.min);
    expect(aop).toBeLessThanOrEqual(band.max);
    expect(settings.cap).toBeLessThanOrEqual(0.8 * band.min + 1e-6);
  }
  const meanings =
    answer.kind === 'estimate'
      ? answer.estimates.map((estimate) => meaningOf(settings.cap, estimate, rules))
      : [meaningOfMeasured(settings.cap, answer.measured)];
  for (const { percent, above } of meanings) {
    expect(percent.max).toBeLessThanOrEqual(80 + 1e-6);
    expect(percent.min).toBeLessThanOrEqual(percent.max);
    if (!above) continue;
    expect(above.full).toBeLessThanOrEqual(above.cap);
    // By the cap's own making at most 1 in 40 people like those studied lie below the band.
    expect(above.cap).toBeLessThanOrEqual(0.0251);
  }
}

describe(`whatever is typed (${numRuns} cases)`, () => {
  it('any situation', () =>
    fc.assert(
      fc.property(anySituation, (situation) => sound(climb(situation, rules))),
      { numRuns },
    ));

  it('situations that are mostly answered', () => {
    let answered = 0;
    fc.assert(
      fc.property(likelySituation, (situation) => {
        const answer = climb(situation, rules);
        if (answer.kind === 'estimate') answered += 1;
        sound(answer);
      }),
      { numRuns },
    );
    expect(answered).toBeGreaterThan(numRuns / 20);
  });

  it('the same situation gives the same answer, and is not changed', () =>
    fc.assert(
      fc.property(anySituation, (situation) => {
        const before = structuredClone(situation);
        expect(climb(situation, rules)).toEqual(climb(situation, rules));
        expect(situation).toEqual(before);
      }),
      { numRuns: Math.min(numRuns, 3000) },
    ));
});

describe('the equation', () => {
  const cm = fc.double({ min: 45, max: 69, noNaN: true });
  it('rises with thigh, systolic pressure and age, and is higher for men', () =>
    fc.assert(
      fc.property(
        cm,
        fc.double({ min: 90, max: 138, noNaN: true }),
        fc.double({ min: 18, max: 33, noNaN: true }),
        (circumference, systolic, age) => {
          const base = evaluate(thigh, { circumference, systolic, age }, 'male');
          expect(evaluate(thigh, { circumference: circumference + 1, systolic, age }, 'male') - base).toBeCloseTo(
            1.11,
            9,
          );
          expect(evaluate(thigh, { circumference, systolic: systolic + 1, age }, 'male') - base).toBeCloseTo(0.178, 9);
          expect(evaluate(thigh, { circumference, systolic, age: age + 1 }, 'male') - base).toBeCloseTo(1.153, 9);
          expect(base - evaluate(thigh, { circumference, systolic, age }, 'female')).toBeCloseTo(7.984, 9);
        },
      ),
    ));
});

describe('a setting', () => {
  it('means more percent the higher it is, and more people above', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), likelySituation, (setting, situation) => {
        const answer = climb(situation, rules);
        if (answer.kind !== 'estimate') return;
        const [estimate] = answer.estimates;
        const low = meaningOf(mmhg(setting), estimate, rules);
        const high = meaningOf(mmhg(setting + 1), estimate, rules);
        expect(high.percent.min).toBeGreaterThan(low.percent.min);
        expect(high.percent.max).toBeGreaterThan(low.percent.max);
        expect(high.above!.cap).toBeGreaterThanOrEqual(low.above!.cap - 1e-12);
        expect(high.above!.full).toBeGreaterThanOrEqual(low.above!.full - 1e-12);
      }),
    ));

  it('of a measurement without limits is told by its two readings, with no count of people', () => {
    const method = rules.methods.find(({ id }) => id === 'automatic')!;
    const meaning = meaningOfMeasured(mmhg(95), {
      aop: mmhg(195),
      readings: [mmhg(200), mmhg(190)],
      band: null,
      method,
    });
    expect(meaning).toEqual({ percent: { min: 47.5, max: 50 }, above: null });
  });
});
