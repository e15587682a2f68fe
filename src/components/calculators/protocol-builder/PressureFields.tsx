import type { JSX } from 'preact';
import type { PlanPressure } from '../../../domain/protocol/plan-types.ts';
import type { Posture } from '../../../domain/protocol/rules.ts';
import { postureWord } from '../../../i18n/en/plan.ts';
import { planForm } from '../../../i18n/en/plan-form.ts';
import { formatMmhg } from '../../../i18n/format.ts';
import { NumberField } from '../../forms/NumberField.tsx';
import { RadioGroup, type RadioOption } from '../../forms/RadioGroup.tsx';
import type { PlannerData } from './data.ts';
import type { Draft } from './draft.ts';
import { fieldId } from './field-ids.ts';

const { pressure: words } = planForm.form;
const MMHG = { short: 'mmHg', long: 'millimetres of mercury' };
const POSTURES: readonly Posture[] = ['supine', 'seated', 'standing'];

interface Props {
  readonly data: PlannerData;
  readonly draft: Draft;
  readonly set: (changes: Partial<Draft>) => void;
  readonly errorOf: (id: string) => string | undefined;
  readonly disabled: boolean;
}

/** A setting from the pressure page, typed by hand, or none. */
export function PressureFields({ data, draft, set, errorOf, disabled }: Props): JSX.Element {
  const { given, own } = draft;
  const change = (changes: Partial<Draft['own']>): void => set({ own: { ...own, ...changes } });
  const options: RadioOption<'given' | 'own' | 'none'>[] = [
    { value: 'none', label: words.none, hint: words.noneHint },
    { value: 'own', label: given ? words.another : words.own },
  ];
  if (given) {
    const label = words.given(formatMmhg(given.settingMmhg), formatMmhg(given.capMmhg));
    options.unshift({ value: 'given', label });
  }
  const field = (name: 'setting' | 'cap', hint?: string): JSX.Element => (
    <NumberField
      id={fieldId[name]}
      label={words[name]}
      {...(hint && { hint })}
      value={own[name]}
      onInput={(text) => change({ [name]: text })}
      error={errorOf(fieldId[name])}
      unit={MMHG}
      inputMode="numeric"
    />
  );
  return (
    <div class="plan-pressure">
      <RadioGroup
        id={fieldId.pressure}
        label={words.label}
        {...(!given && { hint: <a href={data.links.pressure}>{words.get}</a> })}
        error={errorOf(fieldId.pressure)}
        disabled={disabled}
        value={draft.pressure}
        onChange={(pressure) => set({ pressure })}
        options={options}
      />
      {draft.pressure === 'own' && (
        <>
          <div class="plan-form__row">
            {field('setting')}
            {field('cap', words.capHint)}
          </div>
          <NumberField
            id={fieldId.width}
            label={words.width}
            value={own.width}
            onInput={(width) => change({ width })}
            error={errorOf(fieldId.width)}
            unit={{ short: 'cm', long: 'centimetres' }}
          />
          <RadioGroup<Posture>
            id={fieldId.posture}
            label={words.posture}
            inline
            error={errorOf(fieldId.posture)}
            value={own.posture}
            onChange={(posture) => change({ posture })}
            options={POSTURES.map((value) => ({ value, label: postureWord[value] }))}
          />
          <RadioGroup<PlanPressure['basis']>
            id={fieldId.basis}
            label={words.basis}
            error={errorOf(fieldId.basis)}
            value={own.basis}
            onChange={(basis) => change({ basis })}
            options={[
              { value: 'equation', label: words.equation },
              { value: 'measured', label: words.measured },
            ]}
          />
        </>
      )}
    </div>
  );
}
