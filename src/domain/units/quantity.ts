import { parseNumber } from './parse.ts';
import {
  type Centimetres,
  centimetres,
  inches,
  kilopascal,
  type Mmhg,
  mmhg,
  type Percent,
  percent,
  type Range,
  toCentimetres,
  toInches,
  toKilopascal,
  toMmhg,
  within,
  type Years,
  years,
} from './units.ts';

interface UnitOf<T extends number> {
  /** The way it is written in an address and in a list of units. */
  readonly name: string;
  /** As people type it, lower case. */
  readonly spellings: readonly string[];
  readonly toBase: (value: number) => T;
  readonly fromBase: (value: T) => number;
}

/** A kind of measure: its base unit first, then the others that may be typed. */
export type UnitTable<T extends number> = readonly [UnitOf<T>, ...UnitOf<T>[]];

const one = <T extends number>(name: string, make: (value: number) => T, ...spellings: string[]): UnitOf<T> => ({
  name,
  spellings: [name, ...spellings],
  toBase: make,
  fromBase: Number,
});

export const LENGTH: UnitTable<Centimetres> = [
  one('cm', centimetres, 'cms', 'cm.', 'centimetre', 'centimetres', 'centimeter', 'centimeters'),
  {
    name: 'in',
    spellings: ['in', 'ins', 'in.', 'inch', 'inches', '"', '\u201d', '\u2032\u2032'],
    toBase: (value) => toCentimetres(inches(value)),
    fromBase: toInches,
  },
  {
    name: 'mm',
    spellings: ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'],
    toBase: (value) => centimetres(value / 10),
    fromBase: (value) => value * 10,
  },
];

export const PRESSURE: UnitTable<Mmhg> = [
  // Intl and NFKC leave "mm Hg" with its space; Americans and monitors print "mm".
  { ...one('mmhg', mmhg, 'mm hg', 'mm', 'torr'), name: 'mmHg' },
  {
    name: 'kPa',
    spellings: ['kpa', 'k pa', 'kilopascal', 'kilopascals'],
    toBase: (value) => toMmhg(kilopascal(value)),
    fromBase: toKilopascal,
  },
];

export const AGE: UnitTable<Years> = [one('years', years, 'year', 'y', 'yr', 'yrs', 'years old', 'yo')];
export const SHARE: UnitTable<Percent> = [one('%', percent, 'percent', 'per cent', 'pct')];

export interface Asked<T extends number> {
  readonly units: UnitTable<T>;
  /** The unit chosen beside the field; one typed in the field wins over it. */
  readonly unit: string;
  /** Outside this it is a slip of the keyboard, whoever is asked. Wider than any study: being outside a study is no mistake. */
  readonly plausible: Range<T>;
}

export interface Read<T extends number> {
  readonly ok: true;
  readonly value: T;
  /** The number and unit as given, for showing them again. */
  readonly given: number;
  readonly unit: string;
}

export type Unread<T extends number> = { readonly ok: false } & (
  | { readonly reason: 'empty' }
  | { readonly reason: 'words' | 'unit'; readonly seen: string }
  | { readonly reason: 'ambiguous'; readonly seen: string; readonly small: number; readonly large: number }
  | { readonly reason: 'pair'; readonly first: number; readonly second: number }
  | { readonly reason: 'negative' | 'zero' }
  | {
      readonly reason: 'low' | 'high';
      readonly given: number;
      readonly unit: string;
      readonly plausible: Range<T>;
      /** Another unit in which the same number would make sense. */
      readonly perhaps?: { readonly unit: string; readonly value: T };
    }
);

const findUnit = <T extends number>(units: UnitTable<T>, spelling: string): UnitOf<T> | undefined =>
  units.find((unit) => unit.spellings.includes(spelling));

/** Typed text to a quantity in its base unit, or the reason why not. */
export function readQuantity<T extends number>(
  text: string,
  { units, unit, plausible }: Asked<T>,
): Read<T> | Unread<T> {
  const parsed = parseNumber(text);
  if (parsed.kind === 'empty') return { ok: false, reason: 'empty' };
  if (parsed.kind === 'words') return { ok: false, reason: 'words', seen: parsed.seen };
  if (parsed.kind === 'pair') return { ok: false, reason: 'pair', first: parsed.first, second: parsed.second };
  if (parsed.kind === 'ambiguous') {
    return { ok: false, reason: 'ambiguous', seen: parsed.seen, small: parsed.small, large: parsed.large };
  }
  const given = parsed.value;
  const typed = findUnit(units, parsed.suffix);
  if (parsed.suffix !== '' && !typed) return { ok: false, reason: 'unit', seen: parsed.suffix };
  const inUnit = typed ?? units.find(({ name }) => name === unit) ?? units[0];
  if (given < 0) return { ok: false, reason: 'negative' };
  if (given === 0) return { ok: false, reason: 'zero' };
  const value = inUnit.toBase(given);
  if (within(value, plausible)) return { ok: true, value, given, unit: inUnit.name };
  const other = typed ? undefined : otherUnit(given, { units, unit: inUnit.name, plausible });
  return {
    ok: false,
    reason: value < plausible.min ? 'low' : 'high',
    given,
    unit: inUnit.name,
    plausible,
    ...(other && { perhaps: other }),
  };
}

/** The first other unit in which the number would fall into the range, if any: 16 "mmHg" is a blood pressure in kPa. */
export function otherUnit<T extends number>(
  given: number,
  { units, unit, plausible }: Asked<T>,
): { readonly unit: string; readonly value: T } | undefined {
  for (const { name, toBase } of units) {
    const value = toBase(given);
    if (name !== unit && within(value, plausible)) return { unit: name, value };
  }
  return undefined;
}

/** A quantity in one of its units, for showing it in the reader's own. */
export function inUnit<T extends number>(value: T, units: UnitTable<T>, name: string): number {
  return (units.find((unit) => unit.name === name) ?? units[0]).fromBase(value);
}
