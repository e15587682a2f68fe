import { citation as words } from '../../i18n/en/citation.ts';
import type { Effect } from '../../schemas/effect.ts';
import { noDifference } from '../evidence/study-view.ts';

/** Geometry of the mini forest in percent of its width. */
export interface MiniForest {
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly none: number;
  /** Where the words "no difference" find room: on the free side of the line, or under it where the band lies on both sides. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * The band, the result and the line of no difference on one axis, which leaves a third of the width for the words beside the line.
 * Ratios lie on a logarithmic axis, where half and double are equally far from no difference.
 */
export function miniForest({ measure, value, ci_low: low, ci_high: high }: Effect): MiniForest {
  const none = noDifference(measure);
  const on = (x: number) => (none === 1 ? Math.log(x) : x);
  const from = Math.min(on(low), on(none));
  const to = Math.max(on(high), on(none));
  const inside = on(low) < on(none) && on(none) < on(high);
  const anchor = inside ? 'middle' : on(none) === to ? 'start' : 'end';
  const [left, right] = { start: [4, 66], middle: [16, 84], end: [34, 96] }[anchor] as [number, number];
  const at = (x: number) => Math.round((left + ((on(x) - from) / (to - from || 1)) * (right - left)) * 10) / 10;
  return { low: at(low), high: at(high), value: at(value), none: at(none), anchor };
}

/** "−0.16 (−0.30 to −0.01)": as many decimals as the study printed in any of the three, a real minus. */
export function effectNumbers({ value, ci_low: low, ci_high: high }: Effect): string {
  const decimals = Math.max(...[value, low, high].map((x) => `${x}`.split('.')[1]?.length ?? 0));
  const print = (x: number) => x.toFixed(decimals).replace('-', '\u2212');
  return `${print(value)} (${print(low)} to ${print(high)})`;
}

/** The drawing as SVG with geometry in attributes: the style policy allows no style attribute. The numbers beside it say the same. */
export function miniForestSvg(effect: Effect): string {
  const { low, high, value, none, anchor } = miniForest(effect);
  const line = (name: string, x: number, y1: number, y2: number) =>
    `<line class="${name}" x1="${x}%" x2="${x}%" y1="${y1}" y2="${y2}"/>`;
  return [
    `<svg width="100%" height="${anchor === 'middle' ? 54 : 40}" aria-hidden="true" focusable="false">`,
    `<rect x="${low}%" y="9" width="${Math.round((high - low) * 10) / 10}%" height="20"/>`,
    line('mini-edge', low, 9, 29),
    line('mini-edge', high, 9, 29),
    line('mini-none', none, 2, 38),
    line('mini-result', value, 6, 32),
    `<text x="${none}%" dx="${{ start: 8, middle: 0, end: -8 }[anchor]}" y="${anchor === 'middle' ? 51 : 24}" text-anchor="${anchor}">${words.noDifference}</text>`,
    '</svg>',
  ].join('');
}
