import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { type Content, ContentError, type Located, type Problem, readContent } from './content.ts';

type Record_ = Located<Record<string, unknown>>;

/**
 * Loads one collection from the common reader. Astro's own file() and glob() loaders log an unreadable file or a repeated
 * id and let the build go on without it (tried with Astro 5.18 and 7.3); this one throws with every problem of the run.
 */
export function recordLoader(name: string, pick: (content: Content) => Iterable<Record_>): Loader {
  return {
    name: `records-${name}`,
    async load({ config, store, parseData, generateDigest, watcher, logger }) {
      const root = fileURLToPath(config.root);
      const load = async () => {
        const { content, problems } = readOnce(root);
        if (problems.length > 0) throw new ContentError(problems);
        store.clear();
        for (const { id, file, data } of pick(content)) {
          const parsed = await parseData({ id, data, filePath: file });
          store.set({ id, data: parsed, filePath: file, digest: generateDigest(parsed) });
        }
      };
      await load();
      const reload = (path: string) => {
        if (!/src[\\/]content[\\/].*\.(yaml|bib)$/.test(path)) return;
        load().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
      };
      for (const event of ['add', 'change', 'unlink']) watcher?.on(event, reload);
    },
  };
}

/** The files of several that are there, as records. */
export function present(...files: readonly (Located<unknown> | undefined)[]): Record_[] {
  return files.filter((file) => file !== undefined) as Record_[];
}

let last: { signature: string; result: { content: Content; problems: Problem[] } } | undefined;

/** A dozen loaders ask for the same files in the same second; they are read again only when one has changed. */
function readOnce(root: string): { content: Content; problems: Problem[] } {
  const signature = signatureOf(join(root, 'src/content'));
  if (last?.signature !== signature) last = { signature, result: readContent(root) };
  return last.result;
}

function signatureOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${statSync(path).mtimeMs}`)
    .join('\n');
}
