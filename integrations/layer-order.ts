import type { Plugin } from 'vite';

const ORDER = '@layer reset, tokens, base, layout, components, utilities;';

/**
 * Puts the order of the cascade layers first in every style sheet. Bundling decides which sheet a page loads first, and
 * a component's sheet that came before the order would make its layer the weakest.
 */
export function layerOrder(): Plugin {
  return {
    name: 'cuffwise:layer-order',
    enforce: 'pre',
    transform(code, id) {
      if (!/(\.css$|lang\.css)/.test(id) || !code.includes('@layer')) return null;
      return { code: ORDER + code, map: null };
    },
  };
}
