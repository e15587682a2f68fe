/**
 * One function per quantity, so that rounding is decided once. Calculations keep every digit; only these functions drop any.
 * Written as Intl writes en-GB, and tested against it: the first Intl formatter of a page took 25 ms of a fast processor,
 * and 100 of one slowed four times, before a form could be used.
 */
const NBSP = '\u00a0';
const MINUS = '\u2212';

/** Below this a number is printed as 0, and JavaScript writes it with an exponent. */
const NOTHING = 1e-6;

/**
 * Rounds halves of the decimal number away from zero (0.15 is a half, though its double lies below), drops zeros behind the
 * point, groups thousands, and has a real minus but none before 0. For numbers below a billion.
 */
function write(value: number, decimals: number, group = ','): string {
  const size = Math.abs(value);
  const scaled = size < NOTHING ? 0 : Math.round(Number(`${size}e${decimals}`));
  const digits = String(scaled).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const rest = digits.slice(point).replace(/0+$/, '');
  const text = digits.slice(0, point).replace(/\B(?=(\d{3})+$)/g, group) + (rest && `.${rest}`);
  return value < 0 && text !== '0' ? MINUS + text : text;
}

/** A count: people, sessions. */
export const formatCount = (value: number): string => write(value, 0);
/** A number exactly as a source prints it, such as a coefficient. */
export const formatPrinted = (value: number): string => write(value, 6, '');

/** A pressure that was measured or estimated: to the nearest whole mmHg. */
export const formatMmhg = (value: number): string => `${formatMmhgNumber(value)}${NBSP}mmHg`;
/** The same without its unit, for an axis or a table that names the unit itself. */
export const formatMmhgNumber = (value: number): string => write(value, 0);
/** A difference with its sign: "+29", "−16". */
export const formatSignedMmhg = (value: number): string => (Math.round(value) > 0 ? '+' : '') + write(value, 0);
export const formatKpa = (value: number): string => `${write(value, 1)}${NBSP}kPa`;

export const formatCm = (value: number): string => `${write(value, 1)}${NBSP}cm`;
export const formatInches = (value: number): string => `${write(value, 1)}${NBSP}in`;
export const formatKg = (value: number): string => `${write(value, 1)}${NBSP}kg`;
export const formatYears = (value: number): string => `${write(value, 0)}${NBSP}${value === 1 ? 'year' : 'years'}`;
export const formatMinutes = (value: number): string => `${write(value, 1)}${NBSP}min`;
export const formatSeconds = (value: number): string => `${write(value, 0)}${NBSP}s`;

/** Closed up: "40%". */
export const formatPercent = (value: number): string => `${write(value, 0)}%`;
/** For a worked example that can be checked by hand: "66.94". */
export const formatHand = (value: number): string => write(value, 2);

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
