import { scanBib } from './bib-scan.ts';
import type { ContentFiles } from './content-files.ts';

/** Key of every entry of references.bib, with its line. The entries themselves are read by bib-strict.ts. */
export function bibKeys(files: ContentFiles): Map<string, number> {
  const keys = new Map<string, number>();
  const text = files.text('references.bib');
  if (text === undefined) {
    files.report(
      'src/content/references.bib',
      1,
      'missing-file',
      'does not exist',
      'Every build needs the bibliography.',
    );
    return keys;
  }
  for (const [index, line] of text.split('\n').entries()) {
    const key = /^\s*@(?!comment|string|preamble)\w+\s*\{\s*([^\s,}]+)/i.exec(line)?.[1];
    if (key && !keys.has(key)) keys.set(key, index + 1);
  }
  return keys;
}

/** The key of the entry to which each DOI and each number at PubMed Central belongs. */
export function bibIds(files: ContentFiles): Map<string, string> {
  return new Map(
    scanBib(files.text('references.bib') ?? '').entries.flatMap(({ key, fields }) =>
      fields
        .filter(({ name, value }) => ['doi', 'pmcid'].includes(name) && value !== '')
        .map(({ value }): [string, string] => [value, key]),
    ),
  );
}
