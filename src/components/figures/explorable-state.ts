import { limbState } from './limb.ts';
import type { Shape } from './shape.ts';
import { type Place, vesselShapes } from './vessel-shapes.ts';

/** Half widths in the lengthwise drawing when nothing presses. */
const ARTERY = 7;
const VEIN = 8.5;
/** The limb's radius in the lengthwise drawing, for how far the cuff pushes in. */
const RADIUS = 115;

/** Which of the five sentences holds at a pressure. */
export function stateIndex(percent: number): 0 | 1 | 2 | 3 | 4 {
  if (percent > 100) return 4;
  if (percent === 100) return 3;
  if (percent >= 60) return 2;
  return percent >= 15 ? 1 : 0;
}

/** The lengthwise picture at any pressure: vein first, artery last, blood waiting in the vein beyond the cuff. */
export function lengthwise(percent: number, at: Place): Shape[] {
  const { scale, vein, artery } = limbState(percent);
  const open = artery.lumen[1] / 37;
  const shapes = vesselShapes(
    {
      push: (1 - scale) * RADIUS,
      arteryUnder: Math.max(0.4, ARTERY * open),
      veinUnder: Math.max(0.4, VEIN * vein),
      veinBeyond: VEIN + 4.5 * Math.min(1, percent / 80),
      outflow: percent >= 15 ? 'little' : 'usual',
    },
    at,
  );
  // Nothing moves once the artery is shut.
  return percent >= 100 ? shapes.filter(({ attrs }) => attrs['class'] !== 'f-flow') : shapes;
}
