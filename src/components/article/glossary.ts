import { type CollectionEntry, getCollection } from 'astro:content';
import { closest } from '../../evidence/cite-closest.ts';

/** Terms whose definition a page already holds: it is printed at the first use, later uses open the same one. */
const printed = new WeakMap<Request, Set<string>>();

/**
 * @param slug name of a file in content/glossary, without its ending
 * @param page path of the page that asks, for the message
 * @throws {RangeError} when there is no such term
 */
export async function findTerm(slug: string, page: string): Promise<CollectionEntry<'glossary'>> {
  const terms = await getCollection('glossary');
  const found = terms.find(({ id }) => id === slug);
  if (found) return found;
  const near = closest(
    slug,
    terms.map(({ id }) => id),
  );
  throw new RangeError(
    `<Term id="${slug}"> on ${page}: there is no src/content/glossary/${slug}.mdx.${near ? ` Closest term: ${near}.` : ''} Correct the id, or write the entry.`,
  );
}

/** Whether this is the first use of a term on the page that `request` stands for. Marks it as used. */
export function firstUse(request: Request, slug: string): boolean {
  const seen = printed.get(request) ?? new Set();
  printed.set(request, seen);
  const first = !seen.has(slug);
  seen.add(slug);
  return first;
}

/** Letter under which a term stands: "ACL" and "Artery" under A. */
export const letterOf = (term: string): string => term.charAt(0).toUpperCase();

/** Terms in the order of the alphabet, without regard to capitals. */
export const inOrder = (terms: readonly CollectionEntry<'glossary'>[]): CollectionEntry<'glossary'>[] =>
  terms.toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en', { sensitivity: 'base' }));
