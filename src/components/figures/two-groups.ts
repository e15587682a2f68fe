import { bell } from '../../domain/statistics/two-groups.ts';
import { round } from './shape.ts';

/** Beyond three standard deviations from its top a hill is lower than the line that draws it. */
const REACH = 3;
const STEPS = 40;

export interface Hills {
  readonly first: string;
  readonly second: string;
  /** Where the averages stand, from 0 to `width`. */
  readonly averages: readonly [first: number, second: number];
}

/** Two equal bell curves as SVG paths in a box of `width` by `height`, the first `gap` standard deviations right of the second. */
export function hills(gap: number, width: number, height: number): Hills {
  const tops = [gap / 2, -gap / 2] as const;
  const from = Math.min(...tops) - REACH;
  const scale = width / (2 * REACH + Math.abs(gap));
  const hill = (top: number) => {
    const points = Array.from({ length: STEPS + 1 }, (_, i) => {
      const z = (2 * REACH * i) / STEPS - REACH;
      return `${round((top + z - from) * scale)} ${round(height * (1 - bell(z)))}`;
    });
    return `M${points.join('L')}`;
  };
  const average = (top: number) => round((top - from) * scale);
  return { first: hill(tops[0]), second: hill(tops[1]), averages: [average(tops[0]), average(tops[1])] };
}
