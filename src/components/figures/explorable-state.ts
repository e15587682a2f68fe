import { limbState } from './limb.ts';
import type { Shape } from './shape.ts';
import { type Place, vesselShapes } from './vessel-shapes.ts';

/** The piece of limb in the lengthwise drawing. */
export const LENGTH: Place = { width: 320, cuff: 160, half: 52 };
/** Pressures at which the sentence under the drawing changes; the last goes on to the end of the control. */
export const CHANGES = [0, 15, 60, 100, 101] as const;
export const MOST = 110;

/** Half widths in the lengthwise drawing when nothing presses. */
const ARTERY = 7;
const VEIN = 8.5;
/** The limb's radius in the lengthwise drawing, for how far the cuff pushes in. */
const RADIUS = 115;
const ROUND = 37;

/** The lengthwise picture at any pressure: vein first, artery last, blood waiting in the vein beyond the cuff. */
export function lengthwise(percent: number, at: Place): Shape[] {
  const { scale, vein, artery } = limbState(percent);
  const shapes = vesselShapes(
    {
      push: (1 - scale) * RADIUS,
      arteryUnder: Math.max(0.4, (ARTERY * artery.lumen[1]) / ROUND),
      veinUnder: Math.max(0.4, VEIN * vein),
      veinBeyond: VEIN + 4.5 * Math.min(1, percent / 80),
      outflow: percent >= CHANGES[1] ? 'little' : 'usual',
    },
    at,
  );
  // Nothing moves once the artery is shut.
  return percent >= 100 ? shapes.filter(({ attrs }) => attrs.class !== 'f-flow') : shapes;
}
