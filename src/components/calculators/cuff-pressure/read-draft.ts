import type { Rules, Situation } from '../../../domain/pressure/types.ts';
import { type Read, readQuantity, type Unread } from '../../../domain/units/quantity.ts';
import type { Centimetres, Mmhg, Years } from '../../../domain/units/units.ts';
import { form, lengthIn, pressureIn } from '../../../i18n/en/pressure-form.ts';
import { formatPrinted, formatYears } from '../../../i18n/format.ts';
import { askedOf, type FieldName } from './asked.ts';
import { type Draft, type NumberName, QUANTITIES } from './draft.ts';

export interface DraftError {
  id: FieldName;
  message: string;
}
export type ReadDraft = { ok: true; situation: Situation } | { ok: false; errors: readonly DraftError[] };

type Amount = Centimetres | Mmhg | Years;
interface Asking {
  units: typeof QUANTITIES.width.units | typeof QUANTITIES.systolic.units | typeof QUANTITIES.age.units;
}

/** One number of the draft, whatever its quantity. */
export function readNumber(name: NumberName, draft: Draft): Read<Amount> | Unread<Amount> {
  const quantity = QUANTITIES[name];
  // The three tables differ only in the brand of their unit; the caller knows which one it asked for.
  return readQuantity(draft.typed[name] ?? '', { ...quantity, unit: draft.units[name] } as Parameters<
    typeof readQuantity<Amount>
  >[1]);
}

/** A value of the field's quantity in one of its units, in words. */
export function showNumber(name: NumberName, value: number, unit: string): string {
  const { units }: Asking = QUANTITIES[name];
  if (units === QUANTITIES.age.units) return formatYears(value);
  return units === QUANTITIES.width.units ? lengthIn(value, unit) : pressureIn(value, unit);
}

const wordsFor = (name: NumberName, draft: Draft): { what: string; example: string } => {
  if (name === 'reading1') return { what: form.reading.what[0], example: form.reading.example };
  if (name === 'reading2') return { what: form.reading.what[1], example: form.reading.example };
  if (name === 'circumference')
    return { what: form.circumference.what[draft.limb ?? 'thigh'], example: form.circumference.example };
  return form[name];
};

/** The sentence for a number that could not be read. */
function explain(name: NumberName, draft: Draft, unread: Unread<Amount>): string {
  const { what, example } = wordsFor(name, draft);
  const { errors, units } = form;
  switch (unread.reason) {
    case 'empty':
      return errors.empty(what, example);
    case 'words':
      return errors.words(what, example, unread.seen);
    case 'unit': {
      const known = QUANTITIES[name].units.map((unit) => units[unit.name]?.short ?? unit.name);
      return errors.unit(what, unread.seen, known.join(' or ').replace(/ or (?=.* or )/gu, ', '));
    }
    case 'ambiguous':
      return errors.ambiguous(what, unread.seen, formatPrinted(unread.small), formatPrinted(unread.large));
    case 'pair':
      return errors.pair(what, unread.first, unread.second);
    case 'negative':
      return errors.negative(what);
    case 'zero':
      return errors.zero(what);
    default: {
      const given = `${formatPrinted(unread.given)}\u00a0${units[unread.unit]?.short ?? unread.unit}`;
      const { min, max } = unread.plausible;
      const sentence =
        unread.reason === 'low'
          ? errors.low(what, given, showNumber(name, min, unread.unit))
          : errors.high(what, given, showNumber(name, max, unread.unit));
      if (!unread.perhaps) return sentence;
      const unit = units[unread.perhaps.unit]?.short ?? unread.perhaps.unit;
      const base = QUANTITIES[name].units[0].name;
      return sentence + errors.perhaps(formatPrinted(unread.given), unit, showNumber(name, unread.perhaps.value, base));
    }
  }
}

/** The whole form to a situation, or every mistake in the order of the page. */
export function readDraft(draft: Draft, rules: Rules): ReadDraft {
  const asked = askedOf(draft, rules);
  const errors: DraftError[] = [];
  const values: Partial<Record<NumberName, number>> = {};
  for (const name of asked) {
    if (!(name in QUANTITIES)) {
      const choice = name as Exclude<FieldName, NumberName>;
      if (!draft[choice]) errors.push({ id: choice, message: form[choice].empty });
      continue;
    }
    const number = name as NumberName;
    const read = readNumber(number, draft);
    if (read.ok) values[number] = read.value;
    else if (!(number === 'diastolic' && read.reason === 'empty'))
      errors.push({ id: number, message: explain(number, draft, read) });
  }
  const { systolic, diastolic } = values;
  if (systolic !== undefined && diastolic !== undefined && systolic <= diastolic) {
    const show = (name: 'systolic' | 'diastolic', value: number) => showNumber(name, value, draft.units[name]);
    errors.push({
      id: 'systolic',
      message: form.errors.swapped(show('systolic', systolic), show('diastolic', diastolic)),
    });
  }
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, situation: situationFrom(draft, values) };
}

function situationFrom(draft: Draft, values: Partial<Record<NumberName, number>>): Situation {
  const measures = Object.fromEntries(
    (['circumference', 'systolic', 'diastolic', 'age'] as const).flatMap((name) =>
      values[name] === undefined ? [] : [[name, values[name]]],
    ),
  );
  const measured = draft.measured === 'yes' && values.reading1 !== undefined && values.reading2 !== undefined;
  return {
    limb: draft.limb,
    cuff: { kind: draft.kind, width: values.width, gauge: draft.gauge === 'yes' },
    posture: draft.posture,
    askFirst: draft.askFirst,
    ...(measured && {
      measurement: {
        method: draft.method,
        readings: [values.reading1, values.reading2],
        sameConditions: draft.same === 'yes',
      },
    }),
    ...measures,
    ...((draft.sex === 'male' || draft.sex === 'female') && { sex: draft.sex }),
    // Every part was checked above: a question that was asked has its answer.
  } as unknown as Situation;
}
