import { describe, expect, it } from 'vitest';
import { type Built, covering } from '../../e2e/built.ts';

const page = (path: string, main: string): Built => ({ path, kind: 'study', html: `<main>${main}</main>` });

describe('covering', () => {
  const plain = page('/plain/', '<p class="a">x</p>');
  const rich = page('/rich/', '<p class="a b">x</p><h2>Notice</h2>');
  const other = page('/other/', '<p class="c">x</p>');

  it('takes the page that shows most first, and leaves out what shows nothing new', () => {
    expect(covering([plain, rich, other], 9)).toEqual([rich, other]);
  });

  it('stops at the number asked for', () => expect(covering([plain, rich, other], 1)).toEqual([rich]));
});
