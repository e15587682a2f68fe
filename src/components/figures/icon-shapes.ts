/**
 * Icons as path data on a 24 px grid, drawn by hand for this site.
 * Each is a constant of its own, so that an island ships only the ones it imports.
 */
export interface IconShape {
  /** Outline, stroke 1.75. */
  readonly d: string;
  /** The sign inside the outline, stroke 2.25, where there is one. */
  readonly sign?: string;
}

const circle = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z';
const sheet = 'M6 3h8l5 5v13H6z';

// Designs of studies
export const pooled: IconShape = { d: 'M3 5.5h9M8 3v5M8 12h13M15.5 9.5v5M4.5 18.5h10M9 16v5' };
export const systematic: IconShape = { d: 'M8 3h7l4 4v11H8zM5 7v14h10M11 10.5h5M11 14h5' };
export const review: IconShape = { d: `${sheet}M9.5 12h6M9.5 16h6` };
export const guideline: IconShape = { d: `${sheet}M9.3 14.5l2.2 2.3 4-4.6` };
export const randomised: IconShape = { d: 'M3 12h5l5-6h8M8 12l5 6h8' };
export const nonrandomised: IconShape = { d: 'M3 12h3M8.5 10.2l1.8-2.1M8.5 13.8l1.8 2.1M13 6h8M13 18h8' };
export const crossover: IconShape = { d: 'M3 6.5h3.5l11 11H21M3 17.5h3.5l11-11H21' };
export const cohort: IconShape = { d: 'M3 8v8M3 12h18M17 8l4 4-4 4M8.5 10v4M13 10v4' };
export const crosssectional: IconShape = { d: 'M4 20.5h16M7 17v-5M12 17V5M17 17V9' };
export const survey: IconShape = { d: 'M3.5 4.5h17v12H9.5l-4 4v-4h-2z' };
export const casereport: IconShape = {
  d: 'M12 4a3.7 3.7 0 1 0 0 7.4A3.7 3.7 0 0 0 12 4zM5 21c0-4 2.8-6.5 7-6.5s7 2.5 7 6.5',
};
export const model: IconShape = { d: 'M4 3.5V20h16.5M7.5 16.5L18 7M9 9.5v.01M13 14.5v.01M16.5 12v.01' };

// Signs
export const stop: IconShape = {
  d: 'M8.2 2.8h7.6l5.4 5.4v7.6l-5.4 5.4H8.2l-5.4-5.4V8.2z',
  sign: 'M12 7.5v5.2M12 16.5v.01',
};
export const caution: IconShape = { d: 'M12 3.5L21.8 20.5H2.2z', sign: 'M12 9.8v4.7M12 17.5v.01' };
export const note: IconShape = { d: circle, sign: 'M12 11.2v5.3M12 7.6v.01' };
export const question: IconShape = {
  d: circle,
  sign: 'M9.6 9.4a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.7M12 16.6v.01',
};
export const disagree: IconShape = { d: 'M10 12H2.5M6 8.5L2.5 12 6 15.5M14 12h7.5M18 8.5l3.5 3.5-3.5 3.5' };
export const follow: IconShape = { d: 'M5.5 21V4h14l-3 4.5 3 4.5h-14' };
export const tick: IconShape = { d: 'M4 13l5 5.5L20.5 6' };
export const ask: IconShape = {
  d: 'M3.5 3.5h17V17h-9l-4.5 4V17h-3.5z',
  sign: 'M10 8.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M12 14v.01',
};
export const bubble: IconShape = { d: 'M3.5 3.5h17V17h-9l-4.5 4V17h-3.5z' };
export const nothing: IconShape = {
  d: 'M13.5 3.1a9 9 0 0 1 3.3 1.3M19.4 6.9a9 9 0 0 1 1.4 3.3M20.8 13.8a9 9 0 0 1-1.4 3.3M16.8 19.6a9 9 0 0 1-3.3 1.3M10.5 20.9a9 9 0 0 1-3.3-1.3M4.6 17.1a9 9 0 0 1-1.4-3.3M3.2 10.2a9 9 0 0 1 1.4-3.3M7.2 4.4a9 9 0 0 1 3.3-1.3',
};
export const openaccess: IconShape = { d: 'M5 11h14v9.5H5zM8.5 11V7.5a3.7 3.7 0 0 1 7-1.6M12 15v1.5' };
export const lock: IconShape = { d: 'M5 11h14v9.5H5zM8.3 11V7.5a3.7 3.7 0 0 1 7.4 0V11M12 15v1.5' };

// Subjects
export const cuff: IconShape = {
  d: `${circle}M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 12v.01`,
};
export const heart: IconShape = {
  d: 'M12 20.5C7 17 3 13.5 3 9.2A4.7 4.7 0 0 1 12 7a4.7 4.7 0 0 1 9 2.2c0 4.3-4 7.8-9 11.3z',
};
export const drop: IconShape = { d: 'M12 3c3.5 4.3 6 7.4 6 11a6 6 0 0 1-12 0c0-3.6 2.5-6.7 6-11z' };
export const person: IconShape = casereport;
export const people: IconShape = {
  d: 'M8.5 5a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zM2.5 20c0-3.5 2.3-5.7 6-5.7s6 2.2 6 5.7M15.5 5.3a3.2 3.2 0 0 1 0 5.8M17.5 14.8c2.5.7 4 2.5 4 5.2',
};
export const tape: IconShape = { d: 'M2.5 8h19v8.5h-19zM6.5 8v3.5M10.2 8v5M13.8 8v3.5M17.5 8v5' };
export const gauge: IconShape = { d: 'M4.5 19a9 9 0 1 1 15 0M12 14l4-5M12 14v.01' };
export const time: IconShape = { d: `${circle}M12 7v5.2l3.5 2` };
export const calendar: IconShape = { d: 'M4 5.5h16V20H4zM4 10h16M8 3v4M16 3v4' };
export const book: IconShape = {
  d: 'M12 6.5C9.5 5 6.5 4.5 3 4.5v14c3.5 0 6.5.5 9 2 2.5-1.5 5.5-2 9-2v-14c-3.5 0-6.5.5-9 2zM12 6.5v14',
};
export const phone: IconShape = {
  d: 'M5 3.5h4l1.7 4.5-2.4 1.8a12 12 0 0 0 5.9 5.9l1.8-2.4 4.5 1.7v4c0 .8-.7 1.5-1.5 1.5C10.5 20.5 3.5 13.5 3.5 5c0-.8.7-1.5 1.5-1.5z',
};
