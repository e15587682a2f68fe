import { asksForUnit } from './load.ts';
import type { Caution, Plan, Strength } from './plan-types.ts';
import type { Exercise, PlannerRules } from './rules.ts';

/** What a reader must know of this plan, in the order of weight. */
export function cautionsOf(plan: Omit<Plan, 'cautions'>, reached: boolean, rules: PlannerRules): readonly Caution[] {
  const { inputs } = plan;
  const { pressure } = inputs;
  const found: Caution[] = [];
  const chosen = inputs.exercises.map((id, place) => ({
    exercise: rules.exercises.find((known) => known.id === id) as Exercise,
    strength: inputs.strengths[place] as Strength,
  }));
  if (!pressure) found.push({ kind: 'no-pressure' });
  for (const { exercise, strength } of chosen) {
    const { id, caution, posture } = exercise;
    if (strength.kind !== 'unknown' && asksForUnit(exercise, strength.weight)) {
      found.push({ kind: 'unit', exercise: id, weight: strength.weight });
    }
    if (pressure && pressure.posture !== posture) found.push({ kind: 'posture', exercise: id, of: pressure.posture });
    if (caution) found.push({ kind: 'exercise', exercise: id, ...caution });
    if (strength.kind === 'set') found.push({ kind: 'estimate', exercise: id });
  }
  if (!reached) found.push({ kind: 'not-reached' });
  return found;
}
