import type { Rules } from '../../../domain/pressure/types.ts';
import { LENGTH, readQuantity } from '../../../domain/units/quantity.ts';
import { within } from '../../../domain/units/units.ts';
import { type ChoiceName, type Draft, type NumberName, PLAUSIBLE } from './draft.ts';

export type FieldName = ChoiceName | NumberName;

/** Could any equation or any sample answer for this limb, cuff and position? Unanswered counts as yes: nothing is known against it. */
function bodyMatters(draft: Draft, rules: Rules): boolean {
  if (draft.kind !== undefined && draft.kind !== 'stiff') return false;
  const read = readQuantity(draft.typed.width ?? '', {
    units: LENGTH,
    unit: draft.units.width,
    plausible: PLAUSIBLE.width,
  });
  const width = read.ok ? read.value : undefined;
  const fits = (limb: string, cuff: { min: number; max: number }, postures: readonly string[]): boolean =>
    (draft.limb === undefined || draft.limb === limb) &&
    (width === undefined || within<number>(width, cuff)) &&
    (draft.posture === undefined || postures.includes(draft.posture));
  return (
    rules.models.some(({ limb, guard }) => fits(limb, guard.cuffWidth, guard.postures)) ||
    rules.contexts.some(({ limb, cuffWidth, posture }) => fits(limb, cuffWidth, [posture]))
  );
}

/**
 * Which questions this reader is asked, in order: nothing that cannot change the answer.
 *
 * @param checked the check of the guided way has asked already what speaks against a cuff
 */
export function askedOf(draft: Draft, rules: Rules, checked = false): FieldName[] {
  return allOf(draft, rules).filter((name) => !(checked && name === 'askFirst'));
}

function allOf(draft: Draft, rules: Rules): FieldName[] {
  const asked: FieldName[] = ['limb', 'kind', 'width', 'gauge', 'posture'];
  if (draft.gauge === 'no') return [...asked, 'askFirst'];
  asked.push('measured');
  if (draft.measured === 'yes') return [...asked, 'method', 'reading1', 'reading2', 'same', 'askFirst'];
  if (!bodyMatters(draft, rules)) return [...asked, 'askFirst'];
  return [...asked, 'askFirst', 'circumference', 'systolic', 'diastolic', 'age', 'sex'];
}
