import type { Plugin } from 'vite';

const NAME = '@preact/signals';
const EMPTY = `\0${NAME}`;

/**
 * Leaves signals out of the finished site. Astro's loader of Preact islands can pass signals as props and brings 2.8 kB
 * along for it; islands here take plain data.
 */
export function noSignals(): Plugin {
  return {
    name: 'cuffwise:no-signals',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? EMPTY : null),
    load: (id) =>
      id === EMPTY ? 'export const signal = () => { throw new Error("Islands here take no signals."); };' : null,
  };
}
