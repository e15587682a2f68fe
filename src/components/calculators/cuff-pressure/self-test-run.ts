import { passes } from '../../../domain/pressure/passes.ts';
import type { Rules } from '../../../domain/pressure/types.ts';
import type { Vector } from '../../../domain/pressure/vectors.ts';

/** Runs the cases that stand in the page. */
export function run(json: string): boolean[] {
  const { rules, vectors } = JSON.parse(json) as { rules: Rules; vectors: readonly Vector[] };
  return vectors.map((vector) => passes(vector, rules));
}
