import { check } from '../../../i18n/en/check.ts';
import { formatCm, formatCount, formatKg } from '../../../i18n/format.ts';
import type { Question } from './data.ts';
import type { Got } from './read.ts';

type Field = NonNullable<Question['fields']>[number];
type Unread = Extract<Got, { ok: false }>;

const unitWords: Readonly<Record<string, string>> = {
  cm: 'cm, m, or feet and inches',
  kg: 'kg, stones and pounds, or lb',
  mmHg: 'mmHg or kPa',
  years: 'years',
};
const unitNames: Readonly<Record<string, string>> = {
  ft: 'feet',
  in: 'inches',
  st: 'stones',
  lb: 'pounds',
  m: 'metres',
};

const limit = (field: Field, n: number): string => {
  if (field.unit === 'cm') return formatCm(n);
  return field.unit === 'kg' ? formatKg(n) : formatCount(n);
};

/** The sentence that says how to put a typed number right. */
export function problem(field: Field, got: Unread): string {
  const { errors } = check;
  const { label } = field;
  switch (got.reason) {
    case 'empty':
      return errors.empty(label);
    case 'words':
      return errors.words(label);
    case 'unit':
      return errors.unit(label, got.seen, unitWords[field.unit] ?? field.unit);
    case 'ambiguous':
      return errors.ambiguous(label, formatCount(got.small), formatCount(got.large));
    case 'pair':
      return errors.pair(label);
    case 'feet':
      return errors.feet;
    case 'negative':
      return errors.negative(label);
    case 'zero':
      return errors.low(label, limit(field, field.min));
    default:
      if (got.perhaps) return errors.perhaps(label, unitNames[got.perhaps.unit] ?? got.perhaps.unit);
      return got.reason === 'low'
        ? errors.low(label, limit(field, field.min))
        : errors.high(label, limit(field, field.max));
  }
}

/** Where a centimetre of mercury is the habit, 120 over 80 reads 12/8. */
const CM_OF_MERCURY = { min: 5, max: 26 };

/** What is wrong with the two numbers of a blood pressure taken together; nothing when each stands for itself. */
export function pressurePair(read: readonly Got[]): string | undefined {
  const [top, bottom] = read;
  if (top?.ok && bottom?.ok) return top.value <= bottom.value ? check.errors.swapped : undefined;
  if (top?.ok !== false || bottom?.ok !== false || top.reason !== 'low' || bottom.reason !== 'low') return undefined;
  const small = top.given >= CM_OF_MERCURY.min && top.given <= CM_OF_MERCURY.max && bottom.given < top.given;
  return small ? check.errors.small(top.given, bottom.given) : undefined;
}
