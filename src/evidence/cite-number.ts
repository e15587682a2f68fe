import { citation as words } from '../i18n/en/citation.ts';

const MARK = /<a\b[^>]*\shref="#ref-([a-z0-9-]+)"[^>]*>/g;
const PLACE = /<span data-back="([a-z0-9-]+)"><\/span>/g;

interface Page {
  /** Address, for the message. */
  readonly path: string;
  /** Address of the page of a study. */
  studyHref(key: string): string;
}

/**
 * Gives every citation mark of a finished page its id, in the order of the page, and every entry of the list its ways back.
 * It works on the HTML because marks come from prose, front matter, figures and islands, and only the finished page knows their order.
 * On a page without a list of references the marks lead to the pages of the studies.
 *
 * @throws {RangeError} when a page has such a list and a mark has no entry in it
 */
export function numberCitations(html: string, { path, studyHref }: Page): string {
  if (!html.includes('href="#ref-')) return html.replace(PLACE, '');
  if (!html.includes('id="ref-'))
    return html.replace(MARK, (tag, key: string) => tag.replace(`#ref-${key}`, studyHref(key)));
  const uses = new Map<string, number>();
  const missing = new Set<string>();
  const numbered = html.replace(MARK, (tag, key: string) => {
    if (!html.includes(`id="ref-${key}"`)) missing.add(key);
    if (/\sid="/.test(tag)) return tag;
    const n = (uses.get(key) ?? 0) + 1;
    uses.set(key, n);
    return tag.replace('<a', `<a id="cite-${key}-${n}"`);
  });
  if (missing.size > 0) {
    throw new RangeError(
      `${path} cites ${[...missing].join(', ')} and has no entry for it in its list of references. Hand the keys to <References keys={…} /> or the words to <References texts={…} />.`,
    );
  }
  return numbered.replace(PLACE, (_, key: string) => waysBack(key, uses.get(key) ?? 0));
}

function waysBack(key: string, uses: number): string {
  if (uses === 0) return '';
  const links = Array.from({ length: uses }, (_, i) => {
    const label = words.backTo(i + 1, uses);
    return `<a href="#cite-${key}-${i + 1}" role="doc-backlink" aria-label="${label}">${i + 1}</a>`;
  });
  return `${words.back} ${links.join(' ')}`;
}
