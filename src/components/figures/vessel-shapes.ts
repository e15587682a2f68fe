import { path, rect, round, type Shape } from './shape.ts';

/** What a step of the lengthwise drawing shows; half widths in px of the drawing. */
export interface VesselStep {
  /** How far the cuff pushes the skin in on each side. */
  readonly push: number;
  readonly arteryUnder: number;
  readonly veinUnder: number;
  /** The vein on the far side of the cuff, seen from the heart. */
  readonly veinBeyond: number;
  /** Share of the chevrons drawn in the vein: less gets out, nothing, or more than usual. */
  readonly outflow: 'usual' | 'little' | 'much';
}

const ARTERY = 7;
const VEIN = 8.5;

/** Open, tightening, staying on, let down. A picture of the order of events; no width here was measured. */
export const STEPS: readonly VesselStep[] = [
  { push: 0, arteryUnder: ARTERY, veinUnder: VEIN, veinBeyond: VEIN, outflow: 'usual' },
  { push: 7, arteryUnder: ARTERY, veinUnder: 3, veinBeyond: VEIN + 1, outflow: 'usual' },
  { push: 11, arteryUnder: ARTERY - 1.5, veinUnder: 1.6, veinBeyond: VEIN + 4.5, outflow: 'little' },
  { push: 0, arteryUnder: ARTERY, veinUnder: VEIN + 1, veinBeyond: VEIN + 1.5, outflow: 'much' },
];

/** Top and height of the picture. */
export const VIEW = { top: 16, height: 154 } as const;
export const LIMB = { top: 46, bottom: 140 } as const;
export const LINES = { artery: 76, vein: 108 } as const;

export interface Place {
  readonly width: number;
  /** Middle and half width of the cuff. */
  readonly cuff: number;
  readonly half: number;
}

/** A line that runs level at `a`, bends to `b` under the cuff and on to `c` beyond it. */
function bend({ width, cuff, half }: Place, a: number, b: number, c: number): string {
  const [x1, x2, x3, x4] = [cuff - half - 16, cuff - half + 4, cuff + half - 4, cuff + half + 16];
  const m1 = (x1 + x2) / 2;
  const m2 = (x3 + x4) / 2;
  return `0 ${round(a)}H${x1}C${m1} ${round(a)} ${m1} ${round(b)} ${x2} ${round(b)}H${x3}C${m2} ${round(b)} ${m2} ${round(c)} ${x4} ${round(c)}H${width}`;
}

/** The same line drawn back, so that two of them close a shape. */
function bendBack({ cuff, half }: Place, a: number, b: number, c: number): string {
  const [x1, x2, x3, x4] = [cuff - half - 16, cuff - half + 4, cuff + half - 4, cuff + half + 16];
  const m1 = (x1 + x2) / 2;
  const m2 = (x3 + x4) / 2;
  return `V${round(c)}H${x4}C${m2} ${round(c)} ${m2} ${round(b)} ${x3} ${round(b)}H${x2}C${m1} ${round(b)} ${m1} ${round(a)} ${x1} ${round(a)}H0Z`;
}

const tube = (at: Place, className: string, y: number, before: number, under: number, beyond: number): Shape =>
  path(className, {
    d: `M${bend(at, y - before, y - under, y - beyond)}${bendBack(at, y + before, y + under, y + beyond)}`,
  });

/** Chevrons that say which way the blood goes. */
function chevrons(xs: readonly number[], y: number, size: number, direction: 1 | -1): string {
  return xs
    .map(
      (x) =>
        `M${round(x - direction * size)} ${round(y - size)}l${direction * size} ${size}l${-direction * size} ${size}`,
    )
    .join('');
}

const every = (from: number, to: number, gap: number) =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / gap) + 1) }, (_, i) => from + i * gap);

export function vesselShapes(step: VesselStep, at: Place): Shape[] {
  const { width, cuff, half } = at;
  const { top, bottom } = LIMB;
  const edge = { before: cuff - half - 24, after: cuff + half + 24 };
  const gap = step.outflow === 'much' ? 26 : 38;
  const out =
    step.outflow === 'little'
      ? [edge.before - 6]
      : [...every(18, edge.before, gap), ...every(edge.after, width - 16, gap)];
  return [
    path('f-flesh', {
      d: `M${bend(at, top, top + step.push, top)}${bendBack(at, bottom, bottom - step.push, bottom)}`,
    }),
    path('f-outline', { d: `M${bend(at, top, top + step.push, top)}M${bend(at, bottom, bottom - step.push, bottom)}` }),
    tube(at, 'f-artery', LINES.artery, ARTERY, step.arteryUnder, ARTERY),
    tube(at, 'f-vein', LINES.vein, VEIN, step.veinUnder, step.veinBeyond),
    path('f-flow', {
      d:
        chevrons([...every(14, edge.before, 38), ...every(edge.after, width - 16, 38)], LINES.artery, 3.5, 1) +
        chevrons(out, LINES.vein, 3.5, -1),
    }),
    rect('f-cuff', { x: cuff - half, y: top - 24, width: half * 2, height: 24 + step.push, rx: 5 }),
    rect('f-cuff', { x: cuff - half, y: bottom - step.push, width: half * 2, height: 24 + step.push, rx: 5 }),
  ];
}
