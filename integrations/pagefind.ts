import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as service from 'pagefind';

/**
 * Builds the search index from the finished pages. Only pages that carry `data-pagefind-body` are indexed;
 * tests/pages/checks/search-index.ts counts them again.
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'cuffwise:pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const pages = await writeIndex(fileURLToPath(dir)).finally(service.close);
        logger.info(`${pages} pages indexed in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

async function writeIndex(path: string): Promise<number> {
  const { index, errors } = await service.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('\n')}`);
  const added = await index.addDirectory({ path });
  const written = await index.writeFiles({ outputPath: `${path}pagefind` });
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`Pagefind could not index the site: ${problems.join('\n')}`);
  return added.page_count;
}
