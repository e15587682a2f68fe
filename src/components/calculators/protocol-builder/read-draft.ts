import type { PlanInputs, PlanPressure, Strength } from '../../../domain/protocol/plan-types.ts';
import { askedWeight, type Kilograms, WEIGHT } from '../../../domain/protocol/quantities.ts';
import type { PlannerRules } from '../../../domain/protocol/rules.ts';
import { parseNumber } from '../../../domain/units/parse.ts';
import { inUnit, readQuantity, type Unread } from '../../../domain/units/quantity.ts';
import { nameOf } from '../../../i18n/en/plan.ts';
import { planAnswers } from '../../../i18n/en/plan-answers.ts';
import { planForm } from '../../../i18n/en/plan-form.ts';
import { formatMmhg, formatPrinted } from '../../../i18n/format.ts';
import { formatWeight } from '../../../i18n/plan-format.ts';
import type { FieldError } from '../../forms/ErrorSummary.tsx';
import { type Draft, limbOf, modeOf, noStrength, offered, picks } from './draft.ts';
import { fieldId } from './field-ids.ts';

const { form: words } = planForm;
const { errors: say } = planAnswers;

export type ReadDraft =
  | { readonly ok: true; readonly inputs: PlanInputs }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Numbers that say what a weight may be, in the reader's own unit. */
function explainWeight(what: string, unread: Unread<Kilograms>): string {
  switch (unread.reason) {
    case 'empty':
      return say.empty(what, '40');
    case 'words':
      return say.words(what, '40', unread.seen);
    case 'unit':
      return say.unit(what, unread.seen, 'kg or lb');
    case 'ambiguous':
      return say.ambiguous(what, unread.seen, formatPrinted(unread.small), formatPrinted(unread.large));
    case 'pair':
      return say.pair(what);
    case 'negative':
      return say.negative(what);
    case 'zero':
      return say.zero(what);
    default: {
      const unit = unread.unit === 'lb' ? 'lb' : 'kg';
      const show = (value: Kilograms) => formatWeight({ amount: inUnit(value, WEIGHT, unit), unit });
      const given = formatWeight({ amount: unread.given, unit });
      const { min, max } = unread.plausible;
      return unread.reason === 'low' ? say.low(what, given, show(min)) : say.high(what, given, show(max));
    }
  }
}

type Fail = (id: string, message: string) => void;

function readStrength(exercise: string, draft: Draft, { oneRm }: PlannerRules, fail: Fail): Strength {
  const { kind, weight, repetitions } = draft.strengths[exercise] ?? noStrength;
  const name = nameOf({ id: exercise });
  if (kind === undefined) fail(fieldId.strength(exercise), words.strength.empty(name));
  if (kind !== 'known' && kind !== 'set') return { kind: 'unknown' };
  const read = readQuantity(weight, askedWeight(draft.unit));
  if (!read.ok) fail(fieldId.weight(exercise), explainWeight(words.strength.weightIn(name), read));
  const given = read.ok
    ? ({ amount: read.given, unit: read.unit as 'kg' | 'lb' } as const)
    : { amount: 1, unit: draft.unit };
  if (kind === 'known') return { kind, weight: given };
  const what = words.strength.repetitionsIn(name);
  const counted = parseNumber(repetitions);
  const max = oneRm.maxRepetitions;
  if (counted.kind === 'empty') fail(fieldId.repetitions(exercise), say.empty(what, '8'));
  else if (counted.kind !== 'number') fail(fieldId.repetitions(exercise), say.words(what, '8', repetitions.trim()));
  else if (!Number.isInteger(counted.value) || counted.value < 1) {
    fail(fieldId.repetitions(exercise), say.repetitionsWhole(what, max));
  } else if (counted.value > max) fail(fieldId.repetitions(exercise), say.repetitionsHigh(what, counted.value, max));
  return { kind, weight: given, repetitions: counted.kind === 'number' ? counted.value : 1 };
}

function readMmhg(text: string): number | undefined {
  const read = parseNumber(text);
  const sound = read.kind === 'number' && Number.isInteger(read.value) && read.value > 0;
  return sound && /^(mmhg|mm hg)?$/.test(read.suffix) ? read.value : undefined;
}

function readPressure(draft: Draft, fail: Fail): PlanPressure | null {
  if (draft.pressure === undefined) fail(fieldId.pressure, words.pressure.empty);
  if (draft.pressure === 'given') return draft.given ?? null;
  if (draft.pressure !== 'own') return null;
  const { setting, cap, width, posture, basis } = draft.own;
  const [settingMmhg, capMmhg] = [readMmhg(setting), readMmhg(cap)];
  const wide = parseNumber(width);
  const cuffWidthCm = wide.kind === 'number' && wide.value > 0 && /^(cm)?$/.test(wide.suffix) ? wide.value : undefined;
  if (settingMmhg === undefined) fail(fieldId.setting, say.mmhg(words.pressure.setting));
  if (capMmhg === undefined) fail(fieldId.cap, say.mmhg(words.pressure.cap));
  if (settingMmhg !== undefined && capMmhg !== undefined && settingMmhg > capMmhg) {
    fail(fieldId.setting, words.pressure.overCap(formatMmhg(settingMmhg), formatMmhg(capMmhg)));
  }
  if (cuffWidthCm === undefined) fail(fieldId.width, say.width(words.pressure.width));
  if (!posture) fail(fieldId.posture, words.pressure.postureEmpty);
  if (!basis) fail(fieldId.basis, words.pressure.basisEmpty);
  const limb = limbOf(draft);
  if (settingMmhg === undefined || capMmhg === undefined || cuffWidthCm === undefined || !posture || !basis || !limb)
    return null;
  return { settingMmhg, capMmhg, basis, limb, cuffWidthCm, posture };
}

/** The whole form to the choices of a plan, or every mistake in the order of the page. */
export function readDraft(draft: Draft, rules: PlannerRules): ReadDraft {
  const errors: FieldError[] = [];
  const fail: Fail = (id, message) => errors.push({ id, message });
  const mode = modeOf(draft, rules);
  const lifts = mode === 'resistance';
  if (!draft.who) fail(fieldId.who, words.who.empty);
  if (!draft.goal) fail(fieldId.goal, words.goal.empty);
  if (draft.goal && lifts && !draft.limb) fail(fieldId.limb, words.limb.empty);
  const known = new Set(offered(draft, rules).map(({ id }) => id));
  const exercises = draft.exercises.filter((id) => known.has(id));
  if (known.size > 0 && exercises.length === 0) fail(fieldId.exercise(0), words.exercise.empty);
  if (!draft.experience) fail(fieldId.experience, words.experience.empty);
  const strengths = exercises.map(
    (id): Strength => (lifts ? readStrength(id, draft, rules, fail) : { kind: 'unknown' }),
  );
  const pressure = readPressure(draft, fail);
  if (errors.length > 0) return { ok: false, errors };
  const pick = picks(mode, rules);
  const experience = draft.experience ?? 'new';
  const inputs: PlanInputs = {
    goal: draft.goal ?? 'size',
    mode,
    exercises,
    sides: draft.sides,
    experience,
    easier: experience === 'cuff' ? draft.easier : true,
    strengths,
    pressure,
    perWeek: draft.perWeek === '' ? pick.perWeek : Number(draft.perWeek),
    weeks: draft.weeks === '' ? pick.weeks : Number(draft.weeks),
    sets: pick.sets,
    restS: pick.restS,
    cuffInRests: rules.resistance.cuffInRests.easier.value,
    unit: draft.unit,
  };
  return { ok: true, inputs };
}
