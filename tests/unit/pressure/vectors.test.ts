import { describe, expect, it } from 'vitest';
import { passes } from '../../../src/domain/pressure/passes.ts';
import type { Rules, Situation } from '../../../src/domain/pressure/types.ts';
import { vectorsFor, type WorkedCase } from '../../../src/domain/pressure/vectors.ts';
import { centimetres, mmhg, years } from '../../../src/domain/units/units.ts';
import { rules, thigh, thighRecord } from './content.ts';
import { roundModel, without } from './people.ts';

const worked: WorkedCase[] = thighRecord.worked_examples!.map(({ TC, SBP, age, sex, aop_mmhg, band_95_mmhg }) => ({
  model: thighRecord.id,
  circumference: TC,
  systolic: SBP,
  age,
  sex,
  aop: aop_mmhg,
  band: band_95_mmhg,
}));
/** Made anew for each test, so that a change in the making shows in all of them. */
const made = () => vectorsFor(rules, worked);
const good = (given: Rules, list = made()) => list.filter((vector) => passes(vector, given)).length;

describe('the self-test', () => {
  it('passes with the content as it is, every case of it', () => {
    const vectors = made();
    expect(vectors).toHaveLength(3 + 16 + 6);
    expect(vectors.filter((vector) => !passes(vector, rules)).map(({ name }) => name)).toEqual([]);
  });

  it('has both sides of each limit', () => {
    const of = (what: string) =>
      made()
        .filter(({ name }) => name[0] === what)
        .map(({ name, kind }) => [name[1], kind]);
    expect(of('age')).toEqual([
      ['18', 'estimate'],
      ['34', 'estimate'],
      ['17.99', 'refused'],
      ['34.01', 'refused'],
    ]);
    expect(of('circumference')).toEqual([
      ['45', 'estimate'],
      ['70', 'estimate'],
      ['44.99', 'refused'],
      ['70.01', 'refused'],
    ]);
    expect(of('cuff').map(([value]) => value)).toEqual(['6 cm on the thigh', 'stretches', 'no gauge']);
    expect(of('limb')).toEqual([['upper-arm', 'refused']]);
  });

  /** The middle of every limit of the thigh equation (models/cirilosousa2019-thigh-18cm.yaml, guard). */
  const base: Situation = {
    limb: 'thigh',
    cuff: { kind: 'stiff', width: centimetres(17.5), gauge: true },
    posture: 'supine',
    askFirst: 'no',
    circumference: centimetres(57.5),
    systolic: mmhg(114.5),
    age: years(26),
    sex: 'male',
  };

  it('begins with the worked examples, word for word', () => {
    const [first] = made();
    const [example] = worked;
    expect(first).toStrictEqual({
      name: ['worked example', '56 cm, 120 mmHg, 23, male'],
      situation: {
        ...base,
        circumference: example!.circumference,
        systolic: example!.systolic,
        age: example!.age,
        sex: example!.sex,
      },
      kind: 'estimate',
      expect: { aop: example!.aop, band: example!.band },
    });
    expect(vectorsFor(rules, [{ ...example!, model: 'gone' }])).toHaveLength(16 + 6);
  });

  it('changes one thing at a time on both sides of a limit', () => {
    const situationsOf = (what: string) =>
      made()
        .filter(({ name }) => name[0] === what)
        .map(({ situation }) => situation);
    expect(situationsOf('age')).toStrictEqual([18, 34, 17.99, 34.01].map((age) => ({ ...base, age })));
    expect(situationsOf('circumference')).toStrictEqual(
      [45, 70, 44.99, 70.01].map((circumference) => ({ ...base, circumference })),
    );
    expect(situationsOf('upper blood pressure')).toStrictEqual(
      [90, 139, 89.99, 139.01].map((systolic) => ({ ...base, systolic })),
    );
    expect(situationsOf('cuff width')).toStrictEqual(
      [17, 18, 16.99, 18.01].map((width) => ({ ...base, cuff: { ...base.cuff, width } })),
    );
    expect(situationsOf('lower blood pressure')).toEqual([]);
  });

  it('ends with what must be refused, whatever else is right', () => {
    expect(made().slice(-6)).toStrictEqual([
      {
        name: ['cuff', '6 cm on the thigh'],
        situation: { ...base, cuff: { ...base.cuff, width: 6 } },
        kind: 'refused',
      },
      {
        name: ['cuff', 'stretches'],
        situation: { ...base, cuff: { ...base.cuff, kind: 'elastic' } },
        kind: 'refused',
      },
      { name: ['cuff', 'no gauge'], situation: { ...base, cuff: { ...base.cuff, gauge: false } }, kind: 'refused' },
      {
        name: ['limb', 'upper-arm'],
        situation: { ...base, limb: 'upper-arm', cuff: { ...base.cuff, width: 40 } },
        kind: 'refused',
      },
      { name: ['ask first', 'yes'], situation: { ...base, askFirst: 'yes' }, kind: 'refused' },
      { name: ['ask first', 'not known'], situation: { ...base, askFirst: 'unsure' }, kind: 'refused' },
    ]);
  });

  it('finds the expected number among those of both sexes', () => {
    const [first] = made();
    const unsaid = { ...first!, situation: without(first!.situation, 'sex') };
    expect(passes(unsaid, rules)).toBe(true);
    const { aop, band } = first!.expect!;
    const off = (by: number) => ({
      ...unsaid,
      expect: { aop: aop + by, band: { min: band.min + by, max: band.max + by } },
    });
    expect(passes(off(0.09), rules)).toBe(true);
    expect(passes(off(0.2), rules)).toBe(false);
  });

  it('fails when a coefficient, a limit, the band or a refusal is changed', () => {
    const changed = (over: Partial<typeof thigh>): Rules => ({ ...rules, models: [{ ...thigh, ...over }] });
    expect(good(changed({ intercept: thigh.intercept + 0.11 }))).toBe(22);
    expect(good(changed({ intercept: thigh.intercept + 0.05 }))).toBe(25);
    expect(good(changed({ halfBand: mmhg(34.2) }))).toBeLessThan(25);
    expect(
      good(changed({ guard: { ...thigh.guard, cuffWidth: { min: centimetres(17), max: centimetres(18.5) } } })),
    ).toBe(24);
    expect(good({ ...rules, narrowThighCuff: centimetres(5) })).toBe(25);
    expect(good({ ...rules, models: [] })).toBeLessThan(20);
    const [first] = made();
    expect(passes({ ...first!, kind: 'refused' }, rules)).toBe(false);
    expect(passes({ ...first!, situation: { ...first!.situation, askFirst: 'yes' }, kind: 'refused' }, rules)).toBe(
      false,
    );
    expect(passes({ ...first!, expect: { ...first!.expect!, aop: 0 } }, rules)).toBe(false);
  });

  it('is made for any model', () => {
    const whole = {
      ...roundModel,
      guard: {
        ...roundModel.guard,
        systolic: { min: mmhg(90), max: mmhg(139) },
        age: { min: years(18), max: years(40) },
      },
    };
    const arm: Rules = { ...rules, models: [whole], contexts: [] };
    const list = vectorsFor(arm, worked);
    expect(list.filter(({ name }) => name[0] === 'lower blood pressure')).toHaveLength(4);
    expect(list.filter(({ name }) => name[0] === 'age')).toHaveLength(4);
    expect(list.find(({ name }) => name[0] === 'limb')?.name[1]).toBe('thigh');
    expect(list.filter((vector) => !passes(vector, arm)).map(({ name }) => name)).toEqual([]);
    const onThigh: Rules = { ...rules, models: [{ ...whole, limb: 'thigh' as const }] };
    const outside = vectorsFor(onThigh, []).filter(({ kind }) => kind === 'context');
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.every((vector) => passes(vector, onThigh))).toBe(true);
  });
});
