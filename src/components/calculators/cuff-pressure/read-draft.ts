import type { Rules, Situation } from '../../../domain/pressure/types.ts';
import type { Unread } from '../../../domain/units/quantity.ts';
import { errors } from '../../../i18n/en/pressure-errors.ts';
import { form } from '../../../i18n/en/pressure-form.ts';
import { formatPrinted } from '../../../i18n/format.ts';
import { askedOf, type FieldName } from './asked.ts';
import { type Draft, type NumberName, QUANTITIES } from './draft.ts';
import { type Amount, readNumber, showNumber } from './number-text.ts';

export interface DraftError {
  id: FieldName;
  message: string;
}
export type ReadDraft = { ok: true; situation: Situation } | { ok: false; errors: readonly DraftError[] };

/** The sentence for a number that could not be read. */
function explain(name: NumberName, draft: Draft, unread: Unread<Amount>): string {
  const [named, example] = errors.numbers[name];
  const what = name === 'circumference' && draft.limb === 'upper-arm' ? errors.numbers.aroundArm : named;
  const { units } = form;
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
  const found: DraftError[] = [];
  const values: Partial<Record<NumberName, number>> = {};
  for (const name of asked) {
    if (!(name in QUANTITIES)) {
      const choice = name as Exclude<FieldName, NumberName>;
      if (!draft[choice]) found.push({ id: choice, message: errors.unanswered[choice] });
      continue;
    }
    const number = name as NumberName;
    const read = readNumber(number, draft);
    if (read.ok) values[number] = read.value;
    else if (!(number === 'diastolic' && read.reason === 'empty'))
      found.push({ id: number, message: explain(number, draft, read) });
  }
  const { systolic, diastolic } = values;
  if (systolic !== undefined && diastolic !== undefined && systolic <= diastolic) {
    const show = (name: 'systolic' | 'diastolic', value: number) => showNumber(name, value, draft.units[name]);
    found.push({
      id: 'systolic',
      message: errors.swapped(show('systolic', systolic), show('diastolic', diastolic)),
    });
  }
  if (found.length > 0) return { ok: false, errors: found };
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
