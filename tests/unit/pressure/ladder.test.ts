import { describe, expect, it } from 'vitest';
import { climb } from '../../../src/domain/pressure/ladder.ts';
import type { Answer, Situation } from '../../../src/domain/pressure/types.ts';
import { centimetres, mmhg, years } from '../../../src/domain/units/units.ts';
import { refusal } from './answers.ts';
import { rules } from './content.ts';
import { measuredAt, onContext, person, without } from './people.ts';

const ask = (over: Partial<Situation>, from = person): Answer => climb({ ...from, ...over }, rules);
const cuff = (over: Partial<Situation['cuff']>) => ({ cuff: { ...person.cuff, ...over } });
const closedFor = (answer: Answer, rung: string) => answer.closed.find((closed) => closed.rung === rung)?.reasons;

describe('what closes every rung', () => {
  it('pregnancy, high blood pressure and its medicines, known or not', () => {
    expect(ask({ askFirst: 'yes' })).toEqual({
      kind: 'refused',
      reasons: [{ code: 'ask-first', sure: true }],
      closed: [],
    });
    expect(refusal(ask({ askFirst: 'unsure' }))).toEqual([{ code: 'ask-first', sure: false }]);
    expect(refusal(climb({ ...measuredAt(150, 150), askFirst: 'yes' }, rules))).toEqual([
      { code: 'ask-first', sure: true },
    ]);
  });

  it('a thigh cuff of 6 cm or less, even with a measurement (spitz2024, weatherholt2019)', () => {
    for (const width of [1, 5, 6]) {
      expect(refusal(ask(cuff({ width: centimetres(width) })))).toEqual([
        { code: 'narrow-thigh-cuff', width, limit: 6 },
      ]);
      expect(refusal(climb({ ...measuredAt(150, 150), ...cuff({ width: centimetres(width) }) }, rules))).toHaveLength(
        1,
      );
    }
    expect(refusal(ask(cuff({ width: centimetres(6.01) })))[0]?.code).toBe('cuff-width');
    expect(refusal(ask({ limb: 'upper-arm', ...cuff({ width: centimetres(5) }) }))[0]?.code).toBe('no-model-limb');
  });

  it('no gauge', () => {
    expect(ask(cuff({ gauge: false }))).toEqual({ kind: 'refused', reasons: [{ code: 'no-gauge' }], closed: [] });
  });
});

