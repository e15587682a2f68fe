/** An SVG element as plain data, so that a page and an island draw the same thing from one description. */
export interface Shape {
  readonly tag: 'circle' | 'ellipse' | 'path' | 'line' | 'rect';
  readonly attrs: Readonly<Record<string, string | number>>;
}

/** Two decimals are a hundredth of a pixel at the sizes used here. */
export const round = (value: number): number => Math.round(value * 100) / 100;

const build =
  (tag: Shape['tag']) =>
  (className: string, attrs: Record<string, string | number>): Shape => ({
    tag,
    attrs: {
      class: className,
      ...Object.fromEntries(Object.entries(attrs).map(([key, v]) => [key, typeof v === 'number' ? round(v) : v])),
    },
  });

export const circle = build('circle');
export const ellipse = build('ellipse');
export const path = build('path');
export const line = build('line');
export const rect = build('rect');
