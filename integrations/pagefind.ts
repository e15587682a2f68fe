import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
        logger.info(`${pages} pages read for the search index in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

/** Pagefind's own search boxes, 430 kB: the search page has its own and asks the engine. */
const READY_MADE = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

async function writeIndex(path: string): Promise<number> {
  const { index, errors } = await service.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('\n')}`);
  const added = await index.addDirectory({ path });
  const outputPath = join(path, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`Pagefind could not index the site: ${problems.join('\n')}`);
  for (const file of readdirSync(outputPath)) if (READY_MADE.test(file)) rmSync(join(outputPath, file));
  return added.page_count;
}
