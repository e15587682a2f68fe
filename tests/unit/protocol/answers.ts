import { buildPlan } from '../../../src/domain/protocol/plan.ts';
import type { PlanInputs } from '../../../src/domain/protocol/plan-types.ts';
import { rules } from '../planner/content.ts';
import { plain } from '../planner/inputs.ts';

/** The plan for the plain inputs with these changes. */
export const plan = (changes: Partial<PlanInputs> = {}) => {
  const answer = buildPlan({ ...plain, ...changes }, rules);
  if (answer.kind !== 'plan') throw new Error(JSON.stringify(answer.problems));
  return answer.plan;
};

/** What speaks against it. */
export const problems = (changes: Partial<PlanInputs>) => {
  const answer = buildPlan({ ...plain, ...changes }, rules);
  return answer.kind === 'refused' ? answer.problems : [];
};
