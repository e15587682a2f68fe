import { describe, expect, it } from 'vitest';
import { hashOf, policy } from '../../pages/checks/policy.ts';
import { siteOf } from '../../pages/lib/site.ts';
import { codes, html } from './html.ts';

const SCRIPT = "document.title = 'a';\n";
const STYLE = 'p { color: red }';
const DIRECTIVES =
  "default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'; connect-src 'self'; worker-src 'self'";

const page = (
  body: string,
  extra = `; script-src 'self' ${hashOf(SCRIPT)}; style-src 'self' ${hashOf(STYLE)}`,
  directives = DIRECTIVES,
) => html(body, `<meta http-equiv="content-security-policy" content="${directives}${extra}">`);
const problems = async (content: string) => codes(await policy.run(siteOf({ 'index.html': content })));

describe('the policy of a page', () => {
  it('accepts hashed scripts and styles, linked scripts and data', async () => {
    const body = `<script>${SCRIPT}</script><script type="module" data-a="x > y">${SCRIPT}</script><style>${STYLE}</style>
      <script src="/a.js"></script><script type="application/ld+json">{}</script>`;
    expect(await problems(page(body))).toEqual([]);
  });

  it.each([
    ['a page without one', html(''), ['no-policy']],
    ['a script changed by one byte', page(`<script>${SCRIPT} </script>`), ['unhashed-inline']],
    ['a style whose hash is missing', page('<style>p{}</style>'), ['unhashed-inline']],
    ['a script hash under style-src', page(`<style>${SCRIPT}</style>`), ['unhashed-inline']],
    ['a style attribute', page('<p style="color:red">x</p>'), ['inline-attribute']],
    ['an event handler', page('<button onclick="go()">x</button>'), ['inline-attribute']],
    ['unsafe-inline', page('', "; script-src 'self' 'unsafe-inline'"), ['weak-policy']],
    ['unsafe-eval', page('', "; script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'"), ['weak-policy']],
    [
      'a wider source',
      page('', '', DIRECTIVES.replace("connect-src 'self'", "connect-src 'self' https:")),
      ['weak-policy'],
    ],
    ['a lost directive', page('', '', DIRECTIVES.replace("object-src 'none'; ", '')), ['weak-policy']],
  ])('finds %s', async (_, content, expected) => {
    expect(await problems(content)).toEqual(expected);
  });
});
