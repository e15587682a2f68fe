import type { JSX } from 'preact';
import type { WeightUnit } from '../../../domain/protocol/quantities.ts';
import { nameOf } from '../../../i18n/en/plan.ts';
import { planForm } from '../../../i18n/en/plan-form.ts';
import { NumberField } from '../../forms/NumberField.tsx';
import { RadioGroup } from '../../forms/RadioGroup.tsx';
import type { PlannerData } from './data.ts';
import { type Draft, noStrength, type StrengthDraft } from './draft.ts';
import { fieldId } from './field-ids.ts';
import { keepUnit } from './unit-kept.ts';

const { strength: words, unit } = planForm.form;
const UNITS = [
  { value: 'kg', short: 'kg', long: unit.kg },
  { value: 'lb', short: 'lb', long: unit.lb },
] as const;

interface Props {
  readonly exercise: string;
  readonly data: PlannerData;
  readonly draft: Draft;
  readonly set: (changes: Partial<Draft>) => void;
  readonly errorOf: (id: string) => string | undefined;
}

/** How strong the reader is in one exercise: known, worked out from a set, or not known. */
export function StrengthFields({ exercise, data, draft, set, errorOf }: Props): JSX.Element {
  const own = draft.strengths[exercise] ?? noStrength;
  const change = (changes: Partial<StrengthDraft>): void =>
    set({ strengths: { ...draft.strengths, [exercise]: { ...own, ...changes } } });
  const max = data.rules.oneRm.maxRepetitions;
  return (
    <div class="plan-strength">
      <RadioGroup<'unknown' | 'set' | 'known'>
        id={fieldId.strength(exercise)}
        label={words.label(nameOf({ id: exercise }))}
        hint={`${words.labelSide} ${data.says.novice}`}
        error={errorOf(fieldId.strength(exercise))}
        value={own.kind}
        onChange={(kind) => change({ kind })}
        options={[
          { value: 'unknown', label: words.unknown, hint: words.unknownHint },
          { value: 'set', label: words.set, hint: words.setHint(max) },
          { value: 'known', label: words.known },
        ]}
      />
      {(own.kind === 'set' || own.kind === 'known') && (
        <div class="plan-form__row">
          <NumberField
            id={fieldId.weight(exercise)}
            label={words.weight}
            value={own.weight}
            onInput={(weight) => change({ weight })}
            error={errorOf(fieldId.weight(exercise))}
            units={UNITS}
            chosenUnit={draft.unit}
            onUnit={(next) => {
              keepUnit(next as WeightUnit);
              set({ unit: next as WeightUnit });
            }}
          />
          {own.kind === 'set' && (
            <NumberField
              id={fieldId.repetitions(exercise)}
              label={words.repetitions}
              hint={words.repetitionsHint(max)}
              value={own.repetitions}
              onInput={(repetitions) => change({ repetitions })}
              error={errorOf(fieldId.repetitions(exercise))}
              inputMode="numeric"
            />
          )}
        </div>
      )}
    </div>
  );
}
