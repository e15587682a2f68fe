import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** Asks for what a later script needs together with it, so that nothing is fetched one after the other. */
export const helperCode = (base: string) => `
const seen = new Set();
export const __vitePreload = (load, needs) => {
  for (const need of needs ?? []) {
    if (seen.has(need)) continue;
    seen.add(need);
    const link = document.createElement('link');
    link.rel = need.endsWith('.css') ? 'stylesheet' : 'modulepreload';
    link.href = ${JSON.stringify(base)} + need;
    document.head.append(link);
  }
  return load();
};`;

/**
 * A smaller helper for scripts that load later. The usual one, 0.8 kB of an article's 3 kB of script, also waits for style
 * sheets, counts failures and asks old browsers what they know; here no later script brings a style sheet of its own. Each
 * script has its own copy: as a file of its own the helper was one more thing to fetch before a script could start.
 */
export function smallPreload(): Plugin {
  let base = '/';
  return {
    name: 'cuffwise:small-preload',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) => {
      base = config.base;
    },
    resolveId: (id, importer) => (id === HELPER && importer ? `${HELPER}?for=${importer}` : null),
    load: (id) => (id.startsWith(HELPER) ? helperCode(base) : null),
  };
}
