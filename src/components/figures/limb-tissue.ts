import { SKIN } from './limb-shapes.ts';
import { ellipse, path, type Shape } from './shape.ts';

/* Apart from the vessels, so that an island which moves only those does not carry the rest. */
const muscle = (tint: string, d: string): Shape => path(`f-${tint}`, { d });

/** Paths are drawn with a thick round outline of their own colour, which rounds the corners. */
const MUSCLES: readonly Shape[] = [
  muscle('muscle', 'M-33.6-72.8A82.5 79.7 0 0 1 8.6-79.3Q-1-66-4-56-12-53-23-55-31-60-33.6-72.8Z'),
  muscle('muscle', 'M-81 15.2A82.5 79.7 0 0 1-49.6-63.6Q-39-60-39-47-42-26-43-1-60 4-81 15.2Z'),
  muscle('muscle', 'M-26-43Q-12-45-1-43 11-30 11-10 6 3-10 6-22 4-31-3-29-22-26-43Z'),
  muscle('muscle', 'M20-77.3A82.5 79.7 0 0 1 65-49.1Q62-42 50-42 32-40 25.5-22 17-30 12.5-46 16-60 20-77.3Z'),
  muscle('muscle-3', 'M73.5-36.2A82.5 79.7 0 0 1 81.5-12.5Q76-12 69-15 67-24 73.5-36.2Z'),
  muscle('muscle-3', 'M43 8.5Q53 8 61 0 66 2 67 5 66 16 62 22.5 52 16 43 8.5Z'),
  muscle('muscle-3', 'M82.5 1.4A82.5 79.7 0 0 1 77.5 27.3Q73 30 73 24 74 8 82.5 1.4Z'),
  muscle('muscle-3', 'M4 14Q13 9 25 8 37 22 51 35 51 40 43 48.5 37 56 29 58 17 54 12 46 5 31 4 14Z'),
  muscle('muscle-2', 'M69.2 43.4A82.5 79.7 0 0 1 48.5 64.5Q50 56 57 48 63 43 69.2 43.4Z'),
  muscle('muscle-2', 'M33.6 72.8A82.5 79.7 0 0 1 5.8 79.5Q4 72 12 70 24 68 33.6 72.8Z'),
  muscle('muscle-2', 'M-11.5 78.9A82.5 79.7 0 0 1-47.5 65Q-42 59-30 57.5-15 56-12.5 67Z'),
  muscle('muscle-2', 'M-59.3 55.4A82.5 79.7 0 0 1-77.5 27.3Q-62 16-40 12-24 8-18 22-17 34-27 44-44 48-59.3 55.4Z'),
];

const NERVE: readonly Shape[] = [
  ellipse('f-nerve', { cx: 1, cy: 56, rx: 7.3, ry: 5.2 }),
  path('f-fascicles', { d: 'M-2 55h0M3 54h0M1 58h0' }),
];

const BONE: readonly Shape[] = [
  path('f-bone', { d: 'M-17-25a15 15 0 0 1 15 15c0 6-4 10-9 15q-6 7-10 1c-7-7-11-10-11-16a15 15 0 0 1 15-15z' }),
  ellipse('f-marrow', { cx: -16.5, cy: -10.5, rx: 7.3, ry: 8 }),
];

/** Everything inside the skin but the vessels. It is drawn in a group that is scaled by `state.scale`. */
export const tissue: readonly Shape[] = [
  ellipse('f-skin', SKIN),
  ellipse('f-fascia', { rx: 89.4, ry: 86.4 }),
  ...MUSCLES,
  ...BONE,
  ...NERVE,
];
