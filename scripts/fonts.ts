// Cuts the two typefaces to the weights and characters the site uses (design rules, "Type") and writes them to
// src/assets/fonts. Run it again when a name in the bibliography brings a letter that the subset lacks:
// a test compares the letters of src/content with the files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** Basic Latin, Latin-1, and the punctuation of British typesetting; U+2212 is the minus. */
const LATIN = `${range(0x20, 0x7e)}\u00a0£§©«°±²³µ·»¼½¾${range(0xc0, 0xff)}–—‘’“”…•−`;
/** Letters of authors' names beyond Latin-1 (Croatian, Czech, Polish, Turkish). Body face only: headings fall back to it. */
const EXTENDED = 'ćčęěğİıłńřŚśŞşŠšŻżŽž';

/** Headings are our own English words and a few names: the letters and marks that these need. */
const HEADING = `${range(0x20, 0x7e)}\u00a0£°±·ÅÄÉÖØÜßàáâãäåæçèéêëíîïñóôöøúûü–—‘’“”…−`;

/** Kerning, ligatures, accents, and figures of one width for tables; the fonts' stylistic sets stay behind. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];

const heading = { name: 'bricolage-grotesque', weights: { min: 500, max: 800 }, keepFeatures: FEATURES };
const body = { name: 'figtree', weights: { min: 400, max: 700 }, keepFeatures: [...FEATURES, 'tnum'] };
const FILES = [
  { ...heading, part: 'latin', text: HEADING },
  { ...body, part: 'latin', text: LATIN },
  { ...body, part: 'latin-ext', text: EXTENDED },
];

mkdirSync('src/assets/fonts', { recursive: true });
for (const { name, part, text, weights, keepFeatures } of FILES) {
  const source = readFileSync(`node_modules/@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`);
  const out = await subsetFont(source, text, { targetFormat: 'woff2', variationAxes: { wght: weights }, keepFeatures });
  writeFileSync(`src/assets/fonts/${name}-${part}.woff2`, out);
  console.log(`${name}-${part}.woff2`, out.length, 'bytes');
}
