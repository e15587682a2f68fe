import { describe, expect, it } from 'vitest';
import { reasonsAgainst } from '../../../src/domain/pressure/equation.ts';
import { climb } from '../../../src/domain/pressure/ladder.ts';
import type { Rules, Situation } from '../../../src/domain/pressure/types.ts';
import { centimetres, mmhg, years } from '../../../src/domain/units/units.ts';
import { refusal } from './answers.ts';
import { rules, thigh } from './content.ts';
import { person, roundModel, without } from './people.ts';

describe('two models', () => {
  const twin = (id: string, intercept: number, halfBand: number) => ({
    ...thigh,
    id,
    intercept: thigh.intercept + intercept,
    halfBand: mmhg(halfBand),
  });
  const withModels = (...models: Rules['models']): Rules => ({ ...rules, models });

  it('that agree stand side by side, and the lower end decides', () => {
    const answer = climb(person, withModels(thigh, twin('other', -20, 25)));
    if (answer.kind !== 'estimate') throw new Error(answer.kind);
    expect(answer.estimates.map(({ model }) => model.id)).toEqual([thigh.id, 'other']);
    expect(answer.settings).toEqual({ percent: { min: 40, max: 50 }, range: { min: 58, max: 73 }, cap: 97 });
  });

  it('that differ by more than either error give no setting', () => {
    for (const other of [twin('other', -30, 25), twin('other', 30, 25), twin('other', 35, 50)]) {
      const answer = climb(person, withModels(thigh, other));
      expect(answer.kind).toBe('disagree');
      expect(answer).not.toHaveProperty('settings');
      expect(answer.kind === 'disagree' && answer.estimates).toHaveLength(2);
    }
    expect(climb(person, withModels(twin('other', 35, 50), thigh)).kind).toBe('disagree');
    expect(climb(person, withModels(thigh, twin('a', 10, 34), twin('b', 60, 34))).kind).toBe('disagree');
    // The first agrees with both of the others, they do not with each other.
    expect(climb(person, withModels(thigh, twin('a', 30, 34), twin('b', -30, 34))).kind).toBe('disagree');
  });

  it('two sexes of one model are no disagreement, however far apart', () => {
    const wide = { ...thigh, sex: { male: 0, female: 90 }, halfBand: mmhg(10) };
    expect(climb(without(person, 'sex'), withModels(wide)).kind).toBe('estimate');
  });

  it('of which none holds: the reasons of the one that came closest', () => {
    const strict = {
      ...thigh,
      id: 'strict',
      guard: { ...thigh.guard, systolic: { min: mmhg(100), max: mmhg(101) }, postures: ['seated' as const] },
    };
    const old = { ...person, age: years(60) };
    for (const models of [
      [strict, thigh],
      [thigh, strict],
    ])
      expect(refusal(climb(old, withModels(...models)))).toHaveLength(1);
    const alike = { ...strict, guard: { ...thigh.guard, age: { min: years(61), max: years(70) } } };
    expect(refusal(climb(old, withModels(thigh, alike)))).toMatchObject([{ studied: { min: 18, max: 34 } }]);
    expect(refusal(climb(old, withModels(alike, thigh)))).toMatchObject([{ studied: { min: 61, max: 70 } }]);
  });

  it('of which one is for the other limb: it is never the one that came closest', () => {
    const anyArm = {
      ...roundModel,
      guard: { cuffWidth: thigh.guard.cuffWidth, postures: thigh.guard.postures },
      slopes: {},
    };
    const old = { ...person, age: years(60), systolic: mmhg(150) };
    expect(reasonsAgainst(anyArm, old)).toEqual([{ code: 'no-model-limb', limb: 'thigh' }]);
    for (const models of [
      [anyArm, thigh],
      [thigh, anyArm],
    ])
      expect(refusal(climb(old, withModels(...models))).map(({ code }) => code)).toEqual(['outside', 'outside']);
  });

  it('one sex whose band would reach nought closes the equation for both', () => {
    const steep = { ...thigh, sex: { male: 0, female: -150 } };
    expect(climb({ ...person, sex: 'male' }, withModels(steep)).kind).toBe('estimate');
    expect(refusal(climb(without(person, 'sex'), withModels(steep)))).toEqual([{ code: 'no-low-end' }]);
  });
});

describe('a new model is a change of data only', () => {
  const arm: Situation = {
    limb: 'upper-arm',
    cuff: { kind: 'stiff', width: centimetres(10), gauge: true },
    posture: 'seated',
    askFirst: 'no',
    circumference: centimetres(30),
    systolic: mmhg(120),
    diastolic: mmhg(80),
    age: years(50),
  };
  const withArm: Rules = { ...rules, models: [...rules.models, roundModel] };

  it('arm', () => {
    const answer = climb(arm, withArm);
    if (answer.kind !== 'estimate') throw new Error(answer.kind);
    expect(answer.estimates).toEqual([{ aop: 140, band: { min: 120, max: 160 }, model: roundModel, sex: null }]);
    expect(answer.settings).toEqual({ percent: { min: 40, max: 50 }, range: { min: 56, max: 70 }, cap: 96 });
  });

  it('arm, its limits and what it needs', () => {
    expect(refusal(climb({ ...arm, diastolic: mmhg(90) }, withArm))).toEqual([
      { code: 'outside', measure: 'diastolic', given: 90, studied: { min: 50, max: 89 } },
    ]);
    expect(refusal(climb(without(arm, 'diastolic'), withArm))).toEqual([{ code: 'missing', measure: 'diastolic' }]);
    expect(refusal(climb({ ...arm, posture: 'supine' }, withArm))).toEqual([
      { code: 'posture', given: 'supine', accepted: ['seated'] },
    ]);
  });

  it('thigh', () => {
    const model = {
      ...roundModel,
      limb: 'thigh' as const,
      guard: { ...roundModel.guard, circumference: { min: centimetres(40), max: centimetres(70) } },
    };
    const answer = climb({ ...arm, limb: 'thigh', circumference: centimetres(60) }, { ...rules, models: [model] });
    expect(answer.kind === 'estimate' && answer.estimates[0].aop).toBe(170);
  });

  it('gives nothing when the band would reach nought', () => {
    const vague = { ...roundModel, halfBand: mmhg(140) };
    expect(refusal(climb(arm, { ...rules, models: [vague] }))).toEqual([{ code: 'no-low-end' }]);
    expect(climb(arm, { ...rules, models: [{ ...vague, halfBand: mmhg(139) }] }).kind).toBe('estimate');
  });
});
