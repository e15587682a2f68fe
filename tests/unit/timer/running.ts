import { runningOf } from '../../../src/components/calculators/session-timer/session-plan.ts';
import type { Running } from '../../../src/components/calculators/session-timer/view.ts';
import { buildPlan } from '../../../src/domain/protocol/plan.ts';
import type { Plan, PlanInputs } from '../../../src/domain/protocol/plan-types.ts';
import { rules } from '../planner/content.ts';
import { plain } from '../planner/inputs.ts';

export function planOf(changes: Partial<PlanInputs> = {}): Plan {
  const answer = buildPlan({ ...plain, ...changes }, rules);
  if (answer.kind !== 'plan') throw new Error(JSON.stringify(answer.problems));
  return answer.plan;
}

export function running(changes: Partial<PlanInputs> = {}, session = 1): Running {
  const found = runningOf(planOf(changes), session, rules);
  if (!found) throw new Error(`no session ${session}`);
  return found;
}
