import type { JSX } from 'preact';
import { form } from '../../../i18n/en/pressure-form.ts';
import type { FieldName } from './asked.ts';
import { type Draft, type NumberName, QUANTITIES } from './draft.ts';
import { labelOf } from './labels.ts';
import { readNumber, showNumber } from './number-text.ts';

interface Line {
  field: FieldName;
  label: string;
  value: string;
}

const isNumber = (name: FieldName): name is NumberName => name in QUANTITIES;

/** A number as it was understood: in the unit given, and in the base unit where that is another. */
function numberLine(name: NumberName, draft: Draft): string {
  const read = readNumber(name, draft);
  if (!read.ok) return '';
  const base = QUANTITIES[name].units[0].name;
  const inBase = showNumber(name, read.value, base);
  return read.unit === base ? inBase : `${showNumber(name, read.value, read.unit)} (${inBase})`;
}

/** Every answered question as label and answer, in the order of the form. */
function linesOf(asked: readonly FieldName[], draft: Draft): Line[] {
  return asked.flatMap((field) => {
    const options: Readonly<Record<string, string>> = isNumber(field) ? {} : form[field].options;
    const value = isNumber(field) ? numberLine(field, draft) : (options[draft[field] ?? ''] ?? '');
    return value === '' ? [] : [{ field, label: labelOf(field, draft), value }];
  });
}

interface CheckProps {
  asked: readonly FieldName[];
  draft: Draft;
  onChange: (field: FieldName) => void;
  onShow: () => void;
}

/** "Check your answers": every question with its answer as it was understood, and a way back to each. */
export function CheckAnswers({ asked, draft, onChange, onShow }: CheckProps): JSX.Element {
  return (
    <section class="estimator__check">
      <h1 class="estimator__title" tabIndex={-1}>
        {form.checkTitle}
      </h1>
      <p class="lead">{form.checkLead}</p>
      <dl class="answers">
        {linesOf(asked, draft).map(({ field, label, value }) => (
          <div class="answers__row" key={field}>
            <dt>{label}</dt>
            <dd>{value}</dd>
            <dd class="answers__change">
              <button class="link-button" type="button" onClick={() => onChange(field)}>
                {form.change}
                <span class="visually-hidden">{` ${label}`}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button class="button" type="button" onClick={onShow}>
          {form.show}
        </button>
      </div>
    </section>
  );
}
