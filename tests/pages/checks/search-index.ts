import type { PageCheck } from '../lib/check.ts';
import { attribute } from '../lib/dom.ts';

interface Entry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

const ENTRY = 'pagefind/pagefind-entry.json';

/** A page without `data-pagefind-body` vanishes from the search without a word, and so does one that Pagefind skips. */
export const searchIndex: PageCheck = {
  says: 'articles and studies are in the search index, and every page meant for it was indexed with its kind',
  run: (site) => {
    const at = { page: ENTRY, line: 1 };
    if (!site.files.has(ENTRY)) {
      return [{ ...at, code: 'no-index', message: 'was not built.', hint: 'Keep pagefind() in astro.config.mjs.' }];
    }
    const entry = JSON.parse(site.read(ENTRY).toString('utf8')) as Entry;
    const indexed = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
    const marked = site.pages.filter((page) => page.root.querySelector('[data-pagefind-body]'));
    const unmarked = site.pages.filter(
      (page) => (page.kind === 'article' || page.kind === 'study') && !marked.includes(page),
    );
    const kindless = marked.filter(
      (page) =>
        !page.root
          .querySelectorAll('[data-pagefind-filter]')
          .some((element) => attribute(element, 'data-pagefind-filter')?.split(':')[0] === 'type'),
    );
    return [
      ...unmarked.map((page) => ({
        page: page.file,
        line: 1,
        code: 'not-indexed',
        message: 'is not in the search index.',
        hint: 'Put data-pagefind-body on the element that holds its words.',
      })),
      ...kindless.map((page) => ({
        page: page.file,
        line: 1,
        code: 'no-kind',
        message: 'is found by the search, but under no kind of page.',
        hint: 'Put data-pagefind-filter="type:…" beside data-pagefind-body, with a kind that other pages have.',
      })),
      ...(indexed === marked.length
        ? []
        : [
            {
              ...at,
              code: 'index-count',
              message: `holds ${indexed} pages, and ${marked.length} carry data-pagefind-body.`,
              hint: 'Look for pages whose marked element is empty, or whose lang differs.',
            },
          ]),
    ];
  },
};
