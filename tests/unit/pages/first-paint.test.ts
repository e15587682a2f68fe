import { expect, it } from 'vitest';
import { firstPaint } from '../../pages/checks/first-paint.ts';
import { siteOf } from '../../pages/lib/site.ts';
import { codes, html } from './html.ts';

const found = async (body: string, head = '') =>
  codes(await firstPaint.run(siteOf({ 'index.html': html(body, head) })));
const SHEET = '<link rel="stylesheet" href="/a.css">';

it('accepts one sheet, sheets and scripts that come later, and what is in the page', async () => {
  const body = `<link rel="stylesheet" href="/b.css" fetchpriority="low"><script type="module">1</script>
    <script type="module" fetchpriority="low" src="/a.js"></script>`;
  expect(await found(body, `${SHEET}<style>p{}</style><link rel="icon" href="/a.svg">`)).toEqual([]);
});

it.each([
  ['a page that shares none', '', '<style>p{}</style>', ['no-sheet']],
  ['a second sheet', '', SHEET + SHEET, ['second-sheet']],
  ['a sheet in the text', SHEET, SHEET, ['second-sheet']],
  ['a script', '<script type="module" src="/a.js"></script>', SHEET, ['early-script']],
])('finds %s', async (_, body, head, expected) => {
  expect(await found(body, head)).toEqual(expected);
});
