import fc from 'fast-check';
import { expect } from 'vitest';
import { decodePlan, encodePlan } from '../../../src/domain/protocol/fragment.ts';
import { buildPlan } from '../../../src/domain/protocol/plan.ts';
import type { Plan } from '../../../src/domain/protocol/plan-types.ts';
import type { Timeline } from '../../../src/domain/session/types.ts';
import { rules } from '../planner/content.ts';
import { anyInputs } from '../planner/inputs.ts';

/** Written again, apart from the code under test: seconds under the cuff, in all and in one go, for each limb. */
function underTheCuff({ events }: Timeline) {
  const whole = { first: 0, second: 0 };
  const longest = { first: 0, second: 0 };
  for (const side of ['first', 'second'] as const) {
    let start: number | undefined;
    let opened = Number.NEGATIVE_INFINITY;
    for (const event of events) {
      if (event.side !== side || event.cuff === 'off') continue;
      if (start === undefined || event.startS - opened >= rules.guards.newGoAfterS.value) start = event.startS;
      opened = event.endS;
      whole[side] += event.endS - event.startS;
      longest[side] = Math.max(longest[side], opened - start);
    }
  }
  return { whole, longest };
}

/** `expect` costs too much for millions of calls. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function checkTimeline(plan: Plan, { timeline, shape }: Plan['stages'][number]): void {
  const { events, totals } = timeline;
  must(events[0]?.startS === 0, 'begins at 0');
  for (const [index, event] of events.entries()) {
    must(event.endS > event.startS, 'every step lasts');
    if (event.kind === 'set') must(event.cuff === 'on', 'a set has the cuff on');
    if (['prepare', 'change', 'reperfuse'].includes(event.kind))
      must(event.cuff === 'off', `${event.kind} has the cuff off`);
    const next = events[index + 1];
    if (!next) continue;
    must(next.startS === event.endS, 'gap-free and ordered');
    if (event.cuff === 'off' && next.cuff === 'on') must(next.kind === 'inflate', 'on by the pump alone');
    if (event.cuff === 'on' && next.cuff === 'off') must(event.kind === 'deflate', 'off by letting down alone');
    if (event.cuff === 'on' && next.cuff === 'on') must(next.side === event.side, 'never moves while it is on');
  }
  const { whole, longest } = underTheCuff(timeline);
  const longestGo = Math.max(longest.first, longest.second);
  must(totals.wholeS === events.at(-1)?.endS, 'the whole is the sum of the steps');
  must(
    totals.cuffOnS.first === whole.first && totals.cuffOnS.second === whole.second,
    'cuff-on is the sum of the steps',
  );
  must(totals.longestGoS === longestGo, 'the longest go is the longest');
  const { oneGoS, limbSessionS, reperfusionS } = rules.guards;
  must(longestGo < oneGoS.value, 'guard: one go');
  must(Math.max(whole.first, whole.second) < limbSessionS[plan.limb].value, 'guard: limb and session');
  const last = events.at(-1);
  must(last?.kind === 'reperfuse' && last.endS - last.startS === reperfusionS.value, 'guard: open at the end');
  for (const side of ['first', 'second'] as const) {
    const own = events.filter((event) => event.side === side && event.cuff === 'on');
    for (const [index, event] of own.entries()) {
      const next = own[index + 1];
      const another = next && next.exercise !== event.exercise;
      if (another) must(next.startS - event.endS >= reperfusionS.value, 'guard: open between exercises');
    }
  }
  if (shape.sides === 'one') must(whole.second === 0, 'one limb only');
}

/** No plan breaks a guard, whatever was asked; a plan and its address are one and the same. */
export function checkPlans(numRuns: number): void {
  const seen = { plan: 0, refused: 0 };
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      const read = decodePlan(encodePlan(inputs, rules.version));
      expect(read).toEqual({ kind: 'inputs', inputs, rulesVersion: rules.version });
      const answer = buildPlan(inputs, rules);
      seen[answer.kind] += 1;
      if (answer.kind === 'refused') return;
      const { plan } = answer;
      for (const stage of plan.stages) checkTimeline(plan, stage);
      const { perWeek, exercises, easier } = plan.inputs;
      expect(
        plan.stages.every(({ shape }) => shape.exercises.length <= rules.resistance.exercises.later.value.max),
      ).toBe(true);
      expect(exercises.length).toBeGreaterThanOrEqual(plan.stages.at(-1)?.shape.exercises.length ?? 0);
      for (const { sessions } of plan.weeks) {
        expect(sessions).toHaveLength(perWeek);
        expect(perWeek).toBeLessThanOrEqual(rules.resistance.perWeek.value.max);
      }
      expect(plan.weeks).toHaveLength(inputs.weeks);
      expect(plan.stages[0]?.firstWeek).toBe(1);
      expect(plan.stages.at(-1)?.lastWeek).toBe(inputs.weeks);
      if (plan.inputs.pressure)
        expect(plan.inputs.pressure.settingMmhg).toBeLessThanOrEqual(plan.inputs.pressure.capMmhg);
      if (easier) expect(plan.stages[0]?.shape.easier).toBe(true);
      checkProgression(plan);
      // The same plan again from the same choices: printed, exported and run alike.
      expect(buildPlan(read.kind === 'inputs' ? read.inputs : inputs, rules)).toEqual(answer);
    }),
    { numRuns },
  );
  // Neither side is empty, or the property would say little.
  expect(seen.plan).toBeGreaterThan(numRuns / 3);
  expect(seen.refused).toBeGreaterThan(numRuns / 100);
}

/** Sets only grow; one step a week; the cuff stays on in the rests only after the easier weeks. */
function checkProgression({ stages }: Plan): void {
  for (const [index, { shape, firstWeek, lastWeek, number }] of stages.entries()) {
    expect(number).toBe(index + 1);
    if (shape.easier) expect(shape.cuffInRests).toBe('deflated');
    const next = stages[index + 1];
    if (!next) continue;
    expect(next.firstWeek).toBe(lastWeek + 1);
    expect(lastWeek).toBeGreaterThanOrEqual(firstWeek);
    const grew = next.shape.exercises.map(
      ({ sets }, place) => sets.length - (shape.exercises[place]?.sets.length ?? 0),
    );
    const newExercises = next.shape.exercises.length - shape.exercises.length;
    const moved = next.shape.cuffInRests !== shape.cuffInRests;
    expect(grew.every((more) => more >= 0)).toBe(true);
    expect(newExercises).toBeGreaterThanOrEqual(0);
    const steps =
      newExercises + grew.slice(0, shape.exercises.length).reduce((sum, more) => sum + more, 0) + (moved ? 1 : 0);
    expect(steps).toBeLessThanOrEqual(1);
  }
}
