import type { JSX } from 'preact';
import { form } from '../../../i18n/en/pressure-form.ts';
import type { FieldName } from './asked.ts';
import { type Draft, type NumberName, QUANTITIES } from './draft.ts';
import { readNumber, showNumber } from './read-draft.ts';

export interface Line {
  field: FieldName;
  label: string;
  value: string;
}

const isNumber = (name: FieldName): name is NumberName => name in QUANTITIES;

export function labelOf(name: FieldName, draft: Draft): string {
  if (name === 'reading1') return form.reading.label[0];
  if (name === 'reading2') return form.reading.label[1];
  if (name === 'circumference') return form.circumference.label[draft.limb ?? 'thigh'];
  return form[name].label;
}

/** A number as it was understood: in the unit given, and in the base unit where that is another. */
function numberLine(name: NumberName, draft: Draft): string {
  const read = readNumber(name, draft);
  if (!read.ok) return '';
  const base = QUANTITIES[name].units[0].name;
  const inBase = showNumber(name, read.value, base);
  return read.unit === base ? inBase : `${showNumber(name, read.value, read.unit)} (${inBase})`;
}

/** Every answered question as label and answer, in the order of the form. */
export function linesOf(asked: readonly FieldName[], draft: Draft): Line[] {
  return asked.flatMap((field) => {
    const options: Readonly<Record<string, string>> = isNumber(field) ? {} : form[field].options;
    const value = isNumber(field) ? numberLine(field, draft) : (options[draft[field] ?? ''] ?? '');
    return value === '' ? [] : [{ field, label: labelOf(field, draft), value }];
  });
}

/** Label and answer, with a way back to each question. */
export function Answers({
  lines,
  onChange,
}: {
  lines: readonly Line[];
  onChange?: (field: FieldName) => void;
}): JSX.Element {
  return (
    <dl class="answers">
      {lines.map(({ field, label, value }) => (
        <div class="answers__row" key={field}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {onChange && (
            <dd class="answers__change">
              <button class="link-button" type="button" onClick={() => onChange(field)}>
                {form.change}
                <span class="visually-hidden">{` ${label}`}</span>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
