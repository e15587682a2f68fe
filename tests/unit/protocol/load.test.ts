import { describe, expect, it } from 'vitest';
import { asksForUnit, planLoad } from '../../../src/domain/protocol/load.ts';
import type { Strength } from '../../../src/domain/protocol/plan-types.ts';
import type { Exercise } from '../../../src/domain/protocol/rules.ts';
import { rules } from '../planner/content.ts';

const of = (id: string) => rules.exercises.find((exercise) => exercise.id === id) as Exercise;
const known = (amount: number): Strength => ({ kind: 'known', weight: { amount, unit: 'kg' } });
const percent = { min: 20, max: 30 };

describe('the weight of an exercise', () => {
  it('is a band of what is known, and the formulas’ lowest for a set', () => {
    expect(planLoad(of('knee-extension'), known(50), percent, 'kg', rules)).toEqual({
      kind: 'weight',
      percent,
      low: 10,
      high: 15,
      unit: 'kg',
      of: 50,
    });
    const set: Strength = { kind: 'set', weight: { amount: 50, unit: 'kg' }, repetitions: 8 };
    expect(planLoad(of('knee-extension'), set, percent, 'kg', rules)).toMatchObject({ of: 60, low: 12, high: 18 });
  });

  it('is chosen by feel where strength is not known', () => {
    expect(planLoad(of('leg-press'), { kind: 'unknown' }, percent, 'kg', rules)).toEqual({
      kind: 'by-feel',
      repetitions: rules.resistance.byFeelRepetitions.value,
    });
  });

  it('is never made from more repetitions than the formulas hold for', () => {
    const max = rules.oneRm.maxRepetitions;
    const set = (repetitions: number): Strength => ({ kind: 'set', weight: { amount: 50, unit: 'kg' }, repetitions });
    expect(planLoad(of('leg-press'), set(max), percent, 'kg', rules)).toMatchObject({ kind: 'weight' });
    expect(() => planLoad(of('leg-press'), set(max + 1), percent, 'kg', rules)).toThrow(
      new RangeError(`${max + 1} repetitions are more than ${max}`),
    );
  });

  it('is an effort for walking, with a speed, and for cycling, without', () => {
    const effort = { kind: 'effort', maxPercent: rules.aerobic.intensityPercent.value };
    expect(planLoad(of('walking'), { kind: 'unknown' }, percent, 'kg', rules)).toEqual({
      ...effort,
      speedKmh: rules.aerobic.speedKmh.value,
    });
    expect(planLoad(of('cycling'), { kind: 'unknown' }, percent, 'kg', rules)).toEqual(effort);
  });

  it('asks for its unit only above what the data names for the exercise', () => {
    const above = of('knee-extension').askAbove as number;
    expect(asksForUnit(of('knee-extension'), { amount: above, unit: 'kg' })).toBe(false);
    expect(asksForUnit(of('knee-extension'), { amount: above + 0.1, unit: 'kg' })).toBe(true);
    expect(asksForUnit(of('knee-extension'), { amount: above + 0.1, unit: 'lb' })).toBe(false);
    expect(of('walking').askAbove).toBeUndefined();
    expect(asksForUnit(of('walking'), { amount: 1000, unit: 'kg' })).toBe(false);
  });
});
