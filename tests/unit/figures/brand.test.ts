import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ico, small } from '../../../scripts/brand/favicon.ts';
import { wordmark } from '../../../scripts/brand/wordmark.ts';
import { CARD, card, LIGHT } from '../../../src/components/figures/social/card.ts';
import * as generated from '../../../src/components/layout/wordmark.generated.ts';

describe('the name', () => {
  it('is what the script draws from the typeface', async () => {
    const { letters, band, width } = await wordmark();
    expect({ ...generated }).toEqual({ letters, band, width });
  });
});

describe('the mark', () => {
  it('is one .ico with a PNG for each size', async () => {
    const png = await sharp(Buffer.from(small)).resize(16, 16).png().toBuffer();
    const file = ico([
      { size: 16, png },
      { size: 32, png },
    ]);
    expect(file.readUInt16LE(2)).toBe(1);
    expect(file.readUInt16LE(4)).toBe(2);
    expect([file[6], file[22]]).toEqual([16, 32]);
    const second = file.readUInt32LE(22 + 12);
    expect(file.subarray(second, second + 4).toString('latin1')).toBe('\u0089PNG');
    expect(second + png.length).toBe(file.length);
  });
});

describe('the social image', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');

  it.each(Object.entries(LIGHT))('paints %s as the light theme does', (role, colour) => {
    const name = role.replace(/([A-Z])/g, (letter) => `-${letter.toLowerCase()}`).replace(/([a-z])(\d)/, '$1-$2');
    expect(tokens).toContain(`--${name}: light-dark(${colour},`);
  });

  it('has the size that link previews ask for, and letters as outlines', async () => {
    const svg = await card('Does it build muscle?', generated);
    const { width, height } = await sharp(Buffer.from(svg)).metadata();
    expect([width, height]).toEqual([CARD.width, CARD.height]);
    expect(svg).not.toContain('<text');
  });

  it('says what to do with a title that does not fit', async () => {
    await expect(card('Pneumonoultramicroscopicsilicovolcanoconiosis', generated)).rejects.toThrow(
      'give a shorter one',
    );
  });
});
