import { decodePlan } from '../../../domain/protocol/fragment.ts';
import { buildPlan } from '../../../domain/protocol/plan.ts';
import type { Plan, Stage } from '../../../domain/protocol/plan-types.ts';
import type { PlannerRules } from '../../../domain/protocol/rules.ts';
import { runRules } from '../../../domain/session/run.ts';
import { formatMmhg } from '../../../i18n/format.ts';
import type { Running } from './view.ts';

export type Opened =
  | { readonly kind: 'none' }
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'unreadable' | 'refused' };

/** The plan in an address. It is built again here by the same rules, so that a link cannot carry a session past a guard. */
export function openPlan(hash: string, rules: PlannerRules): Opened {
  const read = decodePlan(hash);
  if (read.kind === 'none') return read;
  if (read.kind !== 'inputs') return { kind: 'unreadable' };
  const answer = buildPlan(read.inputs, rules);
  return answer.kind === 'plan' ? { kind: 'plan', plan: answer.plan } : { kind: 'refused' };
}

/** One session of a plan, ready to run: the same timeline that is shown and printed. */
export function runningOf(plan: Plan, session: number, rules: PlannerRules): Running | undefined {
  const found = plan.weeks.flatMap(({ sessions }) => sessions).find(({ number }) => number === session);
  const stage = plan.stages[(found?.stage ?? 0) - 1] as Stage | undefined;
  if (!stage) return undefined;
  const { pressure } = plan.inputs;
  return {
    timeline: stage.timeline,
    rules: runRules(rules, plan.limb),
    stage,
    limb: plan.limb,
    planner: rules,
    setting: pressure ? formatMmhg(pressure.settingMmhg) : undefined,
  };
}
