import type { Weight, WeightUnit } from '../domain/protocol/quantities.ts';
import type { Span } from '../domain/protocol/rules.ts';
import { formatCount, formatPrinted } from './format.ts';

/** Formatters of the planner and the timer: times and weights. */
const NBSP = '\u00a0';

/** "3 min 20 s", "45 s", "4 min": for reading. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [minutes > 0 && `${formatCount(minutes)}${NBSP}min`, (rest > 0 || minutes === 0) && `${rest}${NBSP}s`];
  return parts.filter(Boolean).join(NBSP);
}

/** "about 14 min": a length to plan the day by. */
export const formatAbout = (seconds: number): string => `about ${formatCount(Math.ceil(seconds / 60))}${NBSP}min`;

/** "2:10": for a clock. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export const formatWeight = ({ amount, unit }: Weight): string =>
  `${formatPrinted(Math.round(amount * 100) / 100)}${NBSP}${unit}`;

/** Down to a step that plates and dumbbells have, so that rounding never adds weight. The allowance keeps 15 from becoming 14.5. */
export const weightDown = (amount: number, step: number): number => Math.floor(amount / step + 1e-9) * step;

/** "12 to 18 kg", both ends rounded down to the step; one value when they are the same. */
export function formatWeightSpan({ min, max }: Span, unit: WeightUnit, step: number): string {
  const [low, high] = [weightDown(min, step), weightDown(max, step)];
  const text = low === high ? formatPrinted(high) : `${formatPrinted(low)} to ${formatPrinted(high)}`;
  return `${text}${NBSP}${unit}`;
}
