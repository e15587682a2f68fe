import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormula } from '../../../src/domain/protocol/formula.ts';
import { estimateOneRm, type OneRmRules } from '../../../src/domain/protocol/one-rm.ts';
import { oneRmFactors } from '../../../src/domain/protocol/one-rm-factors.ts';
import { protocols, rules } from '../planner/content.ts';
import { RUNS } from '../planner/inputs.ts';

const { worked_examples: examples, equations, spread_percent_of_mean: spreads } = protocols.one_rm_estimation;
const ids = equations.map(({ id }) => id);
/** The data works some examples beyond the limit, to show why it is one. */
const unlimited: OneRmRules = {
  ...rules.oneRm,
  maxRepetitions: 20,
  equations: equations.map(({ id, formula }) => ({ id, factors: oneRmFactors(formula, 20) })),
};

const estimate = (w: number, r: number, by: OneRmRules = rules.oneRm) => {
  const answer = estimateOneRm(w, r, by);
  if (answer.kind !== 'estimate') throw new Error(`refused ${r} repetitions`);
  return answer;
};

/** Printed whole numbers that the calculator cut instead of rounding, as the data notes. */
const CUT = [{ w: 50, r: 8, id: 'wathan', printed: 63 }];

describe('factors', () => {
  it.each(equations)('of $id are its formula', ({ formula }) => {
    const of = readFormula(formula);
    const factors = oneRmFactors(formula, 10);
    expect(factors[0]).toBe(1);
    for (let r = 2; r <= 10; r += 1) expect(factors[r - 1]).toBe(of({ w: 1, r }));
  });

  it('refuse a formula that is not proportional to the weight, and one that takes weight away', () => {
    expect(() => oneRmFactors('w + 5*r', 10)).toThrow(new RangeError('"w + 5*r" is not proportional to w at r = 1'));
    expect(() => oneRmFactors('w/r', 10)).toThrow(new RangeError('"w/r" gives less than was lifted at r = 2'));
    expect(oneRmFactors('w*1', 3)).toEqual([1, 1, 1]);
  });
});

describe('formulas for the greatest weight in one lift', () => {
  it.each(examples)('reproduce the worked example of $w for $r repetitions (printed: $printed)', (example) => {
    const cuts: unknown[] = [];
    for (const { id, value } of estimate(example.w, example.r, unlimited).values) {
      const printed = (example as Record<string, unknown>)[id] as number | undefined;
      if (printed === undefined) continue;
      const digits = example.printed ? 0 : 2;
      if (Number(value.toFixed(digits)) === printed) continue;
      cuts.push({ w: example.w, r: example.r, id, printed });
      expect(Math.floor(value)).toBe(printed);
    }
    expect(cuts).toEqual(CUT.filter(({ w, r }) => w === example.w && r === example.r && example.printed));
  });

  it.each(Object.entries(spreads))('spread at %s as the data has it', (name, percent) => {
    const { spreadPercent } = estimate(40, Number(name.slice(1)), unlimited);
    expect(spreadPercent).toBeCloseTo(percent, 1);
  });

  it('gives back a weight that was lifted once', () => {
    expect(estimate(62.5, 1).values).toEqual(ids.map((id) => ({ id, value: 62.5 })));
    expect(estimate(62.5, 1)).toMatchObject({ lowest: 62.5, highest: 62.5, mean: 62.5, spreadPercent: 0, warn: false });
  });

  it('refuses more repetitions than the data allows, on both sides of the limit', () => {
    const max = protocols.one_rm_estimation.max_repetitions;
    expect(estimateOneRm(40, max, rules.oneRm).kind).toBe('estimate');
    expect(estimateOneRm(40, max + 1, rules.oneRm)).toEqual({ kind: 'too-many-repetitions', asked: max + 1, max });
    expect(estimateOneRm(40, 30, rules.oneRm)).toEqual({ kind: 'too-many-repetitions', asked: 30, max });
  });

  it('warns from the repetitions that the data names, on both sides', () => {
    const from = protocols.one_rm_estimation.warn_from_repetitions;
    expect(estimate(40, from - 1).warn).toBe(false);
    expect(estimate(40, from).warn).toBe(true);
  });

  it('reports the mean and the ends', () => {
    const { values, lowest, highest, mean } = estimate(50, 8);
    const numbers = values.map(({ value }) => value);
    expect(lowest).toBe(Math.min(...numbers));
    expect(highest).toBe(Math.max(...numbers));
    expect(mean).toBeCloseTo(numbers.reduce((a, b) => a + b) / ids.length, 10);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('throws for a weight of %s', (weight) => {
    expect(() => estimateOneRm(weight, 5, rules.oneRm)).toThrow(
      new RangeError(`weight must be a positive number, got ${weight}`),
    );
  });

  it.each([0, -3, 2.5, Number.NaN])('throws for %s repetitions', (repetitions) => {
    expect(() => estimateOneRm(40, repetitions, rules.oneRm)).toThrow(
      new RangeError(`repetitions must be a whole number from 1, got ${repetitions}`),
    );
  });

  it('doubles with the weight and grows with the repetitions', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 400, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (weight, repetitions) => {
          const one = estimate(weight, repetitions);
          expect(estimate(weight * 2, repetitions).lowest).toBeCloseTo(one.lowest * 2, 6);
          expect(estimate(weight, repetitions + 1).lowest).toBeGreaterThan(one.lowest);
          expect(one.lowest).toBeGreaterThanOrEqual(weight - 1e-9);
          expect(one.lowest).toBeLessThanOrEqual(one.mean + 1e-9);
          expect(one.mean).toBeLessThanOrEqual(one.highest + 1e-9);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
