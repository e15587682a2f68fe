import type { PlanAnswer } from '../../../domain/protocol/plan.ts';
import type { Plan, PlanInputs } from '../../../domain/protocol/plan-types.ts';

/** Where the reader is. */
export type View =
  | { readonly at: 'form' }
  | { readonly at: 'exit'; readonly of: 'operation' | 'illness' }
  /** A plan came with the address: whose it is must be asked. */
  | { readonly at: 'link'; readonly inputs: PlanInputs; readonly old: boolean }
  | { readonly at: 'answer'; readonly answer: PlanAnswer; readonly inputs: PlanInputs; readonly before?: Plan };
