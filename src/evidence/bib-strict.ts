import { faultProblem } from './bib-faults.ts';
import { type BibEntry, type BibField, scanBib } from './bib-scan.ts';
import { AND_OTHERS, ENTRY_TYPES, FIELDS } from './bib-tables.ts';
import { closest } from './cite-closest.ts';
import type { Problem } from './problems.ts';

export interface Bibliography {
  /** In the order of the file; one entry a key. */
  readonly entries: ReadonlyMap<string, BibEntry>;
  readonly problems: readonly Problem[];
}

interface Options {
  /** Keys that may write "and others", each with its reason. */
  readonly andOthers?: ReadonlyMap<string, string>;
}

/** Reads references.bib and reports everything that Citation.js would drop, change or keep twice without a word. */
export function readBib(text: string, file: string, { andOthers = AND_OTHERS }: Options = {}): Bibliography {
  const { entries: scanned, faults } = scanBib(text);
  const entries = new Map<string, BibEntry>();
  const problems = faults.map((fault) => faultProblem(fault, file));
  const doiOwners = new Map<string, BibEntry>();
  for (const entry of scanned) {
    const first = entries.get(entry.key);
    if (first) {
      problems.push({
        file,
        line: entry.line,
        code: 'bib-duplicate-key',
        message: `the key "${entry.key}" is used twice; the first entry with it is on line ${first.line}`,
        hint: 'Give one of the two another key, or remove the copy.',
      });
      continue;
    }
    entries.set(entry.key, entry);
    problems.push(...entryProblems(entry, file, andOthers));
    const doi = fieldOf(entry, 'doi')?.toLowerCase();
    const owner = doi ? doiOwners.get(doi) : undefined;
    if (owner) problems.push(sameDoi(entry, owner, doi!, file));
    else if (doi) doiOwners.set(doi, entry);
  }
  problems.push(...needlessExceptions(entries, andOthers, file));
  return { entries, problems: problems.toSorted((a, b) => a.line - b.line) };
}

export function fieldOf(entry: BibEntry, name: string): string | undefined {
  return entry.fields.find((field) => field.name.toLowerCase() === name)?.value;
}

/** A name in braces of its own is an organisation, or the words for authors that were not seen. */
export function isOrganisation(author = ''): boolean {
  return /^\{[^{}]*\}$/.test(author);
}

function entryProblems(entry: BibEntry, file: string, andOthers: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  const add = (line: number, code: string, message: string, hint: string) =>
    problems.push({ file, line, code, message, hint });
  const { key, type } = entry;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) {
    add(
      entry.line,
      'bib-key',
      `the key "${key}" has other signs than a to z, 0 to 9 and single hyphens`,
      'Use the surname and the year, for example "chang2023".',
    );
  }
  if (!ENTRY_TYPES.includes(type as (typeof ENTRY_TYPES)[number])) {
    add(
      entry.line,
      'bib-type',
      `"@${type}" in "${key}" is not a known type of entry; it would be turned into a plain document`,
      nearest(type, ENTRY_TYPES, '@'),
    );
  }
  const seen = new Set<string>();
  for (const field of entry.fields) {
    if (!FIELDS.includes(field.name as (typeof FIELDS)[number])) {
      add(
        field.line,
        'bib-field',
        `"${field.name}" in "${key}" is not a known field; it would be dropped`,
        nearest(field.name, FIELDS),
      );
    } else if (seen.has(field.name)) {
      add(
        field.line,
        'bib-duplicate-field',
        `"${field.name}" stands twice in "${key}"; one of the two would be dropped`,
        'Keep one.',
      );
    }
    seen.add(field.name);
    const form = formProblem(field);
    if (form) add(field.line, 'bib-form', `the ${field.name} of "${key}" is "${field.value}"`, form);
    if (field.name === 'author') {
      for (const [message, hint] of authorProblems(field, key, andOthers))
        add(field.line, 'bib-and-others', message, hint);
    }
  }
  for (const [name, hint] of REQUIRED) {
    if (!fieldOf(entry, name)?.trim()) add(entry.line, `bib-no-${name}`, `"${key}" has no ${name}`, hint);
  }
  return problems;
}

const REQUIRED = [
  ['title', 'Add the title as printed. If it was not seen, write "[Title not seen]" and what the paper is about.'],
  ['author', 'Add the authors as printed, or {{Authors not seen}}.'],
] as const;

const FORMS: Record<string, [RegExp, string]> = {
  doi: [
    /^10\.\d{4,9}\/\S+$/,
    'Write the bare DOI, for example 10.3389/fphys.2023.1244292, without an address before it.',
  ],
  pmid: [/^\d{1,9}$/, 'Write digits only, for example 37693006.'],
  pmcid: [/^PMC\d+$/, 'Write PMC and digits, for example PMC6479177.'],
  year: [/^(19|20)\d\d$/, 'Write four digits. If the year was not seen, leave the field out.'],
  url: [/^https?:\/\/\S+$/, 'Write the whole address, from http on.'],
};

function formProblem({ name, value }: BibField): string | undefined {
  const form = FORMS[name];
  return form && !form[0].test(value) ? form[1] : undefined;
}

function authorProblems({ value }: BibField, key: string, andOthers: ReadonlyMap<string, string>): [string, string][] {
  if (/\bet\.? al\b/i.test(value))
    return [
      [
        `the authors of "${key}" end in "et al."`,
        'Write the names that were seen, then "and others", and list the key in src/evidence/bib-tables.ts.',
      ],
    ];
  if (!/(^|\s)and\s+others\s*$/i.test(value) || andOthers.has(key)) return [];
  return [
    [
      `the authors of "${key}" end in "and others", which is read as a person of that name`,
      'Add the missing names. If no page that was read prints them, list the key with that reason in src/evidence/bib-tables.ts.',
    ],
  ];
}

function needlessExceptions(
  entries: ReadonlyMap<string, BibEntry>,
  andOthers: ReadonlyMap<string, string>,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  for (const [key, reason] of andOthers) {
    const entry = entries.get(key);
    if (!entry || /(^|\s)and\s+others\s*$/.test(fieldOf(entry, 'author') ?? '')) continue;
    problems.push({
      file,
      line: entry.line,
      code: 'bib-exception-not-needed',
      message: `"${key}" is listed as allowed to write "and others" (${reason}), and does not do so`,
      hint: 'Remove it from the list in src/evidence/bib-tables.ts.',
    });
  }
  return problems;
}

function sameDoi(entry: BibEntry, owner: BibEntry, doi: string, file: string): Problem {
  const line = entry.fields.find((field) => field.name === 'doi')!.line;
  return {
    file,
    line,
    code: 'bib-duplicate-doi',
    message: `"${entry.key}" has the DOI ${doi}, which "${owner.key}" has too (line ${owner.line})`,
    hint: 'One of the two is the wrong DOI, or both are one paper: keep one entry.',
  };
}

function nearest(typed: string, known: readonly string[], before = ''): string {
  const near = closest(typed.toLowerCase(), known);
  return near ? `Closest: ${before}${near}. Known: ${known.join(', ')}.` : `Known: ${known.join(', ')}.`;
}
