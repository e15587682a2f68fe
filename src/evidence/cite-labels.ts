import type { BibEntry } from './bib-scan.ts';
import { fieldOf, isOrganisation } from './bib-strict.ts';
import { AUTHORS_NOT_SEEN } from './bib-tables.ts';
import type { Problem } from './problems.ts';

/**
 * The names that stand in citation marks: "Chang 2023", or the record's own `short` where authors or year were not seen. A key is a
 * label, so a surname or year is never taken from it. Two records that would read alike get a, b in the order of their keys.
 */
export function labels(
  entries: Iterable<BibEntry>,
  shorts: ReadonlyMap<string, string | undefined>,
): Map<string, string> {
  const plain = new Map(Array.from(entries, (entry) => [entry.key, shorts.get(entry.key) ?? label(entry)] as const));
  const alike = Map.groupBy(plain.keys(), (key) => plain.get(key)!);
  for (const [text, keys] of alike) {
    if (keys.length < 2) continue;
    for (const [i, key] of keys.toSorted().entries()) plain.set(key, text + String.fromCharCode(97 + i));
  }
  return plain;
}

function label(entry: BibEntry): string {
  const year = fieldOf(entry, 'year') ?? fieldOf(entry, 'date')?.slice(0, 4);
  return `${firstAuthor(entry) ?? 'Authors not seen'}${year ? ` ${year}` : ', year not seen'}`;
}

/** Surname of the first author, or the whole name of an organisation; undefined when the authors were not seen. */
export function firstAuthor(entry: BibEntry): string | undefined {
  const field = fieldOf(entry, 'author') ?? AUTHORS_NOT_SEEN;
  if (field === AUTHORS_NOT_SEEN) return undefined;
  if (isOrganisation(field)) return field.slice(1, -1);
  const first = field.split(/\s+and\s+/)[0]!.trim();
  return (first.includes(',') ? first.slice(0, first.indexOf(',')) : first.replace(/^.*\s/, '')).replace(/[{}]/g, '');
}

/** A record whose authors or year were not seen, or that an organisation wrote, needs a `short` to be cited by. */
export function labelProblems(
  entries: Iterable<BibEntry>,
  shorts: ReadonlyMap<string, string | undefined>,
  fileOf: (key: string) => string = (key) => `src/content/studies/${key}.yaml`,
): Problem[] {
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (shorts.get(entry.key)) continue;
    const author = firstAuthor(entry);
    const lacks = [
      author === undefined && 'no authors',
      author !== undefined && isOrganisation(fieldOf(entry, 'author')) && `an organisation as its author ("${author}")`,
      !fieldOf(entry, 'year') && !fieldOf(entry, 'date') && 'no year',
    ].filter((lack) => lack !== false && lack !== undefined);
    if (lacks.length === 0) continue;
    problems.push({
      file: fileOf(entry.key),
      line: 1,
      code: 'no-short-name',
      message: `"${entry.key}" has ${lacks.join(' and ')} in references.bib, and no "short" to be cited by`,
      hint: 'Add "short:" with up to four words that tell the record from the others; print no surname or year that was not seen.',
    });
  }
  return problems;
}
