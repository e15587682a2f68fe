import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytes } from '../../pages/checks/bytes.ts';
import { FONT_BUDGET } from '../../pages/lib/budgets.ts';
import { siteOf } from '../../pages/lib/site.ts';
import { weigh } from '../../pages/lib/weight.ts';
import { html } from './html.ts';

/** Text that brotli cannot make much smaller: 2 characters a byte, 4 bits each. */
const noise = (size: number) => randomBytes(size).toString('hex');

describe('bytes of a page', () => {
  it('follows imports: static ones come with the page, dynamic ones later', () => {
    const site = siteOf(
      { 'plan/index.html': html('<astro-island component-url="/_astro/a.js"></astro-island>') },
      {
        '_astro/a.js': 'import{x}from"./b.js";const later=()=>import("./c.js");',
        '_astro/b.js': `export const x="${noise(500)}"`,
        '_astro/c.js': `export const y="${noise(3000)}"`,
      },
    );
    const weight = weigh(site, site.pages[0]!, 9);
    expect(weight.script).toBeGreaterThan(500);
    expect(weight.script).toBeLessThan(1500);
    expect(weight.later).toBeGreaterThan(3000);
  });

  it('counts an inline script once in the page, and as script', () => {
    const site = siteOf({
      'index.html': html(`<script>${noise(1000)}</script><script type="application/json">${noise(900)}</script>`),
    });
    const { html: page, script, inline } = weigh(site, site.pages[0]!, 9);
    expect(script).toBe(inline);
    expect(script).toBeGreaterThan(1000);
    expect(script).toBeLessThan(1500);
    expect(page).toBeGreaterThan(1900);
  });

  it.each([
    ['learn/a/index.html', `<p>${noise(41_000)}</p>`, 'page without fonts'],
    ['learn/a/index.html', `<script>${noise(4000)}</script>`, 'script before the first interaction'],
    ['library/a/index.html', `<p>${noise(15_000)}</p>`, 'page without fonts'],
    ['plan/index.html', `<script>${noise(21_000)}</script>`, 'script before the first interaction'],
  ])('finds %s over its budget', async (file, body, what) => {
    const [problem, ...rest] = await bytes.run(siteOf({ [file]: html(body) }));
    expect(problem?.message).toContain(what);
    expect(rest).toEqual([]);
  });

  it('finds a tool whose later scripts are too much', async () => {
    const files = { 'a.js': 'import("./b.js")', 'b.js': noise(41_000) };
    const [problem] = await bytes.run(siteOf({ 'check/index.html': html('<script src="/a.js"></script>') }, files));
    expect(problem?.message).toContain('script in all');
  });

  it('weighs the guided way by its heaviest step, not by all of them', async () => {
    const page = { 'start/index.html': html('<script src="/a.js"></script>') };
    const steps = (check: number, plan: number) => ({
      'a.js': 'import("./check.js");import("./plan.js")',
      'check.js': noise(check),
      'plan.js': 'import("./sheet.js")',
      'sheet.js': noise(plan),
    });
    expect(await bytes.run(siteOf(page, steps(38_000, 39_000)))).toEqual([]);
    const [problem, ...rest] = await bytes.run(siteOf(page, steps(10_000, 41_000)));
    expect(problem?.message).toContain('script of a step');
    expect(rest).toEqual([]);
  });

  it('finds fonts over their budget', async () => {
    const [problem] = await bytes.run(siteOf({}, { 'a.woff2': 'x'.repeat(FONT_BUDGET), 'b.woff2': 'x' }));
    expect(problem?.message).toBe('fonts: 45,001 bytes in 2 files, budget 45,000.');
  });
});
