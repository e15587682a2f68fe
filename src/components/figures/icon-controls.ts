import type { IconShape } from './icon-shapes.ts';

/** Icons of controls: see icon-shapes.ts for the grid and the strokes. */
export const menu: IconShape = { d: 'M3 6h18M3 12h18M3 18h18' };
export const search: IconShape = { d: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3L21 21' };
export const close: IconShape = { d: 'M5.5 5.5l13 13M18.5 5.5l-13 13' };
export const sun: IconShape = {
  d: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
};
export const moon: IconShape = { d: 'M20.5 14.3A8.7 8.7 0 1 1 9.7 3.5a7 7 0 0 0 10.8 10.8z' };
export const auto: IconShape = { d: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3v18M15 5.5v13M18 8v8' };
export const arrowright: IconShape = { d: 'M3.5 12h17M14 5.5l6.5 6.5-6.5 6.5' };
export const arrowleft: IconShape = { d: 'M20.5 12h-17M10 5.5L3.5 12l6.5 6.5' };
export const arrowup: IconShape = { d: 'M12 20.5v-17M5.5 10L12 3.5l6.5 6.5' };
export const arrowdown: IconShape = { d: 'M12 3.5v17M5.5 14l6.5 6.5 6.5-6.5' };
export const next: IconShape = { d: 'M9 5l7 7-7 7' };
export const back: IconShape = { d: 'M15 5l-7 7 7 7' };
export const down: IconShape = { d: 'M5 9l7 7 7-7' };
export const up: IconShape = { d: 'M5 15l7-7 7 7' };
export const download: IconShape = { d: 'M12 3v12M6.5 9.5L12 15l5.5-5.5M4 20.5h16' };
export const external: IconShape = { d: 'M13.5 4H20v6.5M20 4l-9.5 9.5M17.5 14v6H4V6.5h6' };
export const plus: IconShape = { d: 'M12 4v16M4 12h16' };
export const minus: IconShape = { d: 'M4 12h16' };
export const print: IconShape = { d: 'M7 9V3.5h10V9M7 17.5H3.5V9h17v8.5H17M7 14h10v6.5H7z' };
export const copy: IconShape = { d: 'M9 8.5h11.5V21H9zM15 8.5V3.5H3.5V16H9' };
export const share: IconShape = { d: 'M12 15V3.5M7 8l5-4.5L17 8M7.5 11.5H5v9h14v-9h-2.5' };
export const link: IconShape = {
  d: 'M10 14a4.5 4.5 0 0 0 6.4 0l3-3A4.5 4.5 0 0 0 13 4.6l-1 1M14 10a4.5 4.5 0 0 0-6.4 0l-3 3a4.5 4.5 0 0 0 6.4 6.4l1-1',
};
export const filter: IconShape = { d: 'M3.5 6.5h17M7 12h10M10 17.5h4' };
export const table: IconShape = { d: 'M3.5 4.5h17v15h-17zM3.5 9.5h17M9.5 9.5v10' };
export const edit: IconShape = { d: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5' };
export const trash: IconShape = { d: 'M4 6.5h16M9 6.5v-3h6v3M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6' };
export const reset: IconShape = { d: 'M4 4v5.5h5.5M4.5 9.5A8.3 8.3 0 1 1 3.7 13' };
export const play: IconShape = { d: 'M7 4.5l12 7.5-12 7.5z' };
export const pause: IconShape = { d: 'M8.5 5v14M15.5 5v14' };
export const skip: IconShape = { d: 'M5 5l10 7-10 7zM19 5v14' };
export const skipback: IconShape = { d: 'M19 5L9 12l10 7zM5 5v14' };
export const sound: IconShape = {
  d: 'M3.5 9v6h4l5.5 4.5v-15L7.5 9zM16.5 8.7a4.7 4.7 0 0 1 0 6.6M19 6a8.5 8.5 0 0 1 0 12',
};
export const mute: IconShape = { d: 'M3.5 9v6h4l5.5 4.5v-15L7.5 9zM16.5 9.5l5 5M21.5 9.5l-5 5' };
export const vibrate: IconShape = { d: 'M8 4h8v16H8zM4.5 8v8M19.5 8v8M1.7 10.5v3M22.3 10.5v3' };
