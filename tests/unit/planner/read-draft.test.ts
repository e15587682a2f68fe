import { describe, expect, it } from 'vitest';
import {
  type Draft,
  emptyDraft,
  modeOf,
  offered,
  picks,
} from '../../../src/components/calculators/protocol-builder/draft.ts';
import { draftOf } from '../../../src/components/calculators/protocol-builder/draft-of.ts';
import { readDraft } from '../../../src/components/calculators/protocol-builder/read-draft.ts';
import { buildPlan } from '../../../src/domain/protocol/plan.ts';
import { rules } from './content.ts';
import { plain, pressure } from './inputs.ts';

const filled: Draft = {
  ...emptyDraft(),
  who: 'healthy',
  goal: 'size',
  limb: 'leg',
  exercises: ['knee-extension'],
  experience: 'new',
  strengths: { 'knee-extension': { kind: 'unknown', weight: '', repetitions: '' } },
  pressure: 'none',
};
const read = (changes: Partial<Draft> = {}) => readDraft({ ...filled, ...changes }, rules);
const messages = (changes: Partial<Draft>) => {
  const result = read(changes);
  return result.ok ? [] : result.errors.map(({ id, message }) => `${id} | ${message}`);
};
const strength = (kind: 'set' | 'known', weight: string, repetitions = '8') => ({
  strengths: { 'knee-extension': { kind, weight, repetitions } },
});
const own = (changes: Partial<Draft['own']>) => ({
  pressure: 'own' as const,
  own: { setting: '67', cap: '107', width: '18', posture: 'seated' as const, basis: 'equation' as const, ...changes },
});

