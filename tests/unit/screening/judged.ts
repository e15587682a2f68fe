import { judge } from '../../../src/domain/screening/judge.ts';
import type { Outcome } from '../../../src/domain/screening/outcome.ts';
import type { Answer } from '../../../src/domain/screening/types.ts';
import { fit, itemOf, numbers, rules } from './rules.ts';

/** What one answer comes to for somebody whose other answers lead to nothing. */
export const at = (id: string, answer: Answer, others = {}): Outcome =>
  judge(itemOf(id), answer, { ...fit, ...others, [id]: answer }, rules.defaults).outcome;

export const age = (n: number) => at('age', numbers({ age: n }));
