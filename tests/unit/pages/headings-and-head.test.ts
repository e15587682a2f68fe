import { describe, expect, it } from 'vitest';
import { head } from '../../pages/checks/head.ts';
import { headings } from '../../pages/checks/headings.ts';
import { formatPageProblems } from '../../pages/lib/problem.ts';
import { siteOf } from '../../pages/lib/site.ts';
import { codes, html } from './html.ts';

describe('headings', () => {
  const problems = async (body: string) => headings.run(siteOf({ 'index.html': html(body) }));

  it('accepts levels that go down by one and up by any', async () => {
    expect(await problems('<h1>a</h1><h2>b</h2><section><h3>c</h3></section><h2>d</h2>')).toEqual([]);
  });

  it.each([
    ['no h1', '<h2>a</h2>', ['h1-count', 'heading-skip']],
    ['two h1', '<h1>a</h1><h1>b</h1>', ['h1-count']],
    ['a skipped level', '<h1>a</h1><h3>b</h3>', ['heading-skip']],
    ['a heading before the h1', '<h2>a</h2><h1>b</h1>', ['heading-skip']],
  ])('finds %s', async (_, body, expected) => {
    expect(codes(await problems(body))).toEqual(expected);
  });

  it('says which heading jumps', async () => {
    expect(formatPageProblems(await problems('<h1>a</h1>\n<h2>b</h2>\n<h4>How &amp; why</h4>'))).toBe(
      'index.html:3  heading-skip\n  jumps from h2 to h4 at “How & why”.\n  Use h3 here, or put the heading between them that is missing.',
    );
  });
});

describe('title, description and language', () => {
  const page = (title: string, description: string, lang = 'en-GB') =>
    `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title><meta name="description" content="${description}"></head><body></body></html>`;
  const problems = async (...pages: string[]) =>
    codes(await head.run(siteOf(Object.fromEntries(pages.map((content, i) => [`${i}.html`, content])))));

  it('accepts pages that differ', async () => {
    expect(await problems(page('a', 'b'), page('c', 'd'))).toEqual([]);
  });

  it('finds what is missing', async () => {
    expect(await problems(page('', '', 'fr'))).toEqual(['no-title', 'no-description', 'no-lang']);
  });

  it('finds what two pages share', async () => {
    expect(await problems(page('a', 'b'), page('a', 'b'))).toEqual(['same-title', 'same-description']);
  });
});
