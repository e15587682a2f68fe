import { describe, expect, it } from 'vitest';
import { checkInputs, checkTimeline, limitsOf } from '../../../src/domain/protocol/guards.ts';
import type { PlanInputs, Strength } from '../../../src/domain/protocol/plan-types.ts';
import { type Seconds, seconds } from '../../../src/domain/protocol/quantities.ts';
import { rules } from '../planner/content.ts';
import { plain } from '../planner/inputs.ts';

const { resistance, aerobic, guards } = rules;
const walk: PlanInputs = { ...plain, goal: 'stamina', mode: 'walking', exercises: ['walking'], sets: 5 };
const of = (inputs: Partial<PlanInputs>, from = plain) => checkInputs({ ...from, ...inputs }, rules);
const known = (amount: number): Strength => ({ kind: 'known', weight: { amount, unit: 'kg' } });
const set = (repetitions: number): Strength => ({ kind: 'set', weight: { amount: 40, unit: 'kg' }, repetitions });
const idsOf = (mode: string) => rules.exercises.filter((one) => one.mode === mode).map(({ id }) => id);

describe('limits', () => {
  it('of lifting are those of lifting', () => {
    expect(limitsOf('resistance', rules)).toEqual({
      perWeek: resistance.perWeek,
      weeks: { min: resistance.weeks.min.value, max: resistance.weeks.max.value },
      weeksRule: resistance.weeks.max,
      sets: resistance.sets.later.value,
      setsRule: resistance.sets.later,
      easierSets: resistance.sets.easier.value.max,
      restS: resistance.restS.value,
      restRule: resistance.restS,
      exercises: resistance.exercises.later.value,
    });
  });

  it.each(['walking', 'cycling'] as const)('of %s are those of bouts', (mode) => {
    expect(limitsOf(mode, rules)).toEqual({
      perWeek: aerobic.perWeek,
      weeks: { min: aerobic.weeks.min.value, max: aerobic.weeks.max.value },
      weeksRule: aerobic.weeks.max,
      sets: { min: aerobic.bouts.easier.value, max: aerobic.bouts.later.value },
      setsRule: aerobic.bouts.later,
      easierSets: aerobic.bouts.easier.value,
      restS: { min: aerobic.restS.value, max: aerobic.restS.value },
      restRule: aerobic.restS,
      exercises: { min: 1, max: 1 },
    });
  });
});

describe('what was asked', () => {
  it('passes when nothing is wrong with it', () => {
    expect(of({})).toEqual([]);
    expect(of({}, walk)).toEqual([]);
  });

  it('names the exercises of its mode', () => {
    expect(of({ exercises: ['handstand'] })).toEqual([
      { guard: 'exercise', asked: 'handstand', allowed: idsOf('resistance') },
    ]);
    expect(of({ exercises: ['walking'] })).toContainEqual({
      guard: 'mode',
      asked: 'walking',
      allowed: idsOf('resistance'),
    });
    expect(of({ exercises: ['cycling'] }, walk)).toEqual([
      { guard: 'mode', asked: 'cycling', allowed: idsOf('walking') },
    ]);
  });

  it('may hold an exercise once, and one limb', () => {
    const twice = of({ exercises: ['leg-press', 'leg-press'], strengths: [known(1), known(1)] });
    expect(twice).toEqual([{ guard: 'repeated', asked: 'leg-press, leg-press', allowed: [] }]);
    const both = of({ exercises: ['leg-press', 'biceps-curl'], strengths: [known(1), known(1)] });
    expect(both).toEqual([{ guard: 'limb', asked: 'leg, arm', allowed: ['leg', 'arm'], rule: guards.limbsAtOnce }]);
  });

  it('has a strength for each exercise, a weight above 0 and no more repetitions than the formulas hold for', () => {
    expect(of({ strengths: [] })).toEqual([{ guard: 'strength', asked: 0, allowed: { min: 1, max: 1 } }]);
    expect(of({ strengths: [known(0)] })).toEqual([{ guard: 'strength', asked: 0, allowed: ['unknown'] }]);
    expect(of({ strengths: [known(40)] }, walk)).toEqual([{ guard: 'strength', asked: 40, allowed: ['unknown'] }]);
    const max = rules.oneRm.maxRepetitions;
    expect([of({ strengths: [set(1)] }), of({ strengths: [set(max)] })]).toEqual([[], []]);
    expect(of({ strengths: [set(max + 1)] })).toEqual([
      { guard: 'strength', asked: max + 1, allowed: { min: 1, max } },
    ]);
  });

  it('has a goal of its mode', () => {
    expect(of({ goal: 'stamina' })).toEqual([{ guard: 'goal', asked: 'stamina', allowed: ['resistance'] }]);
    expect(of({ goal: 'size' }, walk)).toEqual([{ guard: 'goal', asked: 'size', allowed: ['walking'] }]);
  });

  it('leaves the cuff on, and leaves out the easier weeks, only for those who know the cuff', () => {
    expect(of({ easier: false })).toEqual([
      { guard: 'easier', asked: 'new', allowed: ['cuff'], rule: rules.easierWeeks },
    ]);
    const on = { guard: 'cuff-in-rests', allowed: ['cuff'], rule: resistance.cuffInRests.easier };
    expect(of({ cuffInRests: 'inflated' })).toEqual([{ ...on, asked: 'new' }]);
    expect(of({ cuffInRests: 'inflated', experience: 'cuff' })).toEqual([]);
    expect(of({ cuffInRests: 'inflated', experience: 'cuff' }, walk)).toEqual([{ ...on, asked: 'cuff' }]);
  });

  it('has a setting up to its cap', () => {
    const pressure = {
      settingMmhg: 81,
      capMmhg: 80,
      basis: 'measured',
      limb: 'leg',
      cuffWidthCm: 18,
      posture: null,
    } as const;
    expect(of({ pressure })).toEqual([{ guard: 'pressure', asked: 81, allowed: { min: 1, max: 80 } }]);
    expect(of({ pressure: { ...pressure, settingMmhg: 80 } })).toEqual([]);
  });
});

describe('a session laid out in time', () => {
  const whole = guards.limbSessionS.leg.value;
  const check = (longestGoS: number, first: number, second: number) =>
    checkTimeline(
      {
        events: [],
        totals: {
          wholeS: seconds(0),
          longestGoS: seconds(longestGoS),
          cuffOnS: { first: seconds(first), second: seconds(second) },
        },
      },
      'leg',
      rules,
    ).map(({ guard, asked, allowed }) => [guard, asked, allowed]);
  const go: Seconds = guards.oneGoS.value;

  it('breaks a limit by reaching it, and not a second before', () => {
    expect(check(go - 1, whole - 1, whole - 1)).toEqual([]);
    expect(check(go, whole - 1, 0)).toEqual([['one-go', go, { min: 0, max: go }]]);
    expect(check(go - 1, whole, 0)).toEqual([['limb-session', whole, { min: 0, max: whole }]]);
  });

  it('is held to the limb that wore the cuff longer', () => {
    expect(check(1, 1, whole + 5)).toEqual([['limb-session', whole + 5, { min: 0, max: whole }]]);
    expect(check(1, whole + 5, 1)).toEqual([['limb-session', whole + 5, { min: 0, max: whole }]]);
  });
});
