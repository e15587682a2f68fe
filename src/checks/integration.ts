import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBib } from '../evidence/bib-strict.ts';
import { labelProblems } from '../evidence/cite-labels.ts';
import { type Content, ContentError, formatProblems, type Problem, readContent } from '../evidence/content.ts';
import { checkContent } from './index.ts';

/** Shape, bibliography and meaning of all content: everything that is wrong with it, in one run. */
export function contentProblems(root: string): Problem[] {
  const { content, problems } = readContent(root);
  return [...problems, ...bibliography(root, content), ...checkContent(content)];
}

function bibliography(root: string, { studies }: Content): readonly Problem[] {
  const file = 'src/content/references.bib';
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    return []; // A missing file was reported by the reader.
  }
  const { entries, problems } = readBib(text, file);
  // An entry without a record is reported as that.
  const known = [...entries.values()].filter(({ key }) => studies.has(key));
  const shorts = new Map(Array.from(studies.values(), ({ id, data }) => [id, data.short]));
  return [...problems, ...labelProblems(known, shorts)];
}

/**
 * Stops the build with every problem of the content before a page is made. The author's server starts all the same,
 * prints them, and looks again whenever a file of the content changes.
 */
export function contentChecks(): AstroIntegration {
  let command = 'build';
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': (options) => {
        command = options.command;
      },
      'astro:config:done': ({ config, logger }) => {
        if (command === 'preview') return;
        const problems = contentProblems(fileURLToPath(config.root));
        if (problems.length === 0) return;
        if (command !== 'dev') throw new ContentError(problems);
        logger.error(formatProblems(problems));
      },
      'astro:server:setup': ({ server, logger }) => {
        const look = (path: string) => {
          if (!/src[\\/]content[\\/].*\.(yaml|bib|mdx)$/.test(path)) return;
          const problems = contentProblems(server.config.root);
          if (problems.length > 0) logger.error(formatProblems(problems));
          else logger.info('the content is in order');
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, look);
      },
    },
  };
}