describe('rung 1: measured', () => {
  it('puts the limits of the method round the middle of two readings', () => {
    const answer = climb(measuredAt(150, 154), rules);
    if (answer.kind !== 'measured') throw new Error(answer.kind);
    expect(answer.measured.aop).toBe(152);
    expect(answer.measured.readings).toEqual([150, 154]);
    expect(answer.measured.band).toEqual({ min: expect.closeTo(152 - 8.51, 9), max: expect.closeTo(152 + 8.51, 9) });
    expect(answer.measured.method.sources).toEqual(['vehrs2023b']);
    // 80% of 143.49 is 114.8; 40% of 152 is 60.8; 80% of 152 would be 121.6 and is cut at the cap.
    expect(answer.settings).toEqual({ percent: { min: 40, max: 80 }, range: { min: 60, max: 114 }, cap: 114 });
    expect(answer.closed).toEqual([]);
  });

  it('turns limits that lean to one side the right way round', () => {
    const answer = climb(measuredAt(160, 160, 'oximeter-toe'), rules);
    if (answer.kind !== 'measured') throw new Error(answer.kind);
    // Limits -16.2 to 28.8, reading minus reference: a reading of 160 may stand for 131.2 to 176.2.
    expect(answer.measured.band).toEqual({ min: expect.closeTo(131.2, 9), max: expect.closeTo(176.2, 9) });
    expect(answer.settings.cap).toBe(104);
  });

  it('keeps 40 to 50% and caps there when the error is not known, from the lower reading', () => {
    const answer = climb(measuredAt(200, 190, 'automatic'), rules);
    if (answer.kind !== 'measured') throw new Error(answer.kind);
    expect(answer.measured.band).toBeNull();
    expect(answer.measured.aop).toBe(195);
    expect(answer.settings).toEqual({ percent: { min: 40, max: 50 }, range: { min: 76, max: 95 }, cap: 95 });
  });

  it('asks to measure again when the readings differ by more than the limits', () => {
    expect(refusal(climb(measuredAt(150, 158.5), rules))).toEqual([]);
    expect(refusal(climb(measuredAt(150, 158.6), rules))).toEqual([
      { code: 'readings-differ', difference: expect.closeTo(8.6, 9), limit: expect.closeTo(8.51, 9) },
    ]);
    expect(refusal(climb(measuredAt(158.6, 150), rules))).toHaveLength(1);
    expect(climb(measuredAt(150, 190, 'automatic'), rules).kind).toBe('measured');
    // As far apart as the limits allow, and no further.
    const methods = rules.methods.map((method) => ({ ...method, limits: { min: mmhg(-8), max: mmhg(8) } }));
    expect(climb(measuredAt(150, 158), { ...rules, methods }).kind).toBe('measured');
    expect(climb(measuredAt(150, 158.01), { ...rules, methods }).kind).toBe('refused');
  });

  it('refuses another limb, posture, leg or cuff, and hands out no weaker number instead', () => {
    expect(refusal(climb(measuredAt(150, 150, 'oximeter'), rules))).toEqual([
      { code: 'method-limb', method: 'oximeter' },
    ]);
    expect(climb(measuredAt(150, 150, 'oximeter', { limb: 'upper-arm' }), rules).kind).toBe('measured');
    expect(refusal(climb(measuredAt(150, 150, 'airbands', { posture: 'standing' }), rules))).toEqual([
      { code: 'method-posture', method: 'airbands', postures: ['supine'] },
    ]);
    const elsewhere = {
      ...measuredAt(150, 150),
      measurement: { method: 'doppler', readings: [mmhg(150), mmhg(150)], sameConditions: false },
    } as Situation;
    const answer = climb(elsewhere, rules);
    expect(refusal(answer)).toEqual([{ code: 'other-conditions' }]);
    expect(answer.closed).toEqual([{ rung: 'measured', reasons: [{ code: 'other-conditions' }] }]);
  });

  it('refuses a reading so low that its band reaches nothing', () => {
    expect(refusal(climb(measuredAt(8.51, 8.51), rules))).toEqual([{ code: 'no-low-end' }]);
    expect(climb(measuredAt(8.6, 8.6), rules).kind).toBe('measured');
  });
});

