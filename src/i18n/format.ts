/** One formatter per quantity, so that rounding is decided once. Calculations keep every digit; only these functions drop any. */
const LOCALE = 'en-GB';
const NBSP = '\u00a0';
const MINUS = '\u2212';

const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const asPrinted = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6, useGrouping: false });

/** Intl writes a hyphen for minus, and "-0" for what rounds to nothing. */
function write(format: Intl.NumberFormat, value: number): string {
  const text = format.format(value);
  return /^-[0.,]*$/.test(text) ? text.slice(1) : text.replace('-', MINUS);
}

/** A count: people, sessions. */
export const formatCount = (value: number): string => write(whole, value);
/** A number exactly as a source prints it, such as a coefficient. */
export const formatPrinted = (value: number): string => write(asPrinted, value);

/** A pressure that was measured or estimated: to the nearest whole mmHg. */
export const formatMmhg = (value: number): string => `${formatMmhgNumber(value)}${NBSP}mmHg`;
/** The same without its unit, for an axis or a table that names the unit itself. */
export const formatMmhgNumber = (value: number): string => write(whole, value);
/** A difference with its sign: "+29", "−16". */
export const formatSignedMmhg = (value: number): string => (Math.round(value) > 0 ? '+' : '') + write(whole, value);
export const formatKpa = (value: number): string => `${write(oneDecimal, value)}${NBSP}kPa`;

export const formatCm = (value: number): string => `${write(oneDecimal, value)}${NBSP}cm`;
export const formatInches = (value: number): string => `${write(oneDecimal, value)}${NBSP}in`;
export const formatKg = (value: number): string => `${write(oneDecimal, value)}${NBSP}kg`;
export const formatYears = (value: number): string => `${write(whole, value)}${NBSP}${value === 1 ? 'year' : 'years'}`;
export const formatMinutes = (value: number): string => `${write(oneDecimal, value)}${NBSP}min`;
export const formatSeconds = (value: number): string => `${write(whole, value)}${NBSP}s`;

/** Closed up: "40%". */
export const formatPercent = (value: number): string => `${write(whole, value)}%`;
/** For a worked example that can be checked by hand: "66.94". */
export const formatHand = (value: number): string => write(twoDecimals, value);

export interface Span {
  min: number;
  max: number;
}
const NUMBER_AND_UNIT = /^(.*?)(\u00a0.*|%)$/su;
const joined = (min: string, max: string): string => {
  if (min === max) return max;
  const [, number, unit] = NUMBER_AND_UNIT.exec(min) ?? [];
  return number !== undefined && unit !== undefined && max.endsWith(unit) ? `${number} to ${max}` : `${min} to ${max}`;
};
/** "40 to 60%", "133 to 201 mmHg": the unit once, and "to", never a dash. One value when both ends look the same. */
export const formatRange = ({ min, max }: Span, format: (value: number) => string): string =>
  joined(format(min), format(max));
