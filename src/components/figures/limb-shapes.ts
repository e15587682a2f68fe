import { foldedTube, type LimbState } from './limb.ts';
import { circle, ellipse, path, type Shape } from './shape.ts';

/**
 * Right thigh in section, seen from below, so the inner side is at the right and the front on top. Centre at 0, 0;
 * the skin of the limb without pressure has half axes 100 and 96.8.
 */
export const CUFF = { rx: 112, ry: 108.5 } as const;
export const SKIN = { rx: 100, ry: 96.8 } as const;
/** Where artery and vein lie in one sheath, in the limb's own units. */
export const SHEATH = { cx: 46, cy: -15, r: 19 } as const;
/** Room the drawing needs round its centre, with the hose and the overlap of the cuff. */
export const EXTENT = 120;

/** The cuff: its outer wall does not move, the inner one follows the limb. The flap is where it overlaps itself. */
export function cuff(state: LimbState): Shape[] {
  return [
    path('f-hose', { d: 'M-90-84-99.5-92.9' }),
    path('f-valve', { d: 'M-80-74.6-91.5-85.4' }),
    path('f-cuff', { d: 'M-109.7 22.3-113.6 27.2A116 112.5 0 0 0-60 96.5L-52.5 95.9Z' }),
    ellipse('f-cuff', CUFF),
    ellipse('f-gap', { rx: SKIN.rx * state.scale + 1.5, ry: SKIN.ry * state.scale + 1.5 }),
  ];
}

const VEIN_RADIUS = 38;

/** Artery and vein in a sheath of radius 100, centre 0, 0. */
export function vessels(state: LimbState): Shape[] {
  const { outer, lumen } = state.artery;
  const shapes: Shape[] = [ellipse('f-artery', { cx: -16, cy: -37, rx: outer[0], ry: outer[1] })];
  if (outer[0] - lumen[0] > 3) {
    shapes.push(
      ellipse('f-wall', { cx: -16, cy: -37, rx: lumen[0] + 2.5, ry: Math.max(lumen[1] + 2.5, outer[1] - 11) }),
    );
    shapes.push(
      lumen[1] > 2
        ? ellipse('f-artery', { cx: -16, cy: -37, rx: lumen[0], ry: lumen[1] })
        : path('f-slit', { d: 'M-41-39q12 8 25 2t25-2' }),
    );
  }
  const [a, b] = foldedTube(state.vein);
  shapes.push(ellipse('f-vein', { cx: 10, cy: 41, rx: VEIN_RADIUS * a, ry: Math.max(1.8, VEIN_RADIUS * b) }));
  return shapes;
}

/** The great saphenous vein in the fat at the inner side: it lies along the skin, so it folds that way. */
export function skinVein(state: LimbState): Shape {
  const [a, b] = foldedTube(state.vein);
  return ellipse('f-vein', {
    cx: 93.2,
    cy: -17,
    rx: Math.max(0.5, 3.1 * b),
    ry: 3.1 * a,
    transform: 'rotate(-10 93.2 -17)',
  });
}

export const sheath = (): Shape => circle('f-sheath', SHEATH);
