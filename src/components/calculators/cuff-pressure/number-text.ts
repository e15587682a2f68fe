import { type Read, readQuantity, type Unread } from '../../../domain/units/quantity.ts';
import type { Centimetres, Mmhg, Years } from '../../../domain/units/units.ts';
import { lengthIn, pressureIn } from '../../../i18n/en/pressure-form.ts';
import { formatYears } from '../../../i18n/format.ts';
import { type Draft, type NumberName, QUANTITIES } from './draft.ts';

export type Amount = Centimetres | Mmhg | Years;
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
