import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { linksHtml, referenceLinks } from './bib-links.ts';
import { readBib } from './bib-strict.ts';
import { citeIndex } from './cite-index.ts';
import { ContentError } from './problems.ts';

const FILE = 'src/content/references.bib';
const STYLE = 'src/styles/csl/cuffwise.csl';
/** Raise it whenever the same bibliography would come out otherwise: the store survives between builds. */
const FORMAT_VERSION = 3;

const Link = z.object({ href: z.string(), text: z.string(), number: z.string().optional() });

/** What pages know of a record's bibliographic entry: `getEntry('references', key)`. */
export const Reference = z.object({
  /** The record as CSL-JSON. */
  csl: z.looseObject({ id: z.string(), type: z.string(), title: z.string() }),
  /** The formatted reference with its links, safe to put into a page. */
  html: z.string(),
  /** The same without links. */
  text: z.string(),
  links: z.array(Link),
  /** Name in citation marks: "Chang 2023". */
  short: z.string(),
  /** Without markup, and without "[Title not seen]". */
  title: z.string(),
  /** False where the title describes the paper because the real one was not seen. */
  titleSeen: z.boolean(),
  year: z.number().optional(),
  doi: z.string().optional(),
  pmid: z.string().optional(),
  pmcid: z.string().optional(),
  url: z.string().optional(),
  /** Every author that was seen, with initials; "Authors not seen" where none was. */
  authors: z.string(),
  /** False when no page that was read printed the authors. */
  authorsSeen: z.boolean(),
  /** True when the source cut the list of authors. */
  authorsCut: z.boolean(),
  /** The entry for reference managers. */
  bibtex: z.string(),
  ris: z.string(),
});

export type Reference = z.infer<typeof Reference>;

/** The collection `references`: src/content/references.bib through Citation.js, formatted once and kept until the file changes. */
export function bibLoader(): Loader {
  return {
    name: 'references',
    schema: Reference,
    async load({ store, meta, config, logger, parseData, generateDigest, watcher }) {
      const root = fileURLToPath(config.root);
      const path = join(root, FILE);
      const sync = async () => {
        const text = await readFile(path, 'utf8');
        const { entries, problems } = readBib(text, FILE);
        if (problems.length > 0) throw new ContentError(problems);
        const index = citeIndex(root);
        const shorts = Array.from(entries.keys(), (key) => [key, index.get(key)?.short ?? key] as const);
        const digest = generateDigest(
          JSON.stringify([FORMAT_VERSION, text, readFileSync(join(root, STYLE), 'utf8'), shorts]),
        );
        if (meta.get('digest') === digest) return;
        const start = performance.now();
        // 1.4 MB of CSL machinery, and half a second of formatting: only when something has changed.
        const { authorsOf, formatAll, parseBib, titleOf, toRis } = await import('./bibliography.ts');
        const { toBibtex } = await import('./bib-export.ts');
        const records = parseBib(text);
        const formatted = formatAll(records.values());
        store.clear();
        for (const [key, short] of shorts) {
          const record = records.get(key);
          const html = formatted.get(key);
          if (!record || !html) throw new Error(`${FILE}: Citation.js lost "${key}", which the strict reader found.`);
          const { csl, authorsSeen, authorsCut } = record;
          const links = referenceLinks(csl);
          const year = csl.issued?.['date-parts'][0][0];
          const data = await parseData({
            id: key,
            data: {
              csl,
              html: [html, linksHtml(links)].filter(Boolean).join(' '),
              text: html,
              links,
              short,
              ...titleOf(record),
              ...(year && { year }),
              ...(csl.DOI && { doi: csl.DOI }),
              ...(csl.PMID && { pmid: csl.PMID }),
              ...(csl.PMCID && { pmcid: csl.PMCID }),
              ...(csl.URL && { url: csl.URL }),
              authors: authorsOf(record),
              authorsSeen,
              authorsCut,
              bibtex: toBibtex(entries.get(key)!),
              ris: toRis([record]),
            },
          });
          store.set({ id: key, data, digest: generateDigest(data) });
        }
        meta.set('digest', digest);
        logger.info(`${shorts.length} references formatted in ${Math.round(performance.now() - start)} ms`);
      };
      await sync();
      watcher?.add(path);
      watcher?.on('change', (changed) => {
        if (changed === path) void sync().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}
