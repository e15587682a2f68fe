import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { kindOf, type PageKind } from '../pages/lib/kinds.ts';

/** A page of the built site, as the list of tests is made from it before any browser starts. */
export interface Built {
  readonly path: string;
  readonly kind: PageKind;
  readonly html: string;
}

const STUDIES = 12;

export function builtPages(dir = 'dist'): Built[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => file.split(sep).join('/'))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(dir, file), 'utf8'),
    }))
    .filter(({ html }) => !/<meta http-equiv="refresh"/i.test(html))
    .map((page) => ({ ...page, kind: kindOf(page.path) }))
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

/** What a template printed into a page: its classes and its headings tell which branches were taken. */
function branches({ html }: Built): Set<string> {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const classes = [...main.matchAll(/\bclass="([^"]+)"/g)].flatMap(([, names]) => names!.split(/\s+/));
  const headings = [...main.matchAll(/<h[2-4][^>]*>([^<]+)/g)].map(([, text]) => text!.trim());
  return new Set([...classes, ...headings]);
}

/** The fewest pages found that together show every branch that any of them shows, at most `most`. */
export function covering(pages: readonly Built[], most: number): Built[] {
  const left = pages.map((page) => ({ page, shows: branches(page) }));
  const seen = new Set<string>();
  const chosen: Built[] = [];
  while (chosen.length < most && left.length > 0) {
    const news = left.map(({ shows }) => [...shows].filter((branch) => !seen.has(branch)).length);
    const best = news.indexOf(Math.max(...news));
    if (news[best] === 0) break;
    const [taken] = left.splice(best, 1);
    for (const branch of taken!.shows) seen.add(branch);
    chosen.push(taken!.page);
  }
  return chosen;
}

/** Every page but the studies, and the studies that cover their template; all pages with AXE_PAGES=all. */
export function samplePages(): Built[] {
  const all = builtPages();
  if (process.env.AXE_PAGES === 'all') return all;
  const studies = all.filter(({ kind }) => kind === 'study');
  return [...all.filter(({ kind }) => kind !== 'study'), ...covering(studies, STUDIES)];
}
