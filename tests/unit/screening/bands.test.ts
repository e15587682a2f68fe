import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../src/domain/screening/bands.ts';
import type { Answer, Condition, Item } from '../../../src/domain/screening/types.ts';
import { age, at } from './judged.ts';
import { itemOf, items, numbers, yes } from './rules.ts';

describe('age groups', () => {
  const ageBands = () => bandsOf(itemOf('age'), items);

  it('are cut where an outcome changes', () => {
    expect(ageBands()).toEqual([
      { field: 'age', min: 10, max: 17 },
      { field: 'age', min: 18, max: 39 },
      { field: 'age', min: 40, max: 59 },
      { field: 'age', min: 60, max: 110 },
    ]);
  });

  it('come to the same as every age in them', () => {
    for (const { min, max } of ageBands()) {
      for (let years = min; years <= max; years++) {
        const group: Answer = { kind: 'band', field: 'age', min, max };
        expect(at('age', group)).toBe(age(years));
        expect(at('smoking', yes, { age: group })).toBe(at('smoking', yes, { age: numbers({ age: years }) }));
      }
    }
  });

  it('take the worse end when a group spans a limit', () => {
    expect(at('age', { kind: 'band', field: 'age', min: 30, max: 70 })).toBe('clinician');
    expect(at('age', { kind: 'band', field: 'age', min: 16, max: 30 })).toBe('stop');
  });

  it('are cut by every kind of limit, and by those of other questions', () => {
    const none = 'none' as const;
    const item: Item = {
      id: 'x',
      answer_type: 'number',
      outcome_if_yes: none,
      fields: [{ id: 'x', min: 0, max: 100 }],
      thresholds: [
        { any: [{ field: 'x', max: 9 }], outcome: none },
        {
          all: [
            { field: 'x', below: 20.5 },
            { item: 'y', field: 'x', min: 25 },
          ],
          outcome: none,
        },
        {
          any: [
            { field: 'x', min: 30 },
            { field: 'other', min: 35 },
          ],
          outcome: none,
        },
        {
          any: [
            { field: 'x', min: 0 },
            { field: 'x', min: 100 },
            { field: 'x', min: 200 },
          ],
          outcome: none,
        },
      ],
    };
    const lifts = (any: readonly Condition[]): Item => ({
      id: 'z',
      answer_type: 'yes-no-unsure',
      outcome_if_yes: 'caution',
      escalate: { to: 'clinician', any },
    });
    const others = [
      lifts([
        { item: 'x', field: 'x', min: 50 },
        { item: 'y', field: 'x', min: 60 },
      ]),
    ];
    expect(bandsOf(item, [item, ...others]).map(({ min, max }) => [min, max])).toEqual([
      [0, 9],
      [10, 20],
      [21, 29],
      [30, 49],
      [50, 99],
      [100, 100],
    ]);
    expect(bandsOf({ ...item, thresholds: undefined }, others).map(({ min }) => min)).toEqual([0, 50]);
    expect(bandsOf({ ...item, derived: [{ id: 'd', formula: 'f' }] }, [])).toEqual([]);
  });

  it('are not made for questions with two numbers or none', () => {
    expect(bandsOf(itemOf('bp-reading'), items)).toEqual([]);
    expect(bandsOf(itemOf('bmi'), items)).toEqual([]);
    expect(bandsOf(itemOf('kidney'), items)).toEqual([]);
  });
});
