import { estimateOneRm } from './one-rm.ts';
import type { PlannedLoad, Strength } from './plan-types.ts';
import { inWeightUnit, type Weight, type WeightUnit } from './quantities.ts';
import type { Exercise, PlannerRules, Span } from './rules.ts';

/** The weight of an exercise: a band in kg or lb, a way to choose it by feel, or an effort for walking and cycling. */
export function planLoad(
  exercise: Exercise,
  strength: Strength,
  percent: Span,
  unit: WeightUnit,
  rules: PlannerRules,
): PlannedLoad {
  if (exercise.mode !== 'resistance') {
    const effort = { kind: 'effort', maxPercent: rules.aerobic.intensityPercent.value } as const;
    return exercise.mode === 'walking' ? { ...effort, speedKmh: rules.aerobic.speedKmh.value } : effort;
  }
  if (strength.kind === 'unknown') return { kind: 'by-feel', repetitions: rules.resistance.byFeelRepetitions.value };
  const { amount } = inWeightUnit(strength.weight, unit);
  if (strength.kind === 'known') return band(amount, percent, unit);
  const estimate = estimateOneRm(amount, strength.repetitions, rules.oneRm);
  if (estimate.kind !== 'estimate') throw new RangeError(`${estimate.asked} repetitions are more than ${estimate.max}`);
  // The lower estimate: the formulas differ, and a first session may be too light but not too heavy.
  return { ...band(estimate.lowest, percent, unit), estimate };
}

const band = (of: number, percent: Span, unit: WeightUnit): Extract<PlannedLoad, { kind: 'weight' }> => ({
  kind: 'weight',
  percent,
  low: (of * percent.min) / 100,
  high: (of * percent.max) / 100,
  unit,
  of,
});

/** True when a weight is so high for this exercise that pounds may have been typed as kilograms. */
export const asksForUnit = ({ askAbove }: Exercise, weight: Weight): boolean =>
  askAbove !== undefined && inWeightUnit(weight, 'kg').amount > askAbove;
