import { describe, expect, it } from 'vitest';
import { equationFrom, rulesFrom } from '../../../src/components/calculators/cuff-pressure/rules.ts';
import { prescription, records, rules, sources, thighRecord } from './content.ts';

const changed = (over: object) => ({ ...thighRecord, ...over });

describe('rules from the content', () => {
  it('computes confirmed records only', () => {
    for (const record of records) expect(equationFrom(record) === undefined).toBe(record.status !== 'confirmed');
    expect(equationFrom(changed({ status: 'unverified' }))).toBeUndefined();
  });

  it('reads an arm equation with a known posture and a normal curve', () => {
    const model = equationFrom(
      changed({
        id: 'arm-fixture',
        limb: 'upper arm',
        position: 'seated',
        inputs: [{ symbol: 'AC', meaning: 'arm circumference', unit: 'cm' }],
        coefficients: { intercept: 1, AC: 2, SBP: 3, DBP: 4 },
        guard: {
          ...thighRecord.guard,
          TC: undefined,
          AC: { min: 20, max: 40, unit: 'cm', basis: 'fixture' },
          DBP: { min: 50, max: 90, unit: 'mmHg', basis: 'fixture' },
        },
        uncertainty: { band_95_mmhg: 10, distribution: { family: 'normal' } },
      }),
    );
    expect(model).toMatchObject({
      limb: 'upper-arm',
      position: 'seated',
      slopes: { circumference: 2, systolic: 3, diastolic: 4 },
      sex: null,
      errors: { family: 'normal' },
    });
    expect(model?.guard).toMatchObject({ circumference: { min: 20, max: 40 }, diastolic: { min: 50, max: 90 } });
  });

  it.each([
    [{ coefficients: undefined }, 'coefficients'],
    [{ guard: undefined }, 'guard'],
    [{ version: undefined }, 'version'],
    [{ study: null }, 'study'],
    [{ limb: 'upper arm and thigh' }, 'limb that can be asked for'],
    [{ coefficients: { SBP: 1 } }, 'intercept'],
    [{ inputs: [] }, 'coding of sex'],
    [{ uncertainty: { band_95_mmhg: 1 } }, 'uncertainty.distribution'],
    [{ uncertainty: { distribution: { family: 'normal' } } }, 'uncertainty.band_95_mmhg'],
  ])('stops the build at a confirmed record without %j', (over, what) => {
    expect(() => equationFrom(changed(over))).toThrow(
      `model "cirilosousa2019-thigh-18cm" is confirmed but has no ${what}`,
    );
  });

  it('stops at an input that the form does not ask for', () => {
    expect(() => equationFrom(changed({ coefficients: { intercept: 1, BMI: 2 } }))).toThrow(
      'model "cirilosousa2019-thigh-18cm" uses "BMI", which the form does not ask for',
    );
  });

  it('stops without target ranges or cap', () => {
    const less = (over: object) => () => rulesFrom({ ...sources, prescription: { ...prescription, ...over } });
    expect(less({ percent_aop_ranges: [] })).toThrow(
      'prescriptions/pressure.yaml has no range_percent for "people with risk factors or first sessions"',
    );
    expect(less({ upper_limits: { ...prescription.upper_limits, pressure: [] } })).toThrow(
      'has no upper_limits.pressure with percent_of_low_end',
    );
  });

  it('offers methods and context bands after the data', () => {
    expect(rules.methods.map(({ id, limb, limits }) => [id, limb, limits && [limits.min, limits.max]])).toEqual([
      ['doppler', 'upper-arm', [-6.21, 6.21]],
      ['doppler', 'thigh', [-8.51, 8.51]],
      ['oximeter', 'upper-arm', [-6.97, 6.97]],
      ['oximeter-toe', 'thigh', [-16.2, 28.8]],
      ['smartcuffs', 'upper-arm', null],
      ['smartcuffs', 'thigh', null],
      ['airbands', 'thigh', [-23, 31.2]],
      ['delfi', 'thigh', null],
      ['automatic', 'upper-arm', null],
      ['automatic', 'thigh', null],
    ]);
    expect(rules.contexts.map(({ id }) => id)).toEqual(['c-thigh-not-narrow-supine', 'c-thigh-not-narrow-seated']);
  });

  it('leaves out bands that may not be shown', () => {
    const [band] = sources.bands.filter(({ verdict }) => verdict === 'context');
    for (const over of [
      { position: null },
      { position: 'merged' as const },
      { show_to: undefined },
      { ceiling_mmhg: null },
      { p5_wide_mmhg: null },
    ]) {
      expect(rulesFrom({ ...sources, bands: [{ ...band!, ...over }] }).contexts).toEqual([]);
    }
  });
});
