import { expect, test, vi } from 'vitest';
import { helperCode, smallPreload } from '../../../integrations/small-preload.ts';

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

test('each script has the helper inside itself', () => {
  const { resolveId } = smallPreload() as unknown as { resolveId: (id: string, importer?: string) => string | null };
  const copies = ['a.ts', 'b.ts'].map((importer) => resolveId('\0vite/preload-helper.js', importer));
  expect(new Set(copies).size).toBe(2);
  expect(resolveId('./a.ts', 'b.ts')).toBeNull();
});
