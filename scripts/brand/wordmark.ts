import { glyphs, place } from '../../src/components/figures/social/outline.ts';

/**
 * The f without its crossbar, in font units: the stem up to 308, the hook from 478. The curves are those of the
 * typeface at 700 and optical size 24, cut where they cross these heights.
 */
const F_STEM = 'M104,0L104,308L244.5,308L244.5,0Z';
const F_HOOK =
  'M102.65,478.1Q79.4,496.4 69,521.3Q58.6,546.3 58.6,574.2Q58.6,617.6 80.7,649.2Q102.7,680.9 143.1,698.2Q183.4,715.6 237.2,715.6Q283,715.6 320.2,704.2Q357.5,692.9 381.2,675L371.2,544.5Q347.2,562.2 317.6,573Q288,583.8 261.1,583.8Q231.3,583.8 211.8,567.8Q192.2,551.8 192.2,516.9Q192.2,492.3 202.4,477.9Z';
/** The crossbar of the typeface lies at 336 to 450; the band takes its place, 22 units clear of what is left. */
const BAND = { bottom: 330, top: 455, overhang: 5 };

/** "Cuffwise" in outlines; a band ties the two f's where their crossbars were. */
export async function wordmark() {
  const line = await glyphs('Cuffwise');
  const letters = line.glyphs
    .map(({ d, x }, index) => place(index === 2 || index === 3 ? F_STEM + F_HOOK : d, x, 1, 0))
    .join('');
  const first = line.glyphs[2]!.x;
  const second = line.glyphs[3]!.x;
  const x = Math.round(first + 21 - BAND.overhang);
  const end = Math.round(second + 378 + BAND.overhang);
  return {
    letters,
    band: { x, y: -BAND.top, width: end - x, height: BAND.top - BAND.bottom },
    width: Math.ceil(line.width),
  };
}
