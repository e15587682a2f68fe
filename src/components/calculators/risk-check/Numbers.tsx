import type { JSX } from 'preact';
import type { Band } from '../../../domain/screening/bands.ts';
import { bodyMassIndex } from '../../../domain/screening/numbers.ts';
import { check } from '../../../i18n/en/check.ts';
import { NumberField } from '../../forms/NumberField.tsx';
import { RadioGroup } from '../../forms/RadioGroup.tsx';
import type { UnitChoice } from '../../forms/UnitSelect.tsx';
import { formatBmi, groupText } from './answer-text.ts';
import type { Question } from './data.ts';
import type { Draft } from './drafts.ts';
import { controlId, readAnswer, splitPair } from './read.ts';

interface Props {
  item: Question;
  draft: Draft;
  errorOf: (id: string) => string | undefined;
  onDraft: (draft: Draft) => void;
  /** Groups in which the number may be given instead. */
  bands: readonly Band[];
}

const { numbers } = check;
const unknownWords: Readonly<Record<string, string>> = {
  age: numbers.unknownAge,
  bmi: numbers.unknownSize,
  'bp-reading': numbers.unknownPressure,
};
const hints: Readonly<Record<string, string>> = { 'height-cm': numbers.heightHint, 'weight-kg': numbers.weightHint };
const units: Readonly<Record<string, readonly UnitChoice[]>> = {
  'height-cm': [
    { value: 'cm', short: 'cm', long: 'centimetres' },
    { value: 'ft', short: 'ft in', long: 'feet and inches' },
  ],
  'weight-kg': [
    { value: 'kg', short: 'kg', long: 'kilograms' },
    { value: 'st', short: 'st lb', long: 'stones and pounds' },
    { value: 'lb', short: 'lb', long: 'pounds' },
  ],
};
const oneUnit: Readonly<Record<string, Omit<UnitChoice, 'value'>>> = {
  mmHg: { short: 'mmHg', long: 'millimetres of mercury' },
  years: { short: 'years', long: 'years' },
};

/** What we read from the fields, said back: a slip of the unit shows here. */
function said(item: Question, draft: Draft): string | undefined {
  const read = readAnswer(item, draft);
  if (!read.ok || read.answer.kind !== 'numbers') return undefined;
  const n = read.answer.numbers;
  if (item.id === 'bmi') return numbers.bmi(formatBmi(bodyMassIndex(n['height-cm'] ?? 0, n['weight-kg'] ?? 0)));
  const pair = item.fields && splitPair({ ...draft.typed }, item.fields);
  const typed = item.fields?.map(({ id }) => draft.typed?.[id] ?? '');
  if (!Array.isArray(pair) || pair[0] === typed?.[0]) return undefined;
  return numbers.readAs(String(n.systolic), String(n.diastolic));
}

/** A question that asks for numbers, with "I do not know" beside them. */
export function Numbers({ item, draft, errorOf, onDraft, bands }: Props): JSX.Element {
  const unknown = draft.value === 'unsure';
  const id = `${item.id}-unknown`;
  return (
    <fieldset class="numbers" aria-describedby={`${item.id}-hint`}>
      <legend class="field__label">{item.question}</legend>
      <p class="field__hint" id={`${item.id}-hint`}>
        {item.help}
      </p>
      {draft.asGroup ? (
        <RadioGroup
          id={item.id}
          label={numbers.bandLegend}
          error={errorOf(item.id)}
          options={bands.map(({ min, max }) => ({ value: `band:${min}:${max}`, label: groupText(min, max, item) }))}
          value={draft.value}
          onChange={(value) => onDraft({ value })}
          inline
        />
      ) : (
        <div class="numbers__row">
          {item.fields?.map((field) => (
            <NumberField
              key={field.id}
              id={controlId(item, field)}
              label={field.label}
              hint={hints[field.id]}
              error={errorOf(controlId(item, field))}
              value={draft.typed?.[field.id] ?? ''}
              disabled={unknown}
              onInput={(text) => onDraft({ value: undefined, typed: { ...draft.typed, [field.id]: text } })}
              {...(units[field.id]
                ? {
                    units: units[field.id] ?? [],
                    chosenUnit: draft.units?.[field.id] ?? field.unit,
                    onUnit: (unit: string) => onDraft({ units: { ...draft.units, [field.id]: unit } }),
                  }
                : { unit: oneUnit[field.unit] ?? { short: field.unit, long: field.unit } })}
            />
          ))}
        </div>
      )}
      <p class="field__note" aria-live="polite">
        {said(item, draft)}
      </p>
      <div class="numbers__more">
        <span class="tick">
          <input
            type="checkbox"
            id={id}
            name={id}
            checked={unknown}
            onChange={(event) => onDraft({ value: event.currentTarget.checked ? 'unsure' : undefined })}
          />
          <label for={id}>
            {unknownWords[item.id] ?? check.unsure} <span class="field__hint">{numbers.unknownNote}</span>
          </label>
        </span>
        {bands.length > 0 && (
          <button
            type="button"
            class="link-button"
            onClick={() => onDraft({ asGroup: !draft.asGroup, value: undefined })}
          >
            {draft.asGroup ? numbers.exact : numbers.band}
          </button>
        )}
      </div>
    </fieldset>
  );
}
