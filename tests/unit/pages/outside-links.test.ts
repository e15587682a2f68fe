import { describe, expect, it } from 'vitest';
import { outsideLinks } from '../../pages/checks/outside-links.ts';
import { siteOf } from '../../pages/lib/site.ts';
import { codes, html } from './html.ts';

const problems = async (link: string) =>
  codes(
    await outsideLinks((url) => url.startsWith('https://doi.org/') || url.startsWith('http://doi.org/')).run(
      siteOf({ 'index.html': html(link) }),
    ),
  );

describe('links to other sites', () => {
  it('accepts a listed host with rel noopener', async () => {
    expect(await problems('<a href="https://doi.org/10/x" rel="external noopener">x</a>')).toEqual([]);
  });

  it.each([
    ['no rel', '<a href="https://doi.org/10/x">x</a>', ['no-noopener']],
    ['another host', '<a href="https://mirror.example/" rel="noopener">x</a>', ['unlisted-host']],
    ['an address without a scheme', '<a href="//mirror.example/" rel="noopener">x</a>', ['unlisted-host']],
  ])('finds %s', async (_, link, expected) => {
    expect(await problems(link)).toEqual(expected);
  });
});
