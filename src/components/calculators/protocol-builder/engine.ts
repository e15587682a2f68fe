/** Everything behind the form, in one piece that is loaded when the reader begins: the form itself stays light. */
export { decodePlan, encodePlan } from '../../../domain/protocol/fragment.ts';
export { buildPlan } from '../../../domain/protocol/plan.ts';
export { draftOf } from './draft-of.ts';
export { PlanScreen } from './PlanScreens.tsx';
export { pressureFrom } from './pressure-link.ts';
export { readDraft } from './read-draft.ts';
