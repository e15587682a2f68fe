import type { EstimatorProps } from '../cuff-pressure/props.ts';
import type { PlannerData } from '../protocol-builder/data.ts';
import type { CheckData } from '../risk-check/data.ts';
import type { SessionData } from '../session-timer/data.ts';

export const STEPS = ['check', 'pressure', 'plan', 'session'] as const;
export type StepName = (typeof STEPS)[number];

/** What each step is given; fetched from this site when the step begins. */
export interface StepData {
  readonly check: CheckData;
  readonly pressure: EstimatorProps;
  readonly plan: PlannerData;
  readonly session: SessionData;
}

async function dataOf<Name extends StepName>(name: Name, base: string): Promise<StepData[Name]> {
  const answer = await fetch(`${base}${name}.json`);
  if (!answer.ok) throw new Error(`${name}.json: ${answer.status}`);
  return (await answer.json()) as StepData[Name];
}

/** Code and data of a step, both on demand. */
export const load = {
  check: (base: string) => Promise.all([import('../risk-check/CheckIsland.tsx'), dataOf('check', base)] as const),
  pressure: (base: string) =>
    Promise.all([import('../cuff-pressure/CuffPressureIsland.tsx'), dataOf('pressure', base)] as const),
  plan: (base: string) => Promise.all([import('../protocol-builder/PlanIsland.tsx'), dataOf('plan', base)] as const),
  session: (base: string) =>
    Promise.all([import('../session-timer/SessionIsland.tsx'), dataOf('session', base)] as const),
} as const;

type Loaded<Name extends StepName> = Awaited<ReturnType<(typeof load)[Name]>>;
export type Pieces = { readonly [Name in StepName]?: Loaded<Name> };
