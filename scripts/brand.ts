// Draws the name and the mark, and the raster files made from them. The results are committed: run this again when
// the drawing changes, not at build time.
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { card } from '../src/components/figures/social/card.ts';
import { home } from '../src/i18n/en/home.ts';
import { adaptive, ico, large, small, tile } from './brand/favicon.ts';
import { wordmark } from './brand/wordmark.ts';

const png = (svg: string, size: number) =>
  sharp(Buffer.from(svg), { density: 72 * 8 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();

const { letters, band, width } = await wordmark();
writeFileSync(
  'src/components/layout/wordmark.generated.ts',
  `// Made by scripts/brand.ts from Bricolage Grotesque 700 (SIL Open Font License). Do not edit.
export const letters =
  '${letters}';
export const band = ${JSON.stringify(band)};
export const width = ${width};
`,
);

writeFileSync('public/favicon.svg', adaptive);
writeFileSync(
  'public/favicon.ico',
  ico([
    { size: 16, png: await png(small, 16) },
    { size: 32, png: await png(large, 32) },
    { size: 48, png: await png(large, 48) },
  ]),
);
writeFileSync('public/apple-touch-icon.png', await png(tile, 180));
writeFileSync('public/icon-192.png', await png(tile, 192));
writeFileSync('public/icon-512.png', await png(tile, 512));
writeFileSync(
  'public/social.png',
  await sharp(Buffer.from(await card(home.title, { letters, band })))
    .png({ compressionLevel: 9, palette: true, quality: 92 })
    .toBuffer(),
);