describe('rung 2: equation, both sides of every limit', () => {
  const limits = [
    ['cuff width', (value: number) => cuff({ width: centimetres(value) }), 17, 18],
    ['thigh', (value: number) => ({ circumference: centimetres(value) }), 45, 70],
    ['systolic', (value: number) => ({ systolic: mmhg(value) }), 90, 139],
    ['age', (value: number) => ({ age: years(value) }), 18, 34],
  ] as const;
  it.each(limits)('%s', (_, over, min, max) => {
    for (const value of [min, max]) expect(ask(over(value)).kind).toBe('estimate');
    for (const value of [min - 0.01, max + 0.01]) expect(ask(over(value)).kind).not.toBe('estimate');
  });

  it('names the limit that was passed', () => {
    expect(refusal(ask({ circumference: centimetres(23) }))).toEqual([
      { code: 'outside', measure: 'circumference', given: 23, studied: { min: 45, max: 70 } },
    ]);
    expect(
      refusal(ask({ age: years(60), systolic: mmhg(150) })).map((reason) => 'measure' in reason && reason.measure),
    ).toEqual(['systolic', 'age']);
    expect(closedFor(ask({}, onContext), 'equation')).toEqual([
      { code: 'cuff-width', given: 12, studied: { min: 17, max: 18 } },
    ]);
  });

  it('answers lying and sitting though the posture of the study was not seen, and refuses standing', () => {
    expect(ask({ posture: 'seated' }).kind).toBe('estimate');
    expect(refusal(ask({ posture: 'standing' }))).toEqual([
      { code: 'posture', given: 'standing', accepted: ['supine', 'seated'] },
    ]);
  });

  it('refuses elastic cuffs, and cuffs of which nobody knows', () => {
    expect(refusal(ask(cuff({ kind: 'elastic' })))).toEqual([{ code: 'elastic', sure: true }]);
    expect(refusal(ask(cuff({ kind: 'unsure' })))).toEqual([{ code: 'elastic', sure: false }]);
    expect(closedFor(ask(cuff({ kind: 'elastic' })), 'context')).toEqual([{ code: 'elastic', sure: true }]);
    expect(closedFor(ask(cuff({ kind: 'unsure' })), 'context')).toEqual([{ code: 'elastic', sure: false }]);
  });

  it('has nothing for the arm', () => {
    const answer = ask({ limb: 'upper-arm', ...cuff({ width: centimetres(18) }) });
    expect(refusal(answer)).toEqual([{ code: 'no-model-limb', limb: 'upper-arm' }]);
    expect(closedFor(answer, 'context')).toEqual([{ code: 'nobody-like-you', what: 'limb' }]);
    expect(closedFor(answer, 'measured')).toEqual([{ code: 'not-measured' }]);
  });

  it('says what is missing', () => {
    for (const measure of ['circumference', 'systolic', 'age'] as const) {
      expect(refusal(climb(without(person, measure), rules))).toContainEqual({ code: 'missing', measure });
    }
    expect(ask({ diastolic: mmhg(80) }).kind).toBe('estimate');
  });

  it('shows both results when the sex is not given, and the lower one decides', () => {
    const answer = climb(without(person, 'sex'), rules);
    if (answer.kind !== 'estimate') throw new Error(answer.kind);
    expect(answer.estimates.map(({ sex, aop }) => [sex, aop])).toEqual([
      ['female', expect.closeTo(159.361, 9)],
      ['male', expect.closeTo(167.345, 9)],
    ]);
    expect(answer.settings).toEqual({ percent: { min: 40, max: 50 }, range: { min: 63, max: 79 }, cap: 100 });
    const given = ask({});
    expect(given.kind === 'estimate' && given.estimates.map(({ sex }) => sex)).toEqual([null]);
  });
});

describe('rung 3: context', () => {
  it('shows the samples and a ceiling, and no setting', () => {
    const answer = ask({}, onContext);
    if (answer.kind !== 'context') throw new Error(answer.kind);
    expect(answer.context).toMatchObject({
      id: 'c-thigh-not-narrow-supine',
      ceiling: 82,
      people: 190,
      band: { min: 103, max: 208 },
    });
    expect(answer.context.studies).toEqual(['loenneke2012c', 'hughes2018', 'sieljacks2018']);
    expect(answer).not.toHaveProperty('settings');
    expect(answer.closed.map(({ rung }) => rung)).toEqual(['measured', 'equation']);
    const seated = ask({ posture: 'seated' }, onContext);
    expect(seated.kind === 'context' && [seated.context.ceiling, seated.context.people]).toEqual([114, 74]);
  });

  it.each([
    ['width', cuff({ width: centimetres(9.99) }), 'cuff-width'],
    ['width', cuff({ width: centimetres(13.51) }), 'cuff-width'],
    ['posture', { posture: 'standing' }, 'posture'],
    ['age', { age: years(45.1) }, 'age'],
    ['size', { circumference: centimetres(65.1) }, 'circumference'],
    ['limb', { limb: 'upper-arm' }, 'limb'],
  ] as const)('hides where nobody was like the reader: %s', (_, over, what) => {
    const answer = ask(over as Partial<Situation>, onContext);
    expect(answer.kind).toBe('refused');
    expect(closedFor(answer, 'context')).toEqual([{ code: 'nobody-like-you', what }]);
  });

  it('shows on the near side of the same limits', () => {
    for (const over of [
      cuff({ width: centimetres(10) }),
      cuff({ width: centimetres(13.5) }),
      { age: years(45) },
      { circumference: centimetres(65) },
    ]) {
      expect(ask(over, onContext).kind).toBe('context');
    }
    expect(closedFor(climb(without(onContext, 'age'), rules), 'context')).toEqual([
      { code: 'missing', measure: 'age' },
    ]);
    expect(closedFor(climb(without(onContext, 'circumference'), rules), 'context')).toEqual([
      { code: 'missing', measure: 'circumference' },
    ]);
  });
});
