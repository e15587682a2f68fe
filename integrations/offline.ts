import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'rolldown';

/** Pages that must open without a connection. */
const PAGES = ['session', 'plan', 'start', 'stop'];
const KEPT = /\.(js|css|woff2)$/;

interface Entry {
  readonly url: string;
  /** null: the name itself changes with the content. */
  readonly revision: string | null;
}

/** What is kept from the first visit on: four pages with their data, and every script, style and font they may ask for. */
export function precacheList(dist: string): readonly Entry[] {
  const revision = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('hex')
      .slice(0, 16);
  const pages = PAGES.flatMap((page) =>
    readdirSync(join(dist, page))
      .filter((file) => file === 'index.html' || file.endsWith('.json'))
      .map((file) => `${page}/${file}`),
  );
  const assets = readdirSync(join(dist, '_astro'))
    .filter((file) => KEPT.test(file))
    .map((file) => `_astro/${file}`);
  return [
    ...pages.map((url) => ({ url, revision: revision(url) })),
    ...assets.map((url) => ({ url, revision: null })),
    { url: 'favicon.svg', revision: revision('favicon.svg') },
  ];
}

/** Bundles the service worker (Workbox) into the finished site. */
export function offline(): AstroIntegration {
  return {
    name: 'cuffwise:offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { define: { __OFFLINE__: 'true' } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const list = precacheList(dist);
        await build({
          input: fileURLToPath(new URL('../src/offline/worker.js', import.meta.url)),
          transform: { define: { 'self.__WB_MANIFEST': JSON.stringify(list), 'process.env.NODE_ENV': '"production"' } },
          output: { file: join(dist, 'sw.js'), format: 'iife', minify: true },
        });
        logger.info(`${list.length} files are kept for use without a connection`);
      },
    },
  };
}
