import { escapeHtml } from './bib-links.ts';
import type { PageCitation } from './citations.ts';
import { type CiteItem, type CiteMark, citeGroups, marksOf } from './cite-grammar.ts';
import type { CiteIndex } from './cite-index.ts';
import { marksHtml } from './cite-mark.ts';
import { type CiteFault, groupFaults } from './cite-resolve.ts';

/**
 * Words of front matter or of a record with their `[@key#finding]` as citation marks; the rest is escaped.
 *
 * @throws {RangeError} when a key or finding does not exist. Front matter of an article is checked with its line before that.
 */
export function renderCitations(text: string, index: CiteIndex): string {
  let out = '';
  let last = 0;
  for (const group of citeGroups(text)) {
    const [fault] = groupFaults(group, index);
    if (fault) throw new RangeError(faultText(text, fault));
    const marks = marksOf(group.parts.map((part) => part.item as CiteItem));
    out += escapeHtml(text.slice(last, group.at)) + marksHtml(marks, (key) => index.get(key)!);
    last = group.at + group.raw.length;
  }
  return out + escapeHtml(text.slice(last));
}

export function faultText(text: string, { message, hint }: Pick<CiteFault, 'message' | 'hint'>): string {
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}" ${message}. ${hint}`;
}

/** The words without their citations: for page descriptions, search and copied text. */
export function plainWords(text: string): string {
  return citeGroups(text)
    .reduce((rest, { raw }) => rest.replace(raw, ''), text)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:?!])/g, '')
    .trim();
}

/** Every citation in words anywhere inside `values`: strings, lists, records of front matter. In the order in which they stand. */
export function citedIn(...values: unknown[]): PageCitation[] {
  const marks: CiteMark[] = [];
  eachText(values, (text) => {
    for (const group of citeGroups(text)) {
      marks.push(...marksOf(group.parts.flatMap(({ item }) => (item ? [item] : []))));
    }
  });
  return union(marks.map(({ key, findings }) => ({ key, findings, uses: 1 })));
}

/** One entry a record: findings joined, uses added. */
export function union(...lists: readonly (readonly PageCitation[])[]): PageCitation[] {
  const found = new Map<string, PageCitation>();
  for (const { key, findings, uses } of lists.flat()) {
    const before = found.get(key);
    found.set(key, {
      key,
      findings: [...new Set([...(before?.findings ?? []), ...findings])],
      uses: (before?.uses ?? 0) + uses,
    });
  }
  return [...found.values()];
}

/** Every string inside a value, whatever its shape. */
export function eachText(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (Array.isArray(value)) for (const one of value) eachText(one, visit);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) eachText(one, visit);
}
