declare const unit: unique symbol;
/** A number that knows its unit, so that no centimetre can be passed for a millimetre of mercury. */
export type Unit<Name extends string> = number & { readonly [unit]: Name };

export type Mmhg = Unit<'mmHg'>;
export type Kilopascal = Unit<'kPa'>;
export type Centimetres = Unit<'cm'>;
export type Inches = Unit<'in'>;
export type Years = Unit<'years'>;
/** Percent of the arterial occlusion pressure, 100 = flow just stops. */
export type Percent = Unit<'%'>;
/** A probability between 0 and 1. */
export type Probability = Unit<'probability'>;

// One constructor per unit; nowhere else a cast.
export const mmhg = (value: number): Mmhg => value as Mmhg;
export const kilopascal = (value: number): Kilopascal => value as Kilopascal;
export const centimetres = (value: number): Centimetres => value as Centimetres;
export const inches = (value: number): Inches => value as Inches;
export const years = (value: number): Years => value as Years;
export const percent = (value: number): Percent => value as Percent;
export const probability = (value: number): Probability => value as Probability;

export interface Range<T extends number> {
  readonly min: T;
  readonly max: T;
}
export const within = <T extends number>(value: T, range: Range<T>): boolean =>
  value >= range.min && value <= range.max;

/** Exact by definition (international yard and pound agreement, 1959). */
const CM_PER_INCH = 2.54;
/** The conventional millimetre of mercury is 133.322 387 415 Pa (BS 350-1; NIST SP 811, appendix B.8 prints 133.3224). */
const MMHG_PER_KPA = 1000 / 133.322387415;

export const toCentimetres = (value: Inches): Centimetres => centimetres(value * CM_PER_INCH);
export const toInches = (value: Centimetres): Inches => inches(value / CM_PER_INCH);
export const toMmhg = (value: Kilopascal): Mmhg => mmhg(value * MMHG_PER_KPA);
export const toKilopascal = (value: Mmhg): Kilopascal => kilopascal(value / MMHG_PER_KPA);

/**
 * A whole number that a gauge can be set to, never above the value asked for.
 * The small allowance keeps 107 from becoming 106 when a product comes out as 106.999 999 999 9.
 */
export const wholeDown = (value: Mmhg): Mmhg => mmhg(Math.floor(value + 1e-9));
