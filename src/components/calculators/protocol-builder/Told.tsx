import type { JSX } from 'preact';
import type { Plan, Strength } from '../../../domain/protocol/plan-types.ts';
import { nameOf } from '../../../i18n/en/plan.ts';
import { planForm } from '../../../i18n/en/plan-form.ts';
import { planResult } from '../../../i18n/en/plan-result.ts';
import { formatWeight } from '../../../i18n/plan-format.ts';
import { pressureText } from './describe.ts';
import { Part } from './Title.tsx';

const { result: words } = planResult;

const strengthText = (strength: Strength): string => {
  if (strength.kind === 'unknown') return words.strengths.unknown;
  const weight = formatWeight(strength.weight);
  return strength.kind === 'known' ? words.strengths.known(weight) : words.strengths.set(weight, strength.repetitions);
};

/** What the plan was made from, so that a slip shows. */
export function Told({ plan, onChange }: { plan: Plan; onChange: (() => void) | undefined }): JSX.Element {
  const { inputs, limb } = plan;
  const lifts = inputs.mode === 'resistance';
  const rows: readonly (readonly [string, string])[] = [
    [words.toldRows.goal, words.goals[inputs.goal]],
    [words.toldRows.exercise, inputs.exercises.map((id) => nameOf({ id })).join(', ')],
    [words.toldRows.sides, inputs.sides === 'both' ? planForm.form.sides.both(limb) : planForm.form.sides.one(limb)],
    [words.toldRows.experience, words.experiences[inputs.experience]],
    ...(lifts ? ([[words.toldRows.strength, inputs.strengths.map(strengthText).join(', ')]] as const) : []),
    [words.toldRows.pressure, inputs.pressure ? pressureText(inputs) : words.noPressure],
  ];
  return (
    <Part class="plan-told" id="told" title={words.told}>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="meta">
        {words.kept}{' '}
        {onChange && (
          <button type="button" class="link-button no-print" onClick={onChange}>
            {words.change}
          </button>
        )}
      </p>
    </Part>
  );
}
