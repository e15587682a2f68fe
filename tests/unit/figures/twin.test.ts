import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/evidence/problems.ts';
import { noTwin, saysNothing } from '../../../src/evidence/twin.ts';

describe('the text twin of a figure', () => {
  it.each([
    '<svg viewBox="0 0 9 9"><text>Artery</text></svg>',
    '<div>\n <svg><svg></svg></svg>&nbsp;<img src="a.png" alt="A limb"></div>',
    '',
  ])('is missing where there are only pictures: %s', (html) => expect(saysNothing(html)).toBe(true));

  it.each([
    '<p>The vein folds.</p><svg></svg>',
    '<svg><svg></svg></svg><p>Between.</p><svg></svg>',
    '<table><tr><td>0.5</td></tr></table>',
  ])('is there where words or a table stand: %s', (html) => expect(saysNothing(html)).toBe(false));

  it('is asked for with file, line and mend', () => {
    expect(formatProblems([noTwin('A limb', { file: 'src/content/articles/a.mdx', line: 7 })])).toBe(
      'src/content/articles/a.mdx:7  figure-without-twin\n  the figure "A limb" is a picture and nothing else.\n  Say the same in words or as a table: <Fragment slot="twin">…</Fragment> inside the figure.\n',
    );
  });
});
