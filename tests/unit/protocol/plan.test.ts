import { describe, expect, it } from 'vitest';
import type { PlanInputs } from '../../../src/domain/protocol/plan-types.ts';
import { protocols, rules } from '../planner/content.ts';
import { plan } from './answers.ts';

const repetitions = (weeks: ReturnType<typeof plan>) =>
  weeks.stages.map(({ shape }) =>
    shape.exercises.map(({ sets }) => sets.map((set) => ('repetitions' in set ? set.repetitions : set.workS))),
  );

const { default: usual, variations } = protocols.resistance;
const scheme = usual.scheme_options[0]?.reps ?? [];

describe('a plan', () => {
  it('begins with the easier weeks of the data and adds one set a week', () => {
    const { stages } = plan();
    expect(repetitions(plan())).toEqual([[scheme.slice(0, 2)], [scheme.slice(0, 3)], [scheme]]);
    expect(stages.map(({ firstWeek, lastWeek }) => [firstWeek, lastWeek])).toEqual([
      [1, 2],
      [3, 3],
      [4, 6],
    ]);
    expect(stages.map(({ shape }) => shape.easier)).toEqual([true, false, false]);
    expect(stages.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('has a session for each day, with a rest day between', () => {
    const { weeks } = plan({ perWeek: 3, weeks: 4 });
    expect(weeks.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(weeks.flatMap(({ sessions }) => sessions.map(({ number }) => number))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(weeks[1]?.sessions.map(({ week, inWeek, stage }) => ({ week, inWeek, stage }))).toEqual(
      [1, 2, 3].map((inWeek) => ({ week: 2, inWeek, stage: 1 })),
    );
    for (const { sessions } of weeks) {
      const days = sessions.map(({ weekday }) => weekday);
      for (const [index, day] of days.slice(1).entries()) expect(day - (days[index] as number)).toBeGreaterThan(1);
      // Sunday to Monday as well.
      expect((days[0] as number) + 7 - (days.at(-1) as number)).toBeGreaterThan(1);
    }
  });

  it('takes the weight from the lower estimate, lighter in the easier weeks', () => {
    const weight = { amount: 50, unit: 'kg' as const };
    const { stages } = plan({ strengths: [{ kind: 'set', weight, repetitions: 8 }] });
    const [first, second] = stages.map(({ shape }) => shape.exercises[0]?.load);
    const lowest = protocols.one_rm_estimation.worked_examples[0]?.oconner as number;
    const { min, max } = variations.beginner.load_percent_1rm as { min: number; max: number };
    expect(first).toMatchObject({ kind: 'weight', percent: { min, max }, unit: 'kg' });
    if (first?.kind !== 'weight' || second?.kind !== 'weight') throw new Error('no weight');
    expect(first.of).toBeCloseTo(lowest, 6);
    expect(first.low).toBeCloseTo((lowest * min) / 100, 6);
    expect(first.high).toBeCloseTo((lowest * max) / 100, 6);
    expect(second.percent).toEqual({ min: usual.load_percent_1rm.min, max: usual.load_percent_1rm.max });
    expect(first.estimate?.values).toHaveLength(7);
  });

  it('turns a weight into the unit that was asked for', () => {
    const load = (unit: 'kg' | 'lb') =>
      plan({ unit, strengths: [{ kind: 'known', weight: { amount: 100, unit: 'lb' } }] }).stages[0]?.shape.exercises[0]
        ?.load;
    expect(load('lb')).toMatchObject({ of: 100, unit: 'lb' });
    expect(load('kg')).toMatchObject({ of: 45.359237, unit: 'kg' });
    expect(load('kg')).not.toHaveProperty('estimate');
  });

  it('lets the weight be chosen by feel when strength is not known', () => {
    expect(plan().stages[0]?.shape.exercises[0]?.load).toEqual({ kind: 'by-feel', repetitions: scheme[0] });
  });

  it('walks and cycles in bouts, by effort', () => {
    const walking = plan({ goal: 'stamina', mode: 'walking', exercises: ['walking'], sets: 5 });
    const bout = protocols.aerobic.session_in_trials[1] as { bouts: number; bout_min: number };
    expect(repetitions(walking).at(-1)?.[0]).toEqual(Array.from({ length: bout.bouts }, () => bout.bout_min * 60));
    expect(walking.stages[0]?.shape.exercises[0]?.load).toMatchObject({
      kind: 'effort',
      speedKmh: { min: protocols.aerobic.walking_speed_kmh.min },
    });
    const cycling = plan({ goal: 'stamina', mode: 'cycling', exercises: ['cycling'], sets: 5 });
    expect(cycling.stages[0]?.shape.exercises[0]?.load).toEqual({
      kind: 'effort',
      maxPercent: protocols.aerobic.intensity.max_percent_heart_rate_reserve,
    });
  });

  it('brings a second exercise in when the first is full, the single-joint one first', () => {
    const two = plan({
      exercises: ['leg-press', 'knee-extension'],
      strengths: [{ kind: 'unknown' }, { kind: 'unknown' }],
      weeks: 8,
    });
    const names = two.stages.map(({ shape }) =>
      shape.exercises.map(({ exercise, sets }) => `${exercise.id} ${sets.length}`),
    );
    expect(names).toEqual([
      ['knee-extension 2'],
      ['knee-extension 3'],
      ['knee-extension 4'],
      ['knee-extension 4', 'leg-press 2'],
      ['knee-extension 4', 'leg-press 3'],
      ['knee-extension 4', 'leg-press 4'],
    ]);
    expect(two.cautions).toEqual([{ kind: 'no-pressure' }]);
  });

  it('keeps each strength with its own exercise when it puts them in order', () => {
    const known = (amount: number) => ({ kind: 'known' as const, weight: { amount, unit: 'kg' as const } });
    const two = plan({ exercises: ['leg-press', 'knee-extension'], strengths: [known(200), known(60)], weeks: 12 });
    const loads = two.stages
      .at(-1)
      ?.shape.exercises.map(({ exercise, load }) => [exercise.id, load.kind === 'weight' && load.of]);
    expect(loads).toEqual([
      ['knee-extension', 60],
      ['leg-press', 200],
    ]);
  });

  it('says so when the weeks end before it has grown to what was asked', () => {
    const short = plan({
      exercises: ['knee-extension', 'leg-press'],
      strengths: [{ kind: 'unknown' }, { kind: 'unknown' }],
      weeks: 3,
    });
    expect(short.cautions).toContainEqual({ kind: 'not-reached' });
    expect(plan().cautions).not.toContainEqual({ kind: 'not-reached' });
  });

  it('lets the cuff down in the rests of the easier weeks, and first moves that lever', () => {
    const on = plan({ experience: 'cuff', cuffInRests: 'inflated' });
    expect(on.stages.map(({ shape }) => [shape.cuffInRests, shape.exercises[0]?.sets.length])).toEqual([
      ['deflated', 2],
      ['inflated', 2],
      ['inflated', 3],
      ['inflated', 4],
    ]);
  });

  it('has no easier weeks for somebody who knows the cuff and says so', () => {
    const { stages } = plan({ experience: 'cuff', easier: false });
    expect(stages).toHaveLength(1);
    expect(stages[0]?.shape.easier).toBe(false);
  });

  it('never has more sets in the easier weeks than were asked for', () => {
    expect(repetitions(plan({ sets: 2 }))).toEqual([[scheme.slice(0, 2)], [scheme.slice(0, 2)]]);
  });
});

describe('cautions', () => {
  const kinds = (changes: Partial<PlanInputs>) => plan(changes).cautions.map(({ kind }) => kind);
  const pressure = {
    settingMmhg: 60,
    capMmhg: 100,
    basis: 'equation',
    limb: 'leg',
    cuffWidthCm: 18,
    posture: 'seated',
  } as const;

  it('knows the posture that the pressure is for', () => {
    expect(kinds({ pressure })).toEqual([]);
    expect(plan({ pressure: { ...pressure, posture: 'supine' } }).cautions).toEqual([
      { kind: 'posture', exercise: 'knee-extension', of: 'supine' },
    ]);
    expect(kinds({ pressure: { ...pressure, posture: null } })).toEqual(['posture']);
  });

  it('asks about the unit only above the weight that the data names', () => {
    const known = (amount: number, unit: 'kg' | 'lb') =>
      kinds({ pressure, strengths: [{ kind: 'known', weight: { amount, unit } }] });
    const ask = rules.exercises[0]?.askAbove as number;
    expect(known(ask, 'kg')).toEqual([]);
    expect(known(ask + 1, 'kg')).toEqual(['unit']);
    expect(known(ask + 1, 'lb')).toEqual([]);
  });

  it('passes on the caution of an exercise, and that an estimate is one', () => {
    expect(kinds({ exercises: ['calf-raise'], pressure: { ...pressure, posture: 'standing' } })).toEqual(['exercise']);
    expect(
      kinds({ pressure, strengths: [{ kind: 'set', weight: { amount: 50, unit: 'kg' }, repetitions: 5 }] }),
    ).toEqual(['estimate']);
  });
});
