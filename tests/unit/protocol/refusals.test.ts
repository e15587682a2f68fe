import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../src/domain/protocol/plan.ts';
import type { PlanInputs } from '../../../src/domain/protocol/plan-types.ts';
import { protocols, rules } from '../planner/content.ts';
import { plain } from '../planner/inputs.ts';
import { problems } from './answers.ts';

const { default: usual } = protocols.resistance;
const measured = {
  settingMmhg: 60,
  capMmhg: 80,
  basis: 'measured',
  limb: 'leg',
  cuffWidthCm: 18,
  posture: 'seated',
} as const;

describe('a refusal', () => {
  it('names the rule, who set it and what fits when the time under the cuff is too long', () => {
    const exercises = ['knee-extension', 'leg-press', 'calf-raise'];
    const found = problems({
      exercises,
      strengths: exercises.map(() => ({ kind: 'unknown' })),
      experience: 'cuff',
      cuffInRests: 'inflated',
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ guard: 'limb-session', rule: { sources: ['vald-protocol'] } });
    expect(found[0]?.asked).toBeGreaterThan(rules.guards.limbSessionS.leg.value);
    expect(found[0]?.fits).toEqual([
      { change: 'cuff-in-rests', to: 'deflated' },
      { change: 'exercises', to: 2 },
      { change: 'sets', to: 3 },
    ]);
  });

  it.each<[string, Partial<PlanInputs>]>([
    ['per-week', { perWeek: usual.frequency.usual.per_week.max + 1 }],
    ['per-week', { perWeek: usual.frequency.usual.per_week.min - 1 }],
    ['per-week', { perWeek: 2.5 }],
    ['weeks', { weeks: 13 }],
    ['weeks', { weeks: 2 }],
    ['sets', { sets: usual.sets.max + 1 }],
    ['sets', { sets: usual.sets.min - 1 }],
    ['rest', { restS: usual.rest_between_sets_s.max + 1 }],
    ['rest', { restS: usual.rest_between_sets_s.min - 1 }],
    ['exercise', { exercises: ['handstand'] }],
    ['mode', { exercises: ['walking'] }],
    ['exercises', { exercises: [], strengths: [] }],
    ['goal', { goal: 'stamina' }],
    ['easier', { easier: false }],
    ['easier', { easier: false, experience: 'lifts' }],
    ['cuff-in-rests', { cuffInRests: 'inflated' }],
    ['strength', { strengths: [] }],
    ['strength', { strengths: [{ kind: 'known', weight: { amount: 0, unit: 'kg' } }] }],
    ['strength', { strengths: [{ kind: 'known', weight: { amount: Number.NaN, unit: 'kg' } }] }],
    ['strength', { strengths: [{ kind: 'known', weight: { amount: Number.POSITIVE_INFINITY, unit: 'kg' } }] }],
    ['strength', { strengths: [{ kind: 'set', weight: { amount: 40, unit: 'kg' }, repetitions: 11 }] }],
    ['strength', { strengths: [{ kind: 'set', weight: { amount: 40, unit: 'kg' }, repetitions: 0 }] }],
  ])('for %s', (guard, changes) => {
    expect(problems(changes).map((problem) => problem.guard)).toContain(guard);
  });

  it.each([
    [60, 59, true],
    [60, 60, false],
    [0, 60, true],
    [60.5, 80, true],
    [60, Number.POSITIVE_INFINITY, true],
  ])('for a setting of %s with a cap of %s: %s', (settingMmhg, capMmhg, refused) => {
    expect(problems({ pressure: { ...measured, settingMmhg, capMmhg } }).map(({ guard }) => guard)).toEqual(
      refused ? ['pressure'] : [],
    );
  });

  it('for a pressure of the other limb, and for arm and leg in one plan', () => {
    expect(problems({ pressure: { ...measured, limb: 'arm' } })).toEqual([
      { guard: 'pressure-limb', asked: 'arm', allowed: ['leg'] },
    ]);
    const mixed = problems({
      exercises: ['knee-extension', 'biceps-curl'],
      strengths: [{ kind: 'unknown' }, { kind: 'unknown' }],
    });
    expect(mixed.map(({ guard }) => guard)).toEqual(['limb']);
  });

  it('for the same exercise twice, too many exercises, and a weight for walking', () => {
    const unknown = { kind: 'unknown' } as const;
    expect(
      problems({ exercises: ['leg-press', 'leg-press'], strengths: [unknown, unknown] }).map(({ guard }) => guard),
    ).toEqual(['repeated']);
    const four = ['leg-press', 'knee-extension', 'calf-raise', 'leg-press'];
    expect(problems({ exercises: four, strengths: four.map(() => unknown) }).map(({ guard }) => guard)).toEqual([
      'exercises',
      'repeated',
    ]);
    const walk = problems({
      goal: 'stamina',
      mode: 'walking',
      exercises: ['walking'],
      sets: 5,
      strengths: [{ kind: 'known', weight: { amount: 40, unit: 'kg' } }],
    });
    expect(walk.map(({ guard }) => guard)).toEqual(['strength']);
  });

  it('for an exercise that is not known, says nothing about the limb of the pressure', () => {
    expect(problems({ exercises: ['handstand'], pressure: measured }).map(({ guard }) => guard)).toEqual(['exercise']);
  });

  it('says of both limits of time what fits', () => {
    const { guards } = rules;
    const minute = <T extends { value: number }>(guard: T): T => ({ ...guard, value: 60 });
    const strict = {
      ...rules,
      guards: {
        ...guards,
        oneGoS: minute(guards.oneGoS),
        limbSessionS: { leg: minute(guards.limbSessionS.leg), arm: minute(guards.limbSessionS.arm) },
      },
    };
    const answer = buildPlan(plain, strict);
    expect(answer.kind === 'refused' && answer.problems).toMatchObject([
      { guard: 'one-go', allowed: { min: 0, max: 60 }, fits: [] },
      { guard: 'limb-session', allowed: { min: 0, max: 60 }, fits: [] },
    ]);
  });

  it('gives all problems at once', () => {
    expect(problems({ perWeek: 7, weeks: 99, sets: 9 }).map(({ guard }) => guard)).toEqual([
      'per-week',
      'weeks',
      'sets',
    ]);
  });

  it('traces each limit to its place in the data', () => {
    for (const { rule } of problems({ perWeek: 7, weeks: 99, sets: 9, restS: 5 })) {
      expect(rule?.path).toMatch(/^protocols:/);
      expect(rule?.sources.length).toBeGreaterThan(0);
    }
  });
});
