import type { Fit } from './guards.ts';
import type { PlanInputs } from './plan-types.ts';
import type { Span } from './rules.ts';

/** Single changes, the smallest of each kind, that would make a refused plan fit. */
export function fitting(inputs: PlanInputs, fits: (changed: PlanInputs) => boolean, sets: Span): readonly Fit[] {
  const found: Fit[] = [];
  if (inputs.cuffInRests === 'inflated' && fits({ ...inputs, cuffInRests: 'deflated' })) {
    found.push({ change: 'cuff-in-rests', to: 'deflated' });
  }
  for (let count = inputs.exercises.length - 1; count >= 1; count -= 1) {
    const fewer = {
      ...inputs,
      exercises: inputs.exercises.slice(0, count),
      strengths: inputs.strengths.slice(0, count),
    };
    if (!fits(fewer)) continue;
    found.push({ change: 'exercises', to: count });
    break;
  }
  for (let count = inputs.sets - 1; count >= sets.min; count -= 1) {
    if (!fits({ ...inputs, sets: count })) continue;
    found.push({ change: 'sets', to: count });
    break;
  }
  return found;
}
