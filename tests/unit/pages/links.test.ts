import { describe, expect, it } from 'vitest';
import { links } from '../../pages/checks/links.ts';
import { formatPageProblems } from '../../pages/lib/problem.ts';
import { siteOf } from '../../pages/lib/site.ts';
import { codes, html } from './html.ts';

const problems = async (body: string, base = '/') =>
  links.run(
    siteOf(
      { 'index.html': html(body), 'learn/index.html': html('<h1 id="top-of">Learn</h1>'), 'plan/index.html': html('') },
      { 'favicon.svg': '' },
      base,
    ),
  );

describe('internal links', () => {
  it('accepts pages, files, fragments, parent paths and inputs in a tool’s fragment', async () => {
    const good = [
      '/learn/',
      '/learn/#top-of',
      'learn/',
      '#here',
      '/favicon.svg',
      '/plan/#v=1&days=2',
      '/learn/?q=a',
      '#top',
    ];
    const body = good.map((href) => `<a href="${href}">x</a>`).join('<p id="here"></p>');
    expect(await problems(body)).toEqual([]);
  });

  it('leaves other sites and other schemes alone', async () => {
    expect(await problems('<a href="https://doi.org/10/x">x</a><a href="mailto:a@b.example">x</a>')).toEqual([]);
  });

  it('names the page and line of a link to nothing, and the mend', async () => {
    expect(formatPageProblems(await problems('\n<a href="/lern/">x</a>'))).toBe(
      'index.html:2  broken-link\n  links to /lern/, and nothing was built there.\n  Correct the address, or build the page.',
    );
  });

  it.each([
    ['a fragment without its element', '<a href="/learn/#gone">x</a>', 'broken-fragment'],
    ['a fragment on the same page', '<a href="#gone">x</a>', 'broken-fragment'],
    ['a missing slash at the end', '<a href="/learn">x</a>', 'broken-link'],
    ['a script that was not built', '<script src="/_astro/gone.js"></script>', 'broken-link'],
    ['an image in a srcset', '<img src="/favicon.svg" srcset="/favicon.svg 1x, /gone.png 2x" alt="">', 'broken-link'],
    ['inputs in the fragment of a page that is no tool', '<a href="/learn/#a=1">x</a>', 'broken-fragment'],
  ])('finds %s', async (_, body, code) => {
    expect(codes(await problems(body))).toEqual([code]);
  });

  it('finds a link that forgets the base path', async () => {
    expect(codes(await problems('<a href="/learn/">x</a>', '/cuffwise/'))).toEqual(['outside-base']);
    expect(await problems('<a href="/cuffwise/learn/#top-of">x</a>', '/cuffwise/')).toEqual([]);
  });
});
