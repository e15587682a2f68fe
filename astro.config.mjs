// @ts-check
import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { layerOrder } from './integrations/layer-order.ts';
import { noSignals } from './integrations/no-signals.ts';
import { offline } from './integrations/offline.ts';
import { pagefind } from './integrations/pagefind.ts';
import { smallPreload } from './integrations/small-preload.ts';
import { contentChecks } from './src/checks/integration.ts';
import { boot } from './src/components/layout/boot.js';
import { citations } from './src/evidence/citations.ts';

/** @type {`sha256-${string}`} */
const bootHash = `sha256-${createHash('sha256').update(boot).digest('base64')}`;

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // Lossless: the default drops the space between a word and an element on the next line.
  compressHTML: true,
  // Islands are .tsx. Without `include` Babel reads every other module too: 2 to 3 of the build's 19 s of processor time.
  integrations: [contentChecks(), mdx(), preact({ include: ['**/*.tsx'] }), sitemap(), pagefind(), offline()],
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [citations()] }) },
  // Hashes of every inline script and style are added per page; tests/pages/checks/policy.ts looks each of them up.
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "base-uri 'self'",
        "object-src 'none'",
        "form-action 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
      ],
      // The script that sets colours before the first paint is inline and ours; Astro hashes only what it bundles.
      scriptDirective: { resources: ["'self'"], hashes: [bootHash] },
    },
  },
  vite: {
    plugins: [layerOrder(), noSignals(), smallPreload()],
    build: {
      // docs/adr/0014-what-a-page-waits-for.md. The frame's sheet is one file for all pages; every other travels in its page. Not
      // faces, nor the sheets that a figure links: as data: addresses, which the policy blocks.
      assetsInlineLimit: (file) => {
        if (/\.woff2$|\/figures\/[a-z-]+\.css$|\/Page\.[^/]+\.css$/.test(file)) return false;
        return file.endsWith('.css') || undefined;
      },
      rollupOptions: {
        // One warning per MDX file without meaning: https://github.com/withastro/astro/issues/18087
        onLog: (level, log, next) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && next(level, log),
      },
    },
  },
});
