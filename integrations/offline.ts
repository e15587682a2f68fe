import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';

/** Pages that must open without a connection, with the data that lies beside them. The guided way reads from the pressure page. */
const PAGES = ['session', 'plan', 'start', 'pressure', 'stop'];

/** Addresses of bundled files, as pages name them ("/_astro/a.js") and as scripts and style sheets do ("./a.js"). */
const BUNDLED = /(?:_astro\/|\.\/|url\()([\w.-]+\.(?:js|css|woff2))/g;

/** These pages, their data, and every script, style and font that they ask for now or later: nothing of the other pages. */
export function keptFiles(dist: string): readonly string[] {
  const pages = PAGES.flatMap((page) =>
    readdirSync(join(dist, page))
      .filter((file) => file === 'index.html' || file.endsWith('.json'))
      .map((file) => posix.join(page, file)),
  );
  const files = new Set([...pages, 'favicon.svg']);
  for (const file of files) {
    if (file.endsWith('.woff2')) continue;
    for (const [, name] of readFileSync(join(dist, file), 'utf8').matchAll(BUNDLED)) {
      const found = `_astro/${name}`;
      if (existsSync(join(dist, found))) files.add(found);
    }
  }
  return [...files];
}

/**
 * Writes the service worker (Workbox) of the finished site. It keeps what is listed and nothing else: no page that was
 * read, no answer. It does not take over a running tab: a session under way must find the files of its own version.
 */
export function offline(): AstroIntegration {
  return {
    name: 'cuffwise:offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { define: { __OFFLINE__: 'true' } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { count, size, warnings } = await generateSW({
          swDest: join(dist, 'sw.js'),
          globDirectory: dist,
          globPatterns: [...keptFiles(dist)],
          // A page is asked for by its address, and some hosts redirect the name of its file.
          manifestTransforms: [
            (entries) => ({
              manifest: entries.map((entry) => ({ ...entry, url: entry.url.replace(/(^|\/)index\.html$/, '$1') })),
            }),
          ],
          dontCacheBustURLsMatching: /^_astro\//,
          cacheId: 'cuffwise',
          cleanupOutdatedCaches: true,
          clientsClaim: true,
          skipWaiting: false,
          inlineWorkboxRuntime: true,
          sourcemap: false,
        });
        if (warnings.length > 0) throw new Error(`the service worker: ${warnings.join('\n')}`);
        logger.info(`${count} files, ${Math.round(size / 1000)} kB, are kept for use without a connection`);
      },
    },
  };
}
