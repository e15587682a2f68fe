import { buildPlan } from '../../../src/domain/protocol/plan.ts';
import type { PlanInputs } from '../../../src/domain/protocol/plan-types.ts';
import { advance, begin, type Course, eventOf, READY, type Run, runRules } from '../../../src/domain/session/run.ts';
import { rules } from '../planner/content.ts';
import { plain } from '../planner/inputs.ts';

export function courseOf(changes: Partial<PlanInputs> = {}, stage = 0): Course {
  const answer = buildPlan({ ...plain, ...changes }, rules);
  if (answer.kind !== 'plan') throw new Error(JSON.stringify(answer.problems));
  const { plan } = answer;
  return {
    timeline: (plan.stages.at(stage) as (typeof plan.stages)[number]).timeline,
    rules: runRules(rules, plan.limb),
  };
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

export const started = (course: Course): Run => begin(READY, 0, course);
export const later = (run: Run, ms: number, course: Course): Run => advance(run, run.nowMs + ms, course);
export const where = (run: Run, course: Course): string => {
  const { kind, side, set } = eventOf(run, course);
  return `${run.status}: ${kind} ${side} ${set}`;
};
