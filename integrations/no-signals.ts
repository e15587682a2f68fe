import type { AstroIntegration } from 'astro';

const NAME = '@preact/signals';

/**
 * Leaves signals out of the finished site. Astro's loader of Preact islands can pass signals as props and brings 2.8 kB
 * along for it; islands here take plain data.
 */
export function noSignals(): AstroIntegration {
  return {
    name: 'cuffwise:no-signals',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'cuffwise:no-signals',
                apply: 'build',
                enforce: 'pre',
                resolveId: (id: string) => (id === NAME ? `\0${NAME}` : null),
                load: (id: string) =>
                  id === `\0${NAME}`
                    ? 'export const signal = () => { throw new Error("Islands here take no signals."); };'
                    : null,
              },
            ],
          },
        });
      },
    },
  };
}
