import type { JSX } from 'preact';
import type { Rules } from '../../../domain/pressure/types.ts';
import { form } from '../../../i18n/en/pressure-form.ts';
import { ErrorSummary } from '../../forms/ErrorSummary.tsx';
import { NumberField } from '../../forms/NumberField.tsx';
import { RadioGroup } from '../../forms/RadioGroup.tsx';
import { SelectField } from '../../forms/SelectField.tsx';
import { askedOf, type FieldName } from './asked.ts';
import { type ChoiceName, type Draft, type NumberName, QUANTITIES } from './draft.ts';
import { labelOf } from './labels.ts';
import { readNumber, showNumber } from './number-text.ts';
import type { DraftError } from './read-draft.ts';

interface FormProps {
  draft: Draft;
  rules: Rules;
  errors: readonly DraftError[];
  attempt: number;
  ready: boolean;
  /** What speaks against a cuff was asked before. */
  checked: boolean;
  onDraft: (draft: Draft) => void;
  onSubmit: () => void;
}

const CHOICES: readonly string[] = ['limb', 'kind', 'gauge', 'posture', 'measured', 'same', 'askFirst', 'sex'];
const INLINE: readonly string[] = ['limb', 'gauge', 'posture', 'measured', 'sex'];

export function Form({ draft, rules, errors, attempt, ready, checked, onDraft, onSubmit }: FormProps): JSX.Element {
  const asked = askedOf(draft, rules, checked);
  const errorOf = (name: FieldName): string | undefined => errors.find(({ id }) => id === name)?.message;
  const methods = [
    ...new Set(rules.methods.filter(({ limb }) => !draft.limb || limb === draft.limb).map(({ id }) => id)),
  ];

  const hintOf = (name: FieldName): string | undefined => {
    if (name === 'reading1') return form.reading.hint[0];
    if (name === 'reading2') return form.reading.hint[1];
    const words = form[name];
    return 'hint' in words && typeof words.hint === 'string' ? words.hint : undefined;
  };

  const choice = (name: Exclude<ChoiceName, 'method'>): JSX.Element => {
    const options: Readonly<Record<string, string>> = form[name].options;
    return (
      <RadioGroup
        key={name}
        id={name}
        label={form[name].label}
        hint={hintOf(name)}
        error={errorOf(name)}
        disabled={!ready}
        inline={INLINE.includes(name)}
        options={Object.entries(options).map(([value, label]) => ({ value, label }))}
        value={draft[name]}
        onChange={(value) => onDraft({ ...draft, [name]: value })}
      />
    );
  };

  const number = (name: NumberName): JSX.Element => {
    const units = QUANTITIES[name].units
      .slice(0, 2)
      .map(({ name: unit }) => ({ value: unit, ...(form.units[unit] ?? { short: unit, long: unit }) }));
    const read = readNumber(name, draft);
    const chosen = draft.units[name];
    const base = QUANTITIES[name].units[0].name;
    // Said only where the reading is not plain: another unit than the base one.
    const note = read.ok && read.unit !== base && form.reads(showNumber(name, read.value, base));
    return (
      <NumberField
        key={name}
        id={name}
        label={labelOf(name, draft)}
        hint={hintOf(name)}
        error={errorOf(name)}
        disabled={!ready}
        value={draft.typed[name] ?? ''}
        onInput={(text) => onDraft({ ...draft, typed: { ...draft.typed, [name]: text } })}
        {...(units.length > 1
          ? {
              units,
              chosenUnit: chosen,
              onUnit: (unit: string) => onDraft({ ...draft, units: { ...draft.units, [name]: unit } }),
            }
          : { unit: units[0] ?? { short: '', long: '' } })}
        note={note}
      />
    );
  };

  const field = (name: FieldName): JSX.Element => {
    if (name === 'method') {
      return (
        <SelectField
          key={name}
          id={name}
          label={form.method.label}
          error={errorOf(name)}
          disabled={!ready}
          value={draft.method ?? ''}
          options={[
            { value: '', label: form.method.choose },
            ...methods.map((id) => ({ value: id, label: form.method.options[id] ?? id })),
          ]}
          onChange={(method) => onDraft({ ...draft, method })}
        />
      );
    }
    return CHOICES.includes(name) ? choice(name as Exclude<ChoiceName, 'method'>) : number(name as NumberName);
  };

  const parts: readonly [string, readonly FieldName[]][] = [
    [form.parts.limb, asked.filter((name) => ['limb', 'kind', 'width', 'gauge', 'posture'].includes(name))],
    [
      form.parts.measured,
      asked.filter((name) => ['measured', 'method', 'reading1', 'reading2', 'same'].includes(name)),
    ],
    [
      form.parts.you,
      asked.filter((name) => ['askFirst', 'circumference', 'systolic', 'diastolic', 'age', 'sex'].includes(name)),
    ],
  ];

  return (
    <form
      class="form estimator__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      {parts.map(
        ([title, names]) =>
          names.length > 0 && (
            <div class="form__group" key={title}>
              <h2 class="estimator__part rule-top">{title}</h2>
              {names.map(field)}
            </div>
          ),
      )}
      <div class="estimator__submit">
        <button class="button" type="submit" disabled={!ready}>
          {form.next}
        </button>
        {!ready && <p class="no-js-only">{form.noScript}</p>}
      </div>
    </form>
  );
}
