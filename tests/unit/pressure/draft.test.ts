import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../src/components/calculators/cuff-pressure/asked.ts';
import { type Draft, emptyDraft } from '../../../src/components/calculators/cuff-pressure/draft.ts';
import { readDraft } from '../../../src/components/calculators/cuff-pressure/read-draft.ts';
import { rules } from './content.ts';

const filled: Draft = {
  limb: 'thigh',
  kind: 'stiff',
  gauge: 'yes',
  posture: 'supine',
  measured: 'no',
  askFirst: 'no',
  sex: 'male',
  typed: { width: '18', circumference: '56', systolic: '120', diastolic: '', age: '23' },
  units: emptyDraft.units,
};
const typing = (typed: Draft['typed'], over: Partial<Draft> = {}): Draft => ({
  ...filled,
  ...over,
  typed: { ...filled.typed, ...typed },
});
const messages = (draft: Draft): string[] => {
  const read = readDraft(draft, rules);
  return read.ok ? [] : read.errors.map(({ id, message }) => `${id}: ${message}`);
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const girth = (typed: string, over: Partial<Draft> = {}) =>
  plain(messages(typing({ circumference: typed }, over)).join(' | '));

describe('askedOf', () => {
  it('starts with everything, and leaves out what cannot change the answer', () => {
    expect(askedOf(emptyDraft, rules)).toEqual([
      'limb',
      'kind',
      'width',
      'gauge',
      'posture',
      'measured',
      'askFirst',
      'circumference',
      'systolic',
      'diastolic',
      'age',
      'sex',
    ]);
    const body = (draft: Partial<Draft>) => askedOf({ ...emptyDraft, ...draft }, rules).includes('circumference');
    expect(body({ limb: 'upper-arm' })).toBe(false);
    expect(body({ kind: 'elastic' })).toBe(false);
    expect(body({ posture: 'standing' })).toBe(false);
    expect(body({ typed: { width: '8' } })).toBe(false);
    expect(body({ typed: { width: '12' } })).toBe(true);
    expect(body({ typed: { width: '18' }, limb: 'thigh', posture: 'seated', kind: 'stiff' })).toBe(true);
    expect(body({ typed: { width: '7' }, units: { ...emptyDraft.units, width: 'in' } })).toBe(true);
    expect(askedOf({ ...emptyDraft, gauge: 'no' }, rules)).toEqual([
      'limb',
      'kind',
      'width',
      'gauge',
      'posture',
      'askFirst',
    ]);
    expect(askedOf({ ...emptyDraft, measured: 'yes' }, rules).slice(-5)).toEqual([
      'method',
      'reading1',
      'reading2',
      'same',
      'askFirst',
    ]);
  });
});

describe('readDraft', () => {
  it('reads a filled form', () => {
    expect(readDraft(filled, rules)).toEqual({
      ok: true,
      situation: {
        limb: 'thigh',
        cuff: { kind: 'stiff', width: 18, gauge: true },
        posture: 'supine',
        askFirst: 'no',
        circumference: 56,
        systolic: 120,
        age: 23,
        sex: 'male',
      },
    });
    const both = readDraft(typing({ diastolic: '80' }, { sex: 'none' }), rules);
    expect(both.ok && [both.situation.diastolic, 'sex' in both.situation]).toEqual([80, false]);
    const measured = readDraft(
      typing({ reading1: '150', reading2: '20 kPa' }, { measured: 'yes', method: 'doppler', same: 'yes' }),
      rules,
    );
    expect(measured.ok && measured.situation.measurement).toEqual({
      method: 'doppler',
      readings: [150, expect.closeTo(150.01, 1)],
      sameConditions: true,
    });
    expect(measured.ok && 'circumference' in measured.situation).toBe(false);
  });

  it('names everything that is missing, in the order of the page', () => {
    expect(messages(emptyDraft)).toEqual([
      'limb: Choose the limb that the cuff will be on',
      'kind: Choose what the cuff is made of',
      'width: Enter the width of the cuff, for example 18',
      'gauge: Choose whether the cuff has a gauge or display',
      'posture: Choose the position in which you will exercise',
      'measured: Choose whether you have measured it',
      'askFirst: Choose whether any of these is true for you',
      'circumference: Enter the distance around the thigh, for example 56',
      'systolic: Enter the upper blood pressure, for example 120',
      'age: Enter your age, for example 23',
      'sex: Choose an answer, or “Prefer not to say”',
    ]);
    expect(messages({ ...emptyDraft, measured: 'yes' }).slice(5, 9)).toEqual([
      'method: Choose how you measured it',
      'reading1: Enter the first reading, for example 150',
      'reading2: Enter the second reading, for example 150',
      'same: Choose whether limb, cuff and position were the same',
    ]);
  });

  it.each([
    ['', 'circumference: Enter the distance around the thigh, for example 56'],
    [
      'fifty six',
      'circumference: Enter the distance around the thigh as a number, for example 56. You typed “fifty six”',
    ],
    ['0', 'circumference: Enter the distance around the thigh as a number above 0. You typed 0'],
    ['-58', 'circumference: Enter the distance around the thigh as a number above 0, without a minus'],
    [
      '1e9',
      'circumference: Check the distance around the thigh: 1000000000 cm is too high to be right. It should be at most 150 cm',
    ],
    [
      '1,000',
      'circumference: “1,000” can mean 1 or 1000. Enter the distance around the thigh without the mark for thousands',
    ],
    ['58 kg', 'circumference: We do not know the unit “kg”. Enter the distance around the thigh in cm, in or mm'],
    [
      '3',
      'circumference: Check the distance around the thigh: 3 cm is too low to be right. It should be at least 10 cm',
    ],
    [
      '580',
      'circumference: Check the distance around the thigh: 580 cm is too high to be right. It should be at most 150 cm. If you meant 580 mm, which is 58 cm, enter “580 mm”',
    ],
    ['58,4', ''],
    ['58.4 cm', ''],
    ['23 in', ''],
    ['\uff15\uff18', ''],
    ['\u00a058\u2009', ''],
  ])('typing %j', (typed, expected) => expect(girth(typed)).toBe(expected));

  it('speaks in the unit that was used', () => {
    const units = { ...emptyDraft.units, circumference: 'in' };
    expect(girth('2', { units })).toBe(
      'circumference: Check the distance around the thigh: 2 in is too low to be right. It should be at least 3.9 in',
    );
    expect(plain(messages(typing({ systolic: '16' }))[0]!)).toBe(
      'systolic: Check the upper blood pressure: 16 mmHg is too low to be right. It should be at least 50 mmHg. If you meant 16 kPa, which is 120 mmHg, enter “16 kPa”',
    );
    expect(messages(typing({ systolic: '16 kPa' }))).toEqual([]);
    expect(plain(messages(typing({ age: '200' }))[0]!)).toBe(
      'age: Check your age: 200 years is too high to be right. It should be at most 120 years',
    );
    expect(plain(messages(typing({ systolic: '120/80' }))[0]!)).toBe(
      'systolic: Enter one number for the upper blood pressure. You typed both 120 and 80',
    );
    expect(plain(messages(typing({ diastolic: 'low' }))[0]!)).toBe(
      'diastolic: Enter the lower blood pressure as a number, for example 80. You typed “low”',
    );
  });

  it('sees that the two blood pressures were swapped', () => {
    expect(messages(typing({ systolic: '80', diastolic: '120' })).map(plain)).toEqual([
      'systolic: The upper blood pressure (80 mmHg) must be higher than the lower (120 mmHg). Check whether the two were swapped',
    ]);
    expect(messages(typing({ systolic: '120', diastolic: '120' }))).toHaveLength(1);
    expect(messages(typing({ systolic: '120', diastolic: '119' }))).toEqual([]);
  });

  it('says arm where it is an arm', () => {
    const draft = { ...typing({ circumference: '' }), limb: 'upper-arm' as const };
    const withArm = {
      ...rules,
      contexts: [{ ...rules.contexts[0]!, limb: 'upper-arm' as const, cuffWidth: { min: 1, max: 40 } as never }],
    };
    const read = readDraft(draft, withArm);
    expect(!read.ok && read.errors[0]?.message).toBe('Enter the distance around the arm, for example 56');
  });
});
