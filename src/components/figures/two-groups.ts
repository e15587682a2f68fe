import { bell } from '../../domain/statistics/two-groups.ts';
import { round } from './shape.ts';

/** Beyond three standard deviations from its top a hill is lower than the line that draws it. */
const REACH = 3;
const STEPS = 40;

/** Finer than half a pixel where the picture is widest. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

export interface Hills {
  /** The hill of either group, its average at 0: drawn twice it packs as once, drawn in two places it would not. */
  readonly hill: string;
  /** Where the averages stand, from 0 to `width`. */
  readonly averages: readonly [first: number, second: number];
}

/** Two equal bell curves for a box of `width` by `height`, the first `gap` standard deviations right of the second. */
export function hills(gap: number, width: number, height: number): Hills {
  const tops = [gap / 2, -gap / 2] as const;
  const from = Math.min(...tops) - REACH;
  const scale = width / (2 * REACH + Math.abs(gap));
  const points = Array.from({ length: STEPS + 1 }, (_, i) => {
    const z = (2 * REACH * i) / STEPS - REACH;
    return `${tenth(z * scale)} ${tenth(height * (1 - bell(z)))}`;
  });
  const average = (top: number) => round((top - from) * scale);
  return { hill: `M${points.join('L')}`, averages: [average(tops[0]), average(tops[1])] };
}
