import { describe, expect, it } from 'vitest';
import { passes } from '../../../src/domain/pressure/passes.ts';
import type { Rules } from '../../../src/domain/pressure/types.ts';
import { vectorsFor, type WorkedCase } from '../../../src/domain/pressure/vectors.ts';
import { centimetres, mmhg, years } from '../../../src/domain/units/units.ts';
import { rules, thigh, thighRecord } from './content.ts';
import { roundModel } from './people.ts';

const worked: WorkedCase[] = thighRecord.worked_examples!.map(({ TC, SBP, age, sex, aop_mmhg, band_95_mmhg }) => ({
  model: thighRecord.id,
  circumference: TC,
  systolic: SBP,
  age,
  sex,
  aop: aop_mmhg,
  band: band_95_mmhg,
}));
const vectors = vectorsFor(rules, worked);
const good = (given: Rules, list = vectors) => list.filter((vector) => passes(vector, given)).length;

describe('the self-test', () => {
  it('passes with the content as it is, every case of it', () => {
    expect(vectors).toHaveLength(3 + 16 + 6);
    expect(vectors.filter((vector) => !passes(vector, rules)).map(({ name }) => name)).toEqual([]);
  });

  it('has both sides of each limit', () => {
    const of = (what: string) =>
      vectors.filter(({ name }) => name[0] === what).map(({ name, kind }) => [name[1], kind]);
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
    const [first] = vectors;
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
