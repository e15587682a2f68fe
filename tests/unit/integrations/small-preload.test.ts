import { expect, test, vi } from 'vitest';
import { helperCode } from '../../../integrations/small-preload.ts';

interface Link {
  rel?: string;
  href?: string;
}
type Preload = (load: () => Promise<string>, needs?: readonly string[]) => Promise<string>;

async function helper(base: string): Promise<Preload> {
  const address = `data:text/javascript,${encodeURIComponent(helperCode(base))}`;
  return ((await import(/* @vite-ignore */ address)) as { __vitePreload: Preload }).__vitePreload;
}

test('what a later script needs is asked for once, under the base path, and the script is loaded', async () => {
  const links: Link[] = [];
  vi.stubGlobal('document', { createElement: () => ({}), head: { append: (link: Link) => links.push(link) } });
  const preload = await helper('/cuffwise/');
  const load = () => Promise.resolve('loaded');
  expect(await preload(load, ['_astro/a.js', '_astro/b.css'])).toBe('loaded');
  expect(await preload(load, ['_astro/a.js'])).toBe('loaded');
  expect(await preload(load)).toBe('loaded');
  expect(links).toEqual([
    { rel: 'modulepreload', href: '/cuffwise/_astro/a.js' },
    { rel: 'stylesheet', href: '/cuffwise/_astro/b.css' },
  ]);
});
