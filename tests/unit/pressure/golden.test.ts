import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/pressure/equation.ts';
import { climb } from '../../../src/domain/pressure/ladder.ts';
import { capFor, meaningOf, percentAt } from '../../../src/domain/pressure/settings.ts';
import type { Estimate, Situation } from '../../../src/domain/pressure/types.ts';
import { shareBelow } from '../../../src/domain/statistics/distribution.ts';
import { centimetres, mmhg, years } from '../../../src/domain/units/units.ts';
import { records, rules, thigh, thighRecord } from './content.ts';

const examples = records
  .filter(({ status }) => status === 'confirmed')
  .flatMap((record) => (record.worked_examples ?? []).map((example) => ({ record, example })));

describe('worked examples of the models (content/models/*.yaml, worked_examples), to 0.1 mmHg', () => {
  it('there are some', () => expect(examples.length).toBeGreaterThanOrEqual(3));

  it.each(
    examples.map(
      ({ record, example }) =>
        [
          `${record.id}: ${example.TC} cm, ${example.SBP} mmHg, ${example.age}, ${example.sex}`,
          record,
          example,
        ] as const,
    ),
  )('%s', (_, record, example) => {
    const model = rules.models.find(({ id }) => id === record.id)!;
    const aop = evaluate(model, { circumference: example.TC, systolic: example.SBP, age: example.age }, example.sex);
    expect(aop).toBeCloseTo(example.aop_mmhg, 9);
    const situation: Situation = {
      limb: 'thigh',
      cuff: { kind: 'stiff', width: centimetres(18), gauge: true },
      posture: 'supine',
      askFirst: 'no',
      circumference: centimetres(example.TC),
      systolic: mmhg(example.SBP),
      age: years(example.age),
      sex: example.sex,
    };
    const answer = climb(situation, rules);
    if (answer.kind !== 'estimate') throw new Error(answer.kind);
    const [estimate] = answer.estimates;
    expect(estimate.aop).toBe(aop);
    expect(estimate.band.min).toBeCloseTo(example.band_95_mmhg.min, 1);
    expect(estimate.band.max).toBeCloseTo(example.band_95_mmhg.max, 1);
    for (const [target, printed] of [
      [40, example.at_40_mmhg],
      [60, example.at_60_mmhg],
      [80, example.at_80_mmhg],
    ] as const) {
      expect(Math.abs((target / 100) * estimate.aop - printed)).toBeLessThan(0.1);
    }
    // DECISIONS: settings are rounded down, so the offered range lies below the exact products.
    expect(answer.settings.range.min).toBe(Math.floor(0.4 * aop));
    expect(answer.settings.range.max).toBe(Math.floor(0.5 * aop));
    expect(answer.settings.cap).toBe(Math.floor(0.8 * (aop - 34)));
  });
});

describe('uncertainty of the thigh equation (uncertainty.at_target_*), first worked example', () => {
  const [first] = thighRecord.worked_examples!;
  const aop = evaluate(thigh, { circumference: first!.TC, systolic: first!.SBP, age: first!.age }, first!.sex);
  const estimate: Estimate = {
    aop,
    band: { min: mmhg(aop - thigh.halfBand), max: mmhg(aop + thigh.halfBand) },
    model: thigh,
    sex: null,
  };
  const uncertainty = thighRecord.uncertainty!;

  it.each([40, 50, 60, 70, 80] as const)('aiming at %i%%', (target) => {
    const row = uncertainty[`at_target_${target}`]!;
    const setting = mmhg((target / 100) * aop);
    const percent = percentAt(setting, estimate.band);
    expect(percent.min).toBeCloseTo(row.actual_percent_95.min, 1);
    // 41.6 and 62.7, 66.5 and 100.4: printed to one decimal.
    expect(Math.abs(percent.max - row.actual_percent_95.max)).toBeLessThan(0.06);
    const meaning = meaningOf(setting, estimate, rules);
    if (row.chance_true_percent_over_80 !== undefined)
      expect(meaning.above!.cap).toBeCloseTo(row.chance_true_percent_over_80, 3);
    if (row.chance_true_percent_over_100 !== undefined)
      expect(meaning.above!.full).toBeCloseTo(row.chance_true_percent_over_100, 3);
    if (row.chance_true_percent_over_90 !== undefined) {
      const standardError = 34 / 2.0128956;
      expect(shareBelow((setting / 0.9 - aop) / standardError, thigh.errors)).toBeCloseTo(
        row.chance_true_percent_over_90,
        3,
      );
    }
  });

  it('caps at 80% of the low end, rounded down (upper_limits.pressure: predicted 167, band 133 to 201, 107 before rounding)', () => {
    expect(0.8 * estimate.band.min).toBeCloseTo(106.676, 9);
    expect(capFor(estimate.band.min, rules)).toBe(106);
  });

  it('reads the data it was told to read', () => {
    expect(thigh).toEqual({
      id: 'cirilosousa2019-thigh-18cm',
      version: 1,
      study: 'cirilosousa2019',
      limb: 'thigh',
      position: null,
      intercept: 65.29,
      slopes: { circumference: 1.11, systolic: 0.178, age: 1.153 },
      sex: { male: -7.984, female: -15.968 },
      guard: {
        cuffWidth: { min: 17, max: 18 },
        postures: ['supine', 'seated'],
        age: { min: 18, max: 34 },
        circumference: { min: 45, max: 70 },
        systolic: { min: 90, max: 139 },
      },
      halfBand: 34,
      errors: { family: 't', degreesOfFreedom: 46 },
    });
    expect(rules.targets).toEqual({ estimated: { min: 40, max: 50 }, measured: { min: 40, max: 80 } });
    expect(rules.capPercent).toBe(80);
    expect(rules.narrowThighCuff).toBe(6);
    expect(rules.models).toHaveLength(1);
  });
});
