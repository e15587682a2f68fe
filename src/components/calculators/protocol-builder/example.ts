import { buildPlan } from '../../../domain/protocol/plan.ts';
import type { Plan, PlanInputs } from '../../../domain/protocol/plan-types.ts';
import type { PlannerRules } from '../../../domain/protocol/rules.ts';
import { picks } from './draft.ts';

/** One leg exercise for somebody who is new to this, with nothing known and every value as the data picks it. */
export function exampleInputs(rules: PlannerRules): PlanInputs {
  const exercise = rules.exercises[0];
  return {
    goal: 'size',
    mode: 'resistance',
    exercises: exercise ? [exercise.id] : [],
    sides: 'both',
    experience: 'new',
    easier: true,
    strengths: [{ kind: 'unknown' }],
    pressure: null,
    ...picks('resistance', rules),
    cuffInRests: rules.resistance.cuffInRests.easier.value,
    unit: 'kg',
  };
}

/** The worked example of the pages. A data change that breaks it stops the build. */
export function examplePlan(rules: PlannerRules): Plan {
  const answer = buildPlan(exampleInputs(rules), rules);
  if (answer.kind === 'plan') return answer.plan;
  throw new Error(
    `the worked example of the planner breaks a guard: ${answer.problems.map(({ guard }) => guard).join(', ')}`,
  );
}
