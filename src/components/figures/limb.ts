/**
 * The state of a thigh under a cuff, for drawing only.
 * Nobody measured these shapes: how far a vessel closes at a given share of the occlusion pressure is a picture of
 * "the vein first, the artery last", not a reading, and every figure that uses it says so.
 */
export interface LimbState {
  /** Cuff pressure in % of the pressure that stops the artery. */
  readonly percent: number;
  /** Size of the limb inside the cuff, 1 without pressure; the cuff's outer wall stays where it is. */
  readonly scale: number;
  /** Share of the deep vein that is open, 0 to 1. */
  readonly vein: number;
  readonly artery: ArteryState;
}

/** Half axes in hundredths of the sheath's radius. */
export interface ArteryState {
  readonly outer: readonly [number, number];
  readonly lumen: readonly [number, number];
}

const ROUND = 37;

/** The four drawn states: vein 100, 34, 10 and 0 % open; artery round, round, narrowed with a thicker wall, shut. */
const ANCHORS: readonly LimbState[] = [
  { percent: 0, scale: 1, vein: 1, artery: { outer: [ROUND, ROUND], lumen: [ROUND, ROUND] } },
  { percent: 40, scale: 0.953, vein: 0.34, artery: { outer: [ROUND, ROUND], lumen: [ROUND, ROUND] } },
  { percent: 80, scale: 0.926, vein: 0.1, artery: { outer: [38, 34], lumen: [27.5, 20.5] } },
  { percent: 100, scale: 0.904, vein: 0, artery: { outer: [41, 25], lumen: [29, 0] } },
];

export const DRAWN_PERCENTS: readonly number[] = ANCHORS.map(({ percent }) => percent);

const between = (a: number, b: number, t: number) => a * (1 - t) + b * t;
const pair = (a: readonly [number, number], b: readonly [number, number], t: number): [number, number] => [
  between(a[0], b[0], t),
  between(a[1], b[1], t),
];

/** The state at any pressure; above 100 % nothing more can shut. */
export function limbState(percent: number): LimbState {
  const wanted = Math.min(100, Math.max(0, percent));
  const after = ANCHORS.findIndex((state) => state.percent >= wanted);
  const high = ANCHORS[after] ?? ANCHORS[0]!;
  const low = ANCHORS[after - 1] ?? high;
  const t = high === low ? 0 : (wanted - low.percent) / (high.percent - low.percent);
  return {
    percent,
    scale: between(low.scale, high.scale, t),
    vein: between(low.vein, high.vein, t),
    artery: {
      outer: pair(low.artery.outer, high.artery.outer, t),
      lumen: pair(low.artery.lumen, high.artery.lumen, t),
    },
  };
}

/**
 * Half axes of a soft tube of radius 1 that is `open` from 0 to 1: its wall keeps its length, so it gets wider as it
 * folds (Ramanujan's first approximation of the perimeter).
 */
export function foldedTube(open: number): [number, number] {
  const perimeter = (q: number) => Math.PI * (3 * (1 + q) - Math.sqrt((3 + q) * (1 + 3 * q)));
  let low = 0;
  let high = 1;
  for (let step = 0; step < 40; step += 1) {
    const q = (low + high) / 2;
    const a = (2 * Math.PI) / perimeter(q);
    if (q * a * a < open) low = q;
    else high = q;
  }
  const a = (2 * Math.PI) / perimeter(high);
  return [a, a * high];
}
