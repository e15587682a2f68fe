import type { Asked, UnitTable } from '../units/quantity.ts';
import type { Range, Unit } from '../units/units.ts';

export type Seconds = Unit<'s'>;
export type Kilograms = Unit<'kg'>;
export type Pounds = Unit<'lb'>;

// One constructor per unit; nowhere else a cast.
export const seconds = (value: number): Seconds => value as Seconds;
export const kilograms = (value: number): Kilograms => value as Kilograms;
export const pounds = (value: number): Pounds => value as Pounds;

/** Exact by definition (international yard and pound agreement, 1959). */
const KG_PER_LB = 0.45359237;
export const toKilograms = (value: Pounds): Kilograms => kilograms(value * KG_PER_LB);
export const toPounds = (value: Kilograms): Pounds => pounds(value / KG_PER_LB);

export type WeightUnit = 'kg' | 'lb';

/** A weight as the reader gave it. The unit stays with it, so that a plan read back from its address is the same to the last digit. */
export interface Weight {
  readonly amount: number;
  readonly unit: WeightUnit;
}

/** The same weight in the other unit, or itself. */
export function inWeightUnit({ amount, unit }: Weight, wanted: WeightUnit): Weight {
  if (unit === wanted) return { amount, unit };
  return { amount: unit === 'kg' ? toPounds(kilograms(amount)) : toKilograms(pounds(amount)), unit: wanted };
}

export const WEIGHT: UnitTable<Kilograms> = [
  {
    name: 'kg',
    spellings: ['kg', 'kgs', 'kg.', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'],
    toBase: kilograms,
    fromBase: Number,
  },
  {
    name: 'lb',
    spellings: ['lb', 'lbs', 'lb.', 'lbs.', '#', 'pound', 'pounds'],
    toBase: (value) => toKilograms(pounds(value)),
    fromBase: toPounds,
  },
];

/** What a slip of the keyboard looks like, whoever lifts: below, nothing was lifted; above, no stack of plates goes. */
const PLAUSIBLE: Range<Kilograms> = { min: kilograms(0.25), max: kilograms(1000) };
export const askedWeight = (unit: WeightUnit): Asked<Kilograms> => ({ units: WEIGHT, unit, plausible: PLAUSIBLE });
