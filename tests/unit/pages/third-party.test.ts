import { describe, expect, it } from 'vitest';
import { thirdParty } from '../../pages/checks/third-party.ts';
import { siteOf } from '../../pages/lib/site.ts';
import { html } from './html.ts';

const found = async (body: string, head = '', css = '') =>
  (await thirdParty.run(siteOf({ 'index.html': html(body, head) }, { 'a.css': css }))).map(({ page }) => page);

describe('resources of other sites', () => {
  it('accepts links, canonical addresses and own files', async () => {
    const head =
      '<link rel="canonical" href="https://x.example/"><meta property="og:image" content="https://x.example/a.png">';
    expect(
      await found('<a href="https://x.example/">x</a><img src="/a.png" alt="">', head, "a{background:url('/b.svg')}"),
    ).toEqual([]);
  });

  it.each([
    ['a script', '<script src="https://x.example/a.js"></script>', ''],
    ['an image without a scheme', '<img src="//x.example/a.png" alt="">', ''],
    ['a font in a style element', '<style>@font-face{src:url(https://x.example/a.woff2)}</style>', ''],
    ['a style sheet', '', '<link rel="stylesheet" href="https://x.example/a.css">'],
    ['a form', '<form action="https://x.example/"></form>', ''],
    ['a frame', '<iframe src="https://x.example/" title="x"></iframe>', ''],
  ])('finds %s', async (_, body, head) => {
    expect(await found(body, head)).toEqual(['index.html']);
  });

  it('finds an import in a style sheet', async () => {
    expect(await found('', '', '@import "https://x.example/a.css";')).toEqual(['a.css']);
  });
});
