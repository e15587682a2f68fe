import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/domain/screening/judge.ts';
import { bodyMassIndex, formulas, holds } from '../../../src/domain/screening/numbers.ts';
import type { Answer, Answers } from '../../../src/domain/screening/types.ts';
import { age, at } from './judged.ts';
import { fit, itemOf, items, numbers, rules, value, yes } from './rules.ts';

const pressure = (systolic: number, diastolic: number) => at('bp-reading', numbers({ systolic, diastolic }));
/** Weight that gives a wanted body mass index at a height of 2 m. */
const bmi = (n: number) => at('bmi', numbers({ 'height-cm': 200, 'weight-kg': n * 4 }));

describe('both sides of every threshold', () => {
  it.each([
    [139, 70, 'none'],
    [139.9, 70, 'none'],
    [140, 70, 'clinician'],
    [159, 70, 'clinician'],
    [159.9, 70, 'clinician'],
    [160, 70, 'stop'],
    [179, 70, 'stop'],
    [179.9, 70, 'stop'],
    [180, 70, 'stop'],
    [260, 70, 'stop'],
    [120, 89, 'none'],
    [120, 90, 'clinician'],
    [120, 99, 'clinician'],
    [120, 99.5, 'clinician'],
    [120, 100, 'stop'],
    [120, 109, 'stop'],
    [120, 110, 'stop'],
    [120, 160, 'stop'],
    [150, 105, 'stop'],
    [89, 60, 'none'],
  ] as const)('blood pressure %d over %d: %s', (systolic, diastolic, expected) => {
    expect(pressure(systolic, diastolic)).toBe(expected);
  });

  it('asks first about a low pressure with fainting, below 90 only', () => {
    const reading = (systolic: number) => at('bp-reading', numbers({ systolic, diastolic: 60 }), { faint: yes });
    expect([reading(89), reading(89.9), reading(90)]).toEqual(['clinician', 'clinician', 'none']);
  });

  it.each([
    [10, 'stop'],
    [17, 'stop'],
    [17.9, 'stop'],
    [18, 'none'],
    [39, 'none'],
    [39.9, 'none'],
    [40, 'caution'],
    [59, 'caution'],
    [59.9, 'caution'],
    [60, 'clinician'],
    [110, 'clinician'],
  ] as const)('age %d: %s', (years, expected) => {
    expect(age(years)).toBe(expected);
  });

  it.each([
    [18.4, 'caution'],
    [18.49, 'caution'],
    [18.5, 'none'],
    [29.99, 'none'],
    [30, 'caution'],
    [34.99, 'caution'],
    [35, 'clinician'],
    [60, 'clinician'],
  ] as const)('body mass index %d: %s', (index, expected) => {
    expect(bmi(index)).toBe(expected);
  });
});

describe('numbers that are missing or impossible', () => {
  it('count as not known', () => {
    expect(at('bp-reading', numbers({ systolic: 120 }))).toBe('clinician');
    expect(at('bp-reading', numbers({}))).toBe('clinician');
    expect(at('bmi', numbers({ 'height-cm': 175 }))).toBe('clinician');
    expect(at('age', value('old'))).toBe('clinician');
    for (const n of [Number.NaN, Number.POSITIVE_INFINITY, 0, -5, 111]) expect(age(n)).toMatch(/clinician|stop/);
  });

  it('still count when they are bad enough by themselves', () => {
    expect(at('bp-reading', numbers({ systolic: 190 }))).toBe('stop');
    expect(pressure(300, 80)).toBe('stop');
    expect(age(-5)).toBe('stop');
  });

  it('name the rule that spoke', () => {
    const by = (answer: Answer) => judge(itemOf('bp-reading'), answer, fit, rules.defaults).by;
    expect(by(numbers({ systolic: 190, diastolic: 80 }))).toEqual({ rule: 'threshold', index: 0 });
    expect(by(numbers({ systolic: 165, diastolic: 80 }))).toEqual({ rule: 'threshold', index: 1 });
    expect(by(numbers({ systolic: 120, diastolic: 92 }))).toEqual({ rule: 'threshold', index: 2 });
    expect(by(numbers({ systolic: 120, diastolic: 80 }))).toEqual({ rule: 'answer' });
    expect(by(numbers({ systolic: 120 }))).toEqual({ rule: 'unsure' });
    expect(by({ kind: 'unsure' })).toEqual({ rule: 'unsure' });
  });
});

