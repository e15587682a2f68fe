import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as hb from 'harfbuzzjs';

/**
 * Text as outlines in Bricolage Grotesque, kerned: for the wordmark and for pictures that are made where the fonts
 * are not installed. HarfBuzz comes with subset-font, which cuts the fonts of the site.
 */
const FILE = 'node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2';

export interface Outline {
  /** Path data, baseline at y = 0, y growing downwards. */
  readonly d: string;
  readonly width: number;
}

export interface Glyph {
  readonly d: string;
  readonly x: number;
}

let face: hb.Face | undefined;

async function open(): Promise<hb.Face> {
  if (face) return face;
  // CommonJS, and without types of its own.
  const { decompress } = createRequire(import.meta.url)('wawoff2') as {
    decompress(data: Uint8Array): Promise<Uint8Array>;
  };
  const data = await decompress(readFileSync(FILE));
  face = new hb.Face(new hb.Blob(new Uint8Array(data).buffer));
  return face;
}

/** The glyphs of a line of text, in font units (1,000 to the em), each with its place. */
export async function glyphs(
  text: string,
  weight = 700,
  opticalSize = 24,
): Promise<{ glyphs: Glyph[]; width: number }> {
  const font = new hb.Font(await open());
  font.setVariations([new hb.Variation('wght', weight), new hb.Variation('opsz', opticalSize)]);
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const places = buffer.getGlyphPositions();
  let x = 0;
  const out: Glyph[] = [];
  for (const [index, info] of buffer.getGlyphInfos().entries()) {
    out.push({ d: font.glyphToPath(info.codepoint), x });
    x += places[index]?.xAdvance ?? 0;
  }
  return { glyphs: out, width: x };
}

/** Moves, scales and flips absolute path data, and rounds it; `decimals` of the result. */
export function place(d: string, dx: number, scale: number, decimals: number): string {
  const digits = 10 ** decimals;
  const round = (value: number) => Math.round(value * digits) / digits;
  return d.replace(/([MLQCHV])([^MLQCHVZ]*)/g, (_, letter: string, rest: string) => {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    return letter + numbers.map((n, i) => (i % 2 ? round(-n * scale) : round((n + dx) * scale))).join(' ');
  });
}

/** One line of text as a single path at `size` px. */
export async function outline(text: string, size: number, weight = 700): Promise<Outline> {
  const line = await glyphs(text, weight, Math.min(96, Math.max(12, size)));
  const scale = size / 1000;
  return { d: line.glyphs.map((g) => place(g.d, g.x, scale, 2)).join(''), width: line.width * scale };
}
