import { limbState } from '../limb.ts';
import { cuff, SHEATH, sheath, skinVein, vessels } from '../limb-shapes.ts';
import { tissue } from '../limb-tissue.ts';
import type { Shape } from '../shape.ts';
import { outline } from './outline.ts';

export const CARD = { width: 1200, height: 630 } as const;

/** The roles of the light theme, for pictures that cannot read the style sheet; tests compare them with tokens.css. */
export const LIGHT = {
  paper: '#eff5f0',
  sunk: '#dfeae2',
  ink: '#10211b',
  ink2: '#3e5148',
  lineStrong: '#63796e',
  cuff: '#f4b41a',
  fat: '#ffffff',
  muscle: '#d3e3d9',
  muscle2: '#c6dacd',
  muscle3: '#bad1c3',
  artery: '#c4122f',
  vein: '#1c57b8',
} as const;

/** Fill, stroke and stroke width of each part, in units of the limb. */
const PAINT: Record<string, readonly [string, string, number]> = {
  'f-cuff': [LIGHT.cuff, LIGHT.ink, 1.4],
  'f-gap': [LIGHT.sunk, 'none', 0],
  'f-skin': [LIGHT.fat, LIGHT.ink, 1.1],
  'f-fascia': ['none', LIGHT.lineStrong, 0.5],
  'f-sheath': [LIGHT.fat, LIGHT.lineStrong, 0.5],
  'f-muscle': [LIGHT.muscle, LIGHT.muscle, 9],
  'f-muscle-2': [LIGHT.muscle2, LIGHT.muscle2, 9],
  'f-muscle-3': [LIGHT.muscle3, LIGHT.muscle3, 9],
  'f-bone': [LIGHT.fat, LIGHT.ink, 0.9],
  'f-nerve': [LIGHT.fat, LIGHT.ink, 0.9],
  'f-marrow': [LIGHT.sunk, LIGHT.lineStrong, 0.5],
  'f-fascicles': ['none', LIGHT.ink, 2.2],
  'f-artery': [LIGHT.artery, 'none', 0],
  'f-vein': [LIGHT.vein, 'none', 0],
  'f-hose': ['none', LIGHT.ink, 3.6],
  'f-valve': ['none', LIGHT.ink, 8],
};

function paint(shapes: readonly Shape[]): string {
  return shapes
    .map(({ tag, attrs: { class: name, ...geometry } }) => {
      const [fill, stroke, width] = PAINT[String(name)] ?? ['none', 'none', 0];
      const round = name === 'f-valve' ? 'butt' : 'round';
      const attrs = Object.entries(geometry)
        .map(([key, value]) => ` ${key}="${value}"`)
        .join('');
      return `<${tag}${attrs} fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linecap="${round}" stroke-linejoin="round"/>`;
    })
    .join('');
}

function limb(percent: number): string {
  const state = limbState(percent);
  const inside = paint([...tissue, skinVein(state), sheath()]);
  const blood = `<g transform="translate(${SHEATH.cx} ${SHEATH.cy}) scale(${SHEATH.r / 100})">${paint(vessels(state))}</g>`;
  return `${paint(cuff(state))}<g transform="scale(${state.scale})">${inside}${blood}</g>`;
}

async function breakLines(title: string, size: number, width: number): Promise<string[]> {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && (await outline(longer, size)).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const LEADING = 1.06;

/** Breaks a title into lines that fit, as even as they can be; the size goes down until they do. */
async function setTitle(title: string, width: number, height: number) {
  for (const size of [80, 72, 64, 56, 48, 42]) {
    let lines = await breakLines(title, size, width);
    if (lines.length * size * LEADING > height) continue;
    for (let less = width - 20; less > width / 2; less -= 20) {
      const narrower = await breakLines(title, size, less);
      if (narrower.length > lines.length) break;
      lines = narrower;
    }
    const set = await Promise.all(lines.map((line) => outline(line, size)));
    if (set.every((line) => line.width <= width)) return { size, lines: set };
  }
  throw new RangeError(`the title "${title}" does not fit on a social image; give a shorter one`);
}

interface Name {
  readonly letters: string;
  readonly band: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A picture of 1200 by 630 for links to a page: the name, the title, the limb in its cuff. No numbers. */
export async function card(title: string, { letters, band }: Name): Promise<string> {
  const { size, lines } = await setTitle(title, 640, 400);
  const step = size * LEADING;
  const top = 350 - ((lines.length - 1) * step) / 2 + size * 0.2;
  const text = lines
    .map(({ d }, i) => `<path transform="translate(72 ${Math.round(top + i * step)})" d="${d}"/>`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">
<path d="M0 0h1200v630H0z" fill="${LIGHT.sunk}"/>
<g transform="translate(70 116) scale(.062)" fill="${LIGHT.ink}"><path d="${letters}"/><rect x="${band.x}" y="${band.y}" width="${band.width}" height="${band.height}" rx="14" fill="${LIGHT.cuff}"/></g>
<g fill="${LIGHT.ink}">${text}</g>
<g transform="translate(948 322) scale(1.92)">${limb(40)}</g>
</svg>`;
}