describe('the limits of a field', () => {
  it('let both ends in, and count what lies outside as not known', () => {
    expect([pressure(60, 40), pressure(59, 40), pressure(100, 30), pressure(100, 29)]).toEqual([
      'none',
      'clinician',
      'none',
      'clinician',
    ]);
    const size = (height: number, weight: number) => at('bmi', numbers({ 'height-cm': height, 'weight-kg': weight }));
    expect([size(230, 120), size(230.1, 120), size(120, 30), size(119.9, 30), size(230, 300.1)]).toEqual([
      'none',
      'clinician',
      'none',
      'clinician',
      'clinician',
    ]);
  });

  it('keep the rule that spoke when both come to the same', () => {
    const judged = judge(itemOf('bp-reading'), numbers({ systolic: 145 }), fit, rules.defaults);
    expect(judged).toMatchObject({ outcome: 'clinician', by: { rule: 'threshold', index: 2 } });
  });

  it('lead to nothing in a question without thresholds', () => {
    const plain = { id: 'x', answer_type: 'number' as const, outcome_if_yes: 'stop' as const };
    const field = { ...plain, fields: [{ id: 'x', min: 0, max: 9 }] };
    expect(judge(field, numbers({ x: 5 }), {}, rules.defaults).outcome).toBe('none');
    expect(judge(plain, numbers({ x: 5 }), {}, rules.defaults).outcome).toBe('none');
  });
});

describe('a condition on another question', () => {
  const equals = (item: string, wanted: string, answers: Answers) => holds({ item, equals: wanted }, {}, answers);
  it('reads yes, choices and "I do not know"', () => {
    expect(equals('a', 'unsure', { a: { kind: 'unsure' } })).toBe(true);
    expect(equals('a', 'yes', { a: { kind: 'unsure' } })).toBe(false);
    expect(equals('a', 'yes', { a: yes })).toBe(true);
    expect(equals('a', 'unsure', { a: yes })).toBe(false);
    expect(equals('a', 'yes', {})).toBe(false);
  });

  it('reads a number, and holds for a group when either end does', () => {
    const older = { item: 'age', field: 'age', min: 40 };
    expect(holds(older, { age: 50 }, {})).toBe(false);
    expect(holds(older, {}, { age: numbers({ age: 50 }) })).toBe(true);
    expect(holds(older, {}, { age: { kind: 'band', field: 'age', min: 30, max: 50 } })).toBe(true);
    expect(holds(older, {}, { age: { kind: 'band', field: 'age', min: 20, max: 30 } })).toBe(false);
    expect(holds(older, {}, { age: { kind: 'unsure' } })).toBe(false);
    expect(holds({ item: 'age' }, {}, { age: numbers({ age: 50 }) })).toBe(false);
  });
});

describe('body mass index', () => {
  it('is weight in kg divided by the square of height in metres', () => {
    expect(bodyMassIndex(200, 80)).toBe(20);
    expect(bodyMassIndex(100, 20)).toBe(20);
  });

  it('has a formula here for every formula that the data names', () => {
    const named = items.flatMap(({ derived = [] }) => derived.map(({ formula }) => formula));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((formula) => !(formula in formulas))).toEqual([]);
  });

  it('is not known when its formula is not known', () => {
    const item = { ...itemOf('bmi'), derived: [{ id: 'bmi', formula: 'something else' }] };
    expect(judge(item, numbers({ 'height-cm': 100, 'weight-kg': 90 }), fit, rules.defaults).outcome).toBe('clinician');
  });
});
