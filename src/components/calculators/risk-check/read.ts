import { readHeight, readWeight, type Unsized } from '../../../domain/screening/body-size.ts';
import type { Answer } from '../../../domain/screening/types.ts';
import { AGE, PRESSURE, type Read, readQuantity } from '../../../domain/units/quantity.ts';
import { mmhg, years } from '../../../domain/units/units.ts';
import { check } from '../../../i18n/en/check.ts';
import { topics } from '../../../i18n/en/check-topics.ts';
import type { FieldError } from '../../forms/ErrorSummary.tsx';
import type { Question } from './data.ts';
import type { Draft } from './drafts.ts';
import { pressurePair, problem } from './problems.ts';

export type ReadAnswer =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly errors: readonly FieldError[] };
type Field = NonNullable<Question['fields']>[number];

/** Id of the control of a field on the page. */
export const controlId = (item: Question, field: Field): string => `${item.id}-${field.id}`;

const fail = (...errors: FieldError[]): ReadAnswer => ({ ok: false, errors });
/** A pair such as 120/80 typed whole into the first field; 12/8 as well, which stands for 120 and 80 in some countries. */
const PAIR = /^\s*(\d{1,3})\s*[/\\]\s*(\d{1,3})\s*$/u;

/** What was typed into the two fields of a blood pressure: a pair in the first field fills the second. */
export function splitPair(
  typed: Readonly<Record<string, string>>,
  fields: readonly Field[],
): readonly string[] | 'two-pairs' {
  const [top = '', bottom = ''] = fields.map(({ id }) => typed[id] ?? '');
  const pair = PAIR.exec(top);
  if (!pair) return [top, bottom];
  const [, first = '', second = ''] = pair;
  if (bottom.trim() !== '' && bottom.trim() !== second) return 'two-pairs';
  return [first, second];
}

export type Got = Read<number> | Unsized<number>;

function readOne(field: Field, text: string, unit: string | undefined): Got {
  if (field.id === 'height-cm') return readHeight(text, unit ?? 'cm', field);
  if (field.id === 'weight-kg') return readWeight(text, unit ?? 'kg', field);
  const { min, max } = field;
  return field.unit === 'mmHg'
    ? readQuantity(text, { units: PRESSURE, unit: 'mmHg', plausible: { min: mmhg(min), max: mmhg(max) } })
    : readQuantity(text, { units: AGE, unit: 'years', plausible: { min: years(min), max: years(max) } });
}

function readNumbers(item: Question, draft: Draft): ReadAnswer {
  const fields = item.fields ?? [];
  const typed = draft.typed ?? {};
  const [first] = fields;
  const texts = item.id === 'bp-reading' ? splitPair(typed, fields) : fields.map(({ id }) => typed[id] ?? '');
  if (texts === 'two-pairs')
    return fail({ id: first ? controlId(item, first) : item.id, message: check.errors.twoPairs });
  const read = fields.map((field, i) => ({
    field,
    text: texts[i] ?? '',
    got: readOne(field, texts[i] ?? '', draft.units?.[field.id]),
  }));

  if (item.id === 'bp-reading' && first) {
    const message = pressurePair(read.map(({ got }) => got));
    if (message) return fail({ id: controlId(item, first), message });
  }
  const errors = read.flatMap(({ field, got }) =>
    got.ok ? [] : [{ id: controlId(item, field), message: problem(field, got) }],
  );
  if (errors.length > 0) return fail(...errors);
  const numbers = Object.fromEntries(read.flatMap(({ field, got }) => (got.ok ? [[field.id, got.value]] : [])));
  return { ok: true, answer: { kind: 'numbers', numbers } };
}

/** What a draft says, or what is missing from it. */
export function readAnswer(item: Question, draft: Draft | undefined): ReadAnswer {
  const value = draft?.value;
  if (value === 'unsure') return { ok: true, answer: { kind: 'unsure' } };
  if (item.answer_type === 'number') {
    if (!draft?.asGroup) return readNumbers(item, draft ?? {});
    const group = /^band:(\d+):(\d+)$/u.exec(value ?? '');
    const field = item.fields?.[0]?.id;
    if (group && field)
      return { ok: true, answer: { kind: 'band', field, min: Number(group[1]), max: Number(group[2]) } };
  } else if (value !== undefined) {
    return { ok: true, answer: { kind: 'value', value } };
  }
  return fail({ id: item.id, message: check.errors.choose(topics[item.id] ?? item.question) });
}
