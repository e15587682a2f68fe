/** The mark in the colours of the light theme: a limb in section inside its cuff. Under 20 px the bone is left out. */
const parts = {
  large: `<circle cx="50" cy="50" r="47.5" fill="#f4b41a" stroke="#10211b" stroke-width="5"/>
<circle cx="50" cy="50" r="32" fill="#fff" stroke="#10211b" stroke-width="4.5"/>
<circle cx="41.5" cy="55.5" r="9" fill="none" stroke="#10211b" stroke-width="4.5"/>
<circle cx="58.5" cy="36.5" r="8.5" fill="#c4122f"/>
<ellipse cx="66" cy="56" rx="4.4" ry="9.4" fill="#1c57b8" transform="rotate(-8 66 56)"/>`,
  small: `<circle cx="50" cy="50" r="46" fill="#f4b41a" stroke="#10211b" stroke-width="7"/>
<circle cx="50" cy="50" r="29" fill="#fff" stroke="#10211b" stroke-width="6"/>
<circle cx="44" cy="45" r="10.5" fill="#c4122f"/>
<ellipse cx="61" cy="56" rx="5" ry="11" fill="#1c57b8" transform="rotate(-12 61 56)"/>`,
};

const svg = (body: string, box = '0 0 100 100') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">\n${body}\n</svg>\n`;

/** One file for all sizes: the width of the window of an SVG icon is the size it is drawn at. */
export const adaptive = svg(
  `<style>.s{display:none}@media (max-width:19px){.s{display:inline}.l{display:none}}</style>
<g class="l">${parts.large}</g>
<g class="s">${parts.small}</g>`,
);
export const small = svg(parts.small);
export const large = svg(parts.large);
/** On a filled square with room round it: launchers cut their own shape out of it. */
export const tile = svg(
  `<path d="M0 0h100v100H0z" fill="#eff5f0"/><g transform="translate(16 16) scale(.68)">${parts.large}</g>`,
);

/** An .ico that holds PNG files, which every browser since 2009 reads. */
export function ico(images: readonly { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}
