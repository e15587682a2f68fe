import type { Answer, Reason } from '../../../src/domain/pressure/types.ts';

/** Why there is no answer; nothing when there is one. */
export const refusal = (answer: Answer): readonly Reason[] => (answer.kind === 'refused' ? answer.reasons : []);
