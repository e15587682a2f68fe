import { LENGTH, type Read, readQuantity, type UnitTable, type Unread } from '../units/quantity.ts';
import { type Centimetres, centimetres, inches, toCentimetres, type Unit } from '../units/units.ts';

export type Kilograms = Unit<'kg'>;
export const kilograms = (value: number): Kilograms => value as Kilograms;

/** Exact by definition (international yard and pound agreement, 1959); 14 pounds make a stone. */
const KG_PER_POUND = 0.45359237;
const POUNDS_PER_STONE = 14;
const INCHES_PER_FOOT = 12;

const pounds = (value: number): Kilograms => kilograms(value * KG_PER_POUND);
const feet = (value: number, rest = 0): Centimetres => toCentimetres(inches(value * INCHES_PER_FOOT + rest));

export const HEIGHT: UnitTable<Centimetres> = [
  ...LENGTH,
  {
    name: 'm',
    spellings: ['m', 'metre', 'metres', 'meter', 'meters'],
    toBase: (value) => centimetres(value * 100),
    fromBase: (value) => value / 100,
  },
  {
    name: 'ft',
    spellings: ['ft', 'foot', 'feet', "'"],
    toBase: (value) => feet(value),
    fromBase: (value) => value / feet(1),
  },
];

export const WEIGHT: UnitTable<Kilograms> = [
  {
    name: 'kg',
    spellings: ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'],
    toBase: kilograms,
    fromBase: Number,
  },
  {
    name: 'lb',
    spellings: ['lb', 'lbs', 'lb.', 'lbs.', 'pound', 'pounds', '#'],
    toBase: pounds,
    fromBase: (value) => value / KG_PER_POUND,
  },
  {
    name: 'st',
    spellings: ['st', 'st.', 'stone', 'stones'],
    toBase: (value) => pounds(value * POUNDS_PER_STONE),
    fromBase: (value) => value / KG_PER_POUND / POUNDS_PER_STONE,
  },
];

const FEET_AND_INCHES = /^(\d)\s*(?:ft|foot|feet|')\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:ins?|inch|inches|")?\.?$/u;
const BARE_FEET_AND_INCHES = /^(\d)\s+(\d{1,2})$/u;
const STONES_AND_POUNDS = /^(\d{1,2})\s*(?:st\.?|stones?)\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:lbs?|pounds?)?\.?$/u;
const BARE_STONES_AND_POUNDS = /^(\d{1,2})\s+(\d{1,2})$/u;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u2032]/gu, "'")
    .replace(/[\u201c\u201d]|''/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const decimal = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** "5.11" in feet is five feet and eleven inches to most who type it, and 5.11 feet to a calculator. */
export type Unsized<T extends number> = Unread<T> | { readonly ok: false; readonly reason: 'feet' };

/** Typed height to centimetres: 175, 1.75 m, 5 ft 9, 5'9", 69 in. */
export function readHeight(text: string, unit: string, limits: Limits): Read<Centimetres> | Unsized<Centimetres> {
  const clean = plain(text);
  const pair = FEET_AND_INCHES.exec(clean) ?? (unit === 'ft' ? BARE_FEET_AND_INCHES.exec(clean) : null);
  if (pair && decimal(pair[2]) >= INCHES_PER_FOOT) return { ok: false, reason: 'feet' };
  if (!pair && (unit === 'ft' ? /^\d[.,]\d+(?:\s*(?:ft|feet|'))?$/u : /^\d[.,]\d+\s*(?:ft|feet|')$/u).test(clean)) {
    return { ok: false, reason: 'feet' };
  }
  const plausible = { min: centimetres(limits.min), max: centimetres(limits.max) };
  const typed = pair ? `${feet(decimal(pair[1]), decimal(pair[2])).toFixed(4)} cm` : text;
  return readQuantity(typed, { units: HEIGHT, unit, plausible });
}

/** Typed weight to kilograms: 70, 11 st 3, 11st 3lb, 155 lb. */
export function readWeight(text: string, unit: string, limits: Limits): Read<Kilograms> | Unsized<Kilograms> {
  const clean = plain(text);
  const pair = STONES_AND_POUNDS.exec(clean) ?? (unit === 'st' ? BARE_STONES_AND_POUNDS.exec(clean) : null);
  const plausible = { min: kilograms(limits.min), max: kilograms(limits.max) };
  const whole = pair && decimal(pair[1]) * POUNDS_PER_STONE + decimal(pair[2]);
  return readQuantity(whole === null ? text : `${whole} lb`, { units: WEIGHT, unit, plausible });
}
