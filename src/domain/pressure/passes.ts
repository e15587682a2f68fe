import { climb } from './ladder.ts';
import type { Rules } from './types.ts';
import type { Vector } from './vectors.ts';

/** In mmHg. */
const TOLERANCE = 0.1;

/** Whether a case comes out as it must. */
export function passes({ situation, kind, expect }: Vector, rules: Rules): boolean {
  const answer = climb(situation, rules);
  if (answer.kind !== kind) return false;
  if (!expect) return true;
  if (answer.kind !== 'estimate') return false;
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;
  return answer.estimates.some(
    ({ aop, band }) => near(aop, expect.aop) && near(band.min, expect.band.min) && near(band.max, expect.band.max),
  );
}