describe('the form', () => {
  it('takes the picks of the data where nothing was chosen', () => {
    const result = read();
    expect(result).toEqual({ ok: true, inputs: plain });
    expect(buildPlan(plain, rules).kind).toBe('plan');
  });

  it('is given back as it was for every plan it can make', () => {
    const weight = { amount: 82.5, unit: 'lb' } as const;
    const inputs = {
      ...plain,
      unit: 'lb',
      strengths: [{ kind: 'set', weight, repetitions: 8 }],
      pressure,
      perWeek: 3,
      weeks: 9,
    } as const;
    expect(readDraft(draftOf(inputs, rules), rules)).toEqual({ ok: true, inputs });
    const other = { ...plain, strengths: [{ kind: 'known', weight }] } as const;
    expect(readDraft(draftOf(other, rules), rules)).toEqual({ ok: true, inputs: other });
    const walk = { ...plain, goal: 'stamina', mode: 'walking', exercises: ['walking'], sets: 5 } as const;
    expect(readDraft(draftOf(walk, rules), rules)).toEqual({ ok: true, inputs: walk });
  });

  it('asks for what nobody may choose for the reader, all at once', () => {
    const result = readDraft(emptyDraft(), rules);
    expect(result.ok ? [] : result.errors.map(({ id }) => id)).toEqual([
      'plan-who',
      'plan-goal',
      'plan-experience',
      'plan-pressure',
    ]);
    expect(messages({ limb: undefined } as unknown as Partial<Draft>)).toEqual(['plan-limb | Choose leg or arm']);
    expect(messages({ exercises: [] })).toEqual(['plan-exercise-0 | Choose an exercise']);
    expect(messages({ strengths: {} })).toEqual([
      'plan-strength-knee-extension | Knee extension: choose how the weight is found',
    ]);
  });

  it('forgets an exercise of the other limb', () => {
    expect(messages({ limb: 'arm' })).toEqual(['plan-exercise-0 | Choose an exercise']);
  });

  it.each([
    ['', 'enter a number, for example 40'],
    ['heavy', '“heavy” is not a number. Enter one, for example 40'],
    ['40 stone', 'we do not know the unit “stone”. Use kg or lb'],
    ['1,000', '“1,000” could be 1 or 1000. Write it without the separator'],
    ['120/80', 'enter one number, not two'],
    ['0', 'enter more than 0'],
    ['-40', 'enter a number above 0, without a minus'],
    ['0.1', '0.1\u00a0kg is too little to be a weight. Enter 0.25\u00a0kg or more'],
    ['1001', '1001\u00a0kg is too much. Enter 1000\u00a0kg or less'],
    ['5000 lb', '5000\u00a0lb is too much. Enter 2204.62\u00a0lb or less'],
  ])('says what to do about a weight of %j', (weight, message) => {
    expect(messages(strength('known', weight))).toEqual([
      `plan-weight-knee-extension | Knee extension: weight: ${message}`,
    ]);
  });

  it.each([
    ['', 'enter a number, for example 8'],
    ['many', '“many” is not a number. Enter one, for example 8'],
    ['0', 'enter a whole number from 1 to 10'],
    ['2.5', 'enter a whole number from 1 to 10'],
    [
      '11',
      '11 is too many to work out strength from; above 10 the formulas drift apart. Enter a heavier set of 10 or fewer, or choose “I do not know”',
    ],
  ])('says what to do about %j repetitions', (repetitions, message) => {
    expect(messages(strength('set', '40', repetitions))).toEqual([
      `plan-repetitions-knee-extension | Knee extension: repetitions: ${message}`,
    ]);
  });

  it('lets the unit that was typed win over the one that was chosen', () => {
    const result = read(strength('known', '90 lb'));
    expect(result.ok && result.inputs.strengths).toEqual([{ kind: 'known', weight: { amount: 90, unit: 'lb' } }]);
  });

  it('reads a setting that was typed by hand, and asks for all that belongs to it', () => {
    const result = read(own({ setting: ' 67 mmHg ', width: '18 cm' }));
    expect(result.ok && result.inputs.pressure).toEqual({
      settingMmhg: 67,
      capMmhg: 107,
      basis: 'equation',
      limb: 'leg',
      cuffWidthCm: 18,
      posture: 'seated',
    });
    expect(
      messages(own({ setting: '', cap: 'x', width: '0', posture: undefined, basis: undefined } as never)).map(
        (line) => line.split(' | ')[0],
      ),
    ).toEqual(['plan-setting', 'plan-cap', 'plan-width', 'plan-posture', 'plan-basis']);
    expect(messages(own({ setting: '108' }))).toEqual([
      'plan-setting | Cuff setting: 108\u00a0mmHg is above the cap of 107\u00a0mmHg. Enter 107\u00a0mmHg or less',
    ]);
    expect(messages(own({ setting: '67.5' }))).toEqual([
      'plan-setting | Cuff setting: enter a whole number of mmHg, for example 67',
    ]);
    expect(messages(own({ setting: '9 kPa' }))).toEqual([
      'plan-setting | Cuff setting: enter a whole number of mmHg, for example 67',
    ]);
    expect(messages(own({ width: '7 in' }))).toEqual([
      'plan-width | Width of the cuff: enter a number of cm, for example 18',
    ]);
  });

  it('leaves the easier weeks out only for somebody who knows the cuff', () => {
    const easier = (changes: Partial<Draft>) => {
      const result = read({ easier: false, ...changes });
      return result.ok && result.inputs.easier;
    };
    expect(easier({ experience: 'lifts' })).toBe(true);
    expect(easier({ experience: 'cuff' })).toBe(false);
  });

  it('walks by default when stamina is wanted, and cycles when that was chosen', () => {
    expect(modeOf({ ...filled, goal: 'stamina' }, rules)).toBe('walking');
    expect(modeOf({ ...filled, goal: 'stamina', exercises: ['cycling'] }, rules)).toBe('cycling');
    expect(offered({ ...filled, goal: 'stamina' }, rules).map(({ id }) => id)).toEqual(['walking', 'cycling']);
    expect(offered(emptyDraft(), rules)).toEqual([]);
    expect(picks('walking', rules)).toMatchObject({
      sets: rules.aerobic.bouts.later.value,
      weeks: rules.aerobic.weeks.pick.value,
    });
  });
});
