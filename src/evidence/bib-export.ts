import type { BibEntry } from './bib-scan.ts';
import { fieldOf } from './bib-strict.ts';
import { AUTHORS_NOT_SEEN } from './bib-tables.ts';

/**
 * One entry as BibTeX for somebody's reference manager: the fields as they stand in references.bib. Citation.js's own writer leaves PMID
 * and PMCID out, makes new keys and lower-cases titles (plugin-bibtex 0.9.0). Authors that were not seen must not arrive there as a
 * person of that name: they become a note.
 */
export function toBibtex(entry: BibEntry): string {
  const notSeen = fieldOf(entry, 'author') === AUTHORS_NOT_SEEN;
  const fields = entry.fields.filter(({ name }) => !notSeen || (name !== 'author' && name !== 'note'));
  const note = [notSeen && 'Authors not seen on any page that was read', notSeen && fieldOf(entry, 'note')]
    .filter(Boolean)
    .join('. ');
  const lines = [...fields, ...(note ? [{ name: 'note', value: note }] : [])].map(
    ({ name, value }) => `  ${name} = {${value}}`,
  );
  return `@${entry.type}{${entry.key},\n${lines.join(',\n')}\n}\n`;
}
