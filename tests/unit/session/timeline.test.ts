import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../src/domain/protocol/plan.ts';
import type { PlanInputs } from '../../../src/domain/protocol/plan-types.ts';
import { seconds } from '../../../src/domain/protocol/quantities.ts';
import { buildTimeline } from '../../../src/domain/session/timeline.ts';
import { goes, totals } from '../../../src/domain/session/totals.ts';
import { rules } from '../planner/content.ts';
import { plain } from '../planner/inputs.ts';

const stages = (changes: Partial<PlanInputs> = {}) => {
  const answer = buildPlan({ ...plain, ...changes }, rules);
  if (answer.kind !== 'plan') throw new Error(JSON.stringify(answer.problems));
  return answer.plan.stages;
};
const short = (changes: Partial<PlanInputs>, stage = 0) =>
  stages(changes)[stage]?.timeline.events.map(
    ({ kind, cuff, side, startS, endS, set, repetitions }) =>
      `${kind} ${endS - startS} ${cuff} ${side} ${set}${repetitions ? ` x${repetitions}` : ''}`,
  );

describe('a timeline', () => {
  it('lets the cuff down in the rests, one limb after the other', () => {
    expect(short({})).toEqual([
      'prepare 20 off first 1',
      'inflate 15 on first 1',
      'set 120 on first 1 x30',
      'deflate 5 on first 1',
      'rest 40 off first 2',
      'inflate 15 on first 2',
      'set 60 on first 2 x15',
      'deflate 5 on first 2',
      'change 90 off second 1',
      'inflate 15 on second 1',
      'set 120 on second 1 x30',
      'deflate 5 on second 1',
      'rest 40 off second 2',
      'inflate 15 on second 2',
      'set 60 on second 2 x15',
      'deflate 5 on second 2',
      'reperfuse 180 off second 2',
    ]);
    expect(stages()[0]?.timeline.totals).toEqual({
      wholeS: 810,
      cuffOnS: { first: 220, second: 220 },
      longestGoS: 140,
    });
  });

  it('leaves the cuff on in the rests where that was chosen', () => {
    expect(short({ sides: 'one', experience: 'cuff', easier: false, sets: 2, cuffInRests: 'inflated' })).toEqual([
      'prepare 20 off first 1',
      'inflate 15 on first 1',
      'set 120 on first 1 x30',
      'rest 60 on first 2',
      'set 60 on first 2 x15',
      'deflate 5 on first 2',
      'reperfuse 180 off first 2',
    ]);
  });

  it('leaves a limb open as long as the rules ask before its next exercise', () => {
    const two = {
      exercises: ['knee-extension', 'calf-raise'],
      strengths: [{ kind: 'unknown' }, { kind: 'unknown' }] as const,
      experience: 'cuff',
      easier: false,
      sets: 2,
    } as const;
    const one = stages({ ...two, sides: 'one' })[0]?.timeline.events ?? [];
    expect(
      one
        .filter(({ kind }) => kind === 'reperfuse' || kind === 'change')
        .map(({ kind, startS, endS }) => [kind, endS - startS]),
    ).toEqual([
      ['reperfuse', 90],
      ['change', 90],
      ['reperfuse', 180],
    ]);
    // With both limbs the other limb's turn is opening enough.
    const both = stages({ ...two, sides: 'both' })[0]?.timeline.events ?? [];
    expect(both.filter(({ kind }) => kind === 'reperfuse')).toHaveLength(1);
    expect(both.filter(({ kind }) => kind === 'change')).toHaveLength(3);
    expect(
      both
        .filter(({ kind }) => kind === 'set')
        .map(({ exercise, side, set, sets }) => `${exercise} ${side} ${set}/${sets}`),
    ).toEqual([
      '0 first 1/2',
      '0 first 2/2',
      '0 second 1/2',
      '0 second 2/2',
      '1 first 1/2',
      '1 first 2/2',
      '1 second 1/2',
      '1 second 2/2',
    ]);
  });

  it('times bouts in minutes', () => {
    const walk = { goal: 'stamina', mode: 'walking', exercises: ['walking'], sets: 5, sides: 'one' } as const;
    expect(short(walk)?.filter((line) => line.startsWith('set'))).toEqual([
      'set 120 on first 1',
      'set 120 on first 2',
      'set 120 on first 3',
    ]);
  });

  it('throws when the rest leaves no time to open the cuff', () => {
    const shape = stages()[0]?.shape;
    if (!shape) throw new Error('no stage');
    expect(() => buildTimeline({ ...shape, restS: 20 }, rules)).toThrow(
      new RangeError('a rest of 20 s leaves no time to open the cuff: it needs more than 20 s'),
    );
    expect(buildTimeline({ ...shape, restS: 21 }, rules).events[4]).toMatchObject({
      kind: 'rest',
      startS: 160,
      endS: 161,
    });
    expect(buildTimeline({ ...shape, restS: 20, cuffInRests: 'inflated' }, rules).events).not.toHaveLength(0);
  });

  it('is empty when nothing is trained', () => {
    expect(
      buildTimeline({ exercises: [], sides: 'one', cuffInRests: 'deflated', restS: 60, easier: false }, rules),
    ).toEqual({
      events: [],
      totals: { wholeS: 0, cuffOnS: { first: 0, second: 0 }, longestGoS: 0 },
    });
  });
});

describe('time in one go', () => {
  const on = (startS: number, endS: number, side: 'first' | 'second' = 'first') =>
    ({
      kind: 'set',
      cuff: 'on',
      side,
      startS: seconds(startS),
      endS: seconds(endS),
      exercise: 0,
      set: 1,
      sets: 1,
    }) as const;

  it('runs on through an opening that is too short, on both sides of the limit', () => {
    expect(goes([on(0, 100), on(129, 200)], seconds(30))).toEqual([{ side: 'first', startS: 0, endS: 200 }]);
    expect(goes([on(0, 100), on(130, 200)], seconds(30))).toHaveLength(2);
    expect(totals([on(0, 100), on(129, 200)], seconds(30))).toEqual({
      wholeS: 171,
      cuffOnS: { first: 171, second: 0 },
      longestGoS: 200,
    });
  });

  it('is counted for each limb by itself', () => {
    expect(goes([on(0, 100), on(100, 150, 'second'), on(150, 160)], seconds(30))).toEqual([
      { side: 'first', startS: 0, endS: 100 },
      { side: 'second', startS: 100, endS: 150 },
      { side: 'first', startS: 150, endS: 160 },
    ]);
  });

  it('ignores what is done with the cuff open', () => {
    expect(goes([{ ...on(0, 50), cuff: 'off' }], seconds(30))).toEqual([]);
  });
});
