import { describe, expect, it } from 'vitest';
import { searchIndex } from '../../pages/checks/search-index.ts';
import { validity } from '../../pages/checks/validity.ts';
import { siteOf } from '../../pages/lib/site.ts';
import { codes, html } from './html.ts';

describe('the search index', () => {
  const entry = (count: number) => ({
    'pagefind/pagefind-entry.json': JSON.stringify({ languages: { 'en-gb': { page_count: count } } }),
  });
  const study = {
    'library/a/index.html': html('<div data-pagefind-body data-pagefind-filter="type:Study">words</div>'),
  };

  it('accepts as many pages as are marked', async () => {
    expect(await searchIndex.run(siteOf({ ...study, 'index.html': html('') }, entry(1)))).toEqual([]);
  });

  it.each([
    ['no index', siteOf(study), ['no-index']],
    ['a page that was not indexed', siteOf(study, entry(0)), ['index-count']],
    ['a page of no kind', siteOf({ 'stop/index.html': html('<p data-pagefind-body>x</p>') }, entry(1)), ['no-kind']],
    ['an article without the mark', siteOf({ 'learn/a/index.html': html('') }, entry(0)), ['not-indexed']],
  ])('finds %s', async (_, site, expected) => {
    expect(codes(await searchIndex.run(site))).toEqual(expected);
  });
});

describe('valid HTML', () => {
  const problems = async (body: string) => codes(await validity.run(siteOf({ 'index.html': html(body) })));

  it('accepts what Astro and Preact write', async () => {
    expect(await problems('<h1>a</h1><p>b<br/>c</p>')).toEqual([]);
  });

  it.each([
    ['an element where it may not stand', '<ul><p>x</p></ul>', 'element-permitted-content'],
    ['one id twice', '<p id="a">x</p><p id="a">y</p>', 'no-dup-id'],
    ['a label for nothing', '<label for="gone">x</label>', 'no-missing-references'],
    ['an image without words', '<img src="/a.png">', 'wcag/h37'],
  ])('finds %s', async (_, body, code) => {
    expect(await problems(body)).toContain(code);
  });

  it('finds what stands after the end of the page', async () => {
    const site = siteOf({ 'index.html': `${html('<h1>a</h1>')}<script src="/a.js"></script>` });
    expect(codes(await validity.run(site))).toEqual(['after-end']);
  });
});
