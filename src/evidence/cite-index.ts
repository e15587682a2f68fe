import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Study } from '../schemas/study.ts';
import { readBib } from './bib-strict.ts';
import { labels } from './cite-labels.ts';

/** What a citation mark needs to know of a record. */
export interface CiteTarget {
  readonly short: string;
  readonly findings: ReadonlySet<string>;
  readonly notice?: NonNullable<Study['notice']>['kind'];
}

export type CiteIndex = ReadonlyMap<string, CiteTarget>;

const BIB = 'src/content/references.bib';
const STUDIES = 'src/content/studies';
let cache: { root: string; stamp: string; at: number; index: CiteIndex } | undefined;
/** A page asks hundreds of times; looking at 250 files each time would cost more than the page. */
const FRESH_MS = 1000;

/**
 * Every record that can be cited: it is in references.bib and in studies/. Read once, and again when a file has changed, so that an
 * author at `npm run dev` can add a study and cite it.
 */
export function citeIndex(root = process.cwd()): CiteIndex {
  if (cache?.root === root && performance.now() - cache.at < FRESH_MS) return cache.index;
  const files = readdirSync(join(root, STUDIES)).filter((name) => name.endsWith('.yaml'));
  const stamp = [BIB, ...files.map((name) => `${STUDIES}/${name}`)]
    .map((file) => statSync(join(root, file)).mtimeMs)
    .join();
  if (cache?.root === root && cache.stamp === stamp) {
    cache.at = performance.now();
    return cache.index;
  }
  const studies = new Map(files.map((name) => [name.slice(0, -5), studyIn(join(root, STUDIES, name))]));
  const { entries } = readBib(readFileSync(join(root, BIB), 'utf8'), BIB);
  const shorts = labels(entries.values(), new Map(Array.from(studies, ([key, study]) => [key, study.short])));
  const index = new Map<string, CiteTarget>();
  for (const [key, { findings = [], notice }] of studies) {
    const short = shorts.get(key);
    if (short)
      index.set(key, {
        short,
        findings: new Set(findings.map(({ id }) => id)),
        ...(notice && { notice: notice.kind }),
      });
  }
  cache = { root, stamp, at: performance.now(), index };
  return index;
}

/** Shape and syntax are the content check's business; here a file that cannot be read has no findings. */
function studyIn(file: string): Partial<Pick<Study, 'short' | 'findings' | 'notice'>> {
  try {
    return (parse(readFileSync(file, 'utf8')) ?? {}) as Partial<Study>;
  } catch {
    return {};
  }
}
