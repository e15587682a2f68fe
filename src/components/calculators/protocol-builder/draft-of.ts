import type { PlanInputs } from '../../../domain/protocol/plan-types.ts';
import type { PlannerRules } from '../../../domain/protocol/rules.ts';
import { type Draft, noStrength, type StrengthDraft } from './draft.ts';

/** A form that would give these inputs: for going back from a plan, or on from a link. */
export function draftOf(inputs: PlanInputs, rules: PlannerRules): Draft {
  const limb = rules.exercises.find(({ id }) => id === inputs.exercises[0])?.limb;
  const strengths = inputs.exercises.map((id, place): [string, StrengthDraft] => {
    const strength = inputs.strengths[place] ?? { kind: 'unknown' };
    if (strength.kind === 'unknown') return [id, { ...noStrength, kind: 'unknown' }];
    const { amount, unit } = strength.weight;
    const weight = unit === inputs.unit ? `${amount}` : `${amount} ${unit}`;
    return [id, { kind: strength.kind, weight, repetitions: strength.kind === 'set' ? `${strength.repetitions}` : '' }];
  });
  return {
    who: 'healthy',
    goal: inputs.goal,
    ...(inputs.mode === 'resistance' && limb && { limb }),
    exercises: inputs.exercises,
    sides: inputs.sides,
    experience: inputs.experience,
    easier: inputs.easier,
    strengths: Object.fromEntries(strengths),
    pressure: inputs.pressure ? 'given' : 'none',
    ...(inputs.pressure && { given: inputs.pressure }),
    own: { setting: '', cap: '', width: '' },
    perWeek: `${inputs.perWeek}`,
    weeks: `${inputs.weeks}`,
    unit: inputs.unit,
  };
}
