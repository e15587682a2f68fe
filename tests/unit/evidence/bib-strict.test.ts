import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBib } from '../../../src/evidence/bib-strict.ts';
import { AND_OTHERS } from '../../../src/evidence/bib-tables.ts';

const folder = new URL('../../fixtures/bib/', import.meta.url);
const read = (name: string, listed: Record<string, string> = {}) =>
  readBib(readFileSync(new URL(`${name}.bib`, folder), 'utf8'), `${name}.bib`, {
    andOthers: new Map(Object.entries(listed)),
  });
/** As the terminal shows it, so that a changed word is seen here. */
const problemsOf = (name: string, listed?: Record<string, string>) =>
  read(name, listed).problems.map((p) => `${p.file}:${p.line}  ${p.code}\n  ${p.message}\n  ${p.hint}`);

const FIELDS =
  'address, author, booktitle, date, doi, edition, editor, howpublished, institution, isbn, issn, journal, journaltitle, language, location, month, note, number, organization, pages, pmcid, pmid, publisher, title, url, urldate, volume, year';

test('a good file has no problems and keeps its lines', () => {
  const { entries, problems } = read('good');
  expect(problems).toEqual([]);
  expect([...entries.keys()]).toEqual(['smith2020', 'service']);
  expect(entries.get('smith2020')?.line).toBe(3);
  expect(entries.get('service')?.fields.map((f) => [f.name, f.value, f.line])).toEqual([
    ['author', '{A Health Service}', 12],
    ['title', 'A page {NHS} readers know', 13],
    ['url', 'https://example.org/page', 14],
  ]);
});

describe('what Citation.js would swallow is a problem', () => {
  test('an entry that lost its @', () => {
    expect(problemsOf('lost-at')).toEqual([
      'lost-at.bib:11  bib-lost-at\n  "article{jones2021," looks like an entry that lost its @; everything in it would be ignored\n  Write "@article{jones2021," if "jones2021" is meant to be here, or remove the lines.',
    ]);
    expect([...read('lost-at').entries.keys()]).toEqual(['smith2020', 'brown2022']);
  });

  test('a key used twice', () => {
    expect(problemsOf('duplicate-key')).toEqual([
      'duplicate-key.bib:9  bib-duplicate-key\n  the key "smith2020" is used twice; the first entry with it is on line 1\n  Give one of the two another key, or remove the copy.',
    ]);
  });

  test('a misspelt field', () => {
    expect(problemsOf('field')).toEqual([
      `field.bib:4  bib-field\n  "jornal" in "smith2020" is not a known field; it would be dropped\n  Closest: journal. Known: ${FIELDS}.`,
    ]);
  });

  test('a misspelt type', () => {
    expect(problemsOf('type')).toEqual([
      'type.bib:1  bib-type\n  "@artcle" in "smith2020" is not a known type of entry; it would be turned into a plain document\n  Closest: @article. Known: article, book, incollection, inproceedings, manual, misc, online, report, thesis.',
    ]);
  });

  test('"and others", unless listed with its reason', () => {
    expect(
      problemsOf('and-others', {
        jones2021: 'the page cuts the names',
        brown2022: 'the page cuts the names',
      }),
    ).toEqual([
      'and-others.bib:2  bib-and-others\n  the authors of "smith2020" end in "and others", which is read as a person of that name\n  Add the missing names. If no page that was read prints them, list the key with that reason in src/evidence/bib-tables.ts.',
      'and-others.bib:13  bib-exception-not-needed\n  "brown2022" is listed as allowed to write "and others" (the page cuts the names), and does not do so\n  Remove it from the list in src/evidence/bib-tables.ts.',
      'and-others.bib:20  bib-and-others\n  the authors of "green2023" end in "et al."\n  Write the names that were seen, then "and others", and list the key in src/evidence/bib-tables.ts.',
    ]);
  });

  test('a missing title or author', () => {
    expect(problemsOf('missing')).toEqual([
      'missing.bib:1  bib-no-title\n  "smith2020" has no title\n  Add the title as printed. If it was not seen, write "[Title not seen]" and what the paper is about.',
      'missing.bib:7  bib-no-author\n  "jones2021" has no author\n  Add the authors as printed, or {{Authors not seen}}.',
    ]);
  });

  test('braces that do not match; the entries after them are still read', () => {
    expect(problemsOf('unbalanced')).toEqual([
      'unbalanced.bib:3  bib-unbalanced\n  the value of "title" in "smith2020" opens here and does not close before the next field or entry\n  Close it with as many } as it has {.',
      'unbalanced.bib:10  bib-field-outside\n  "," stands outside any entry and would be ignored\n  The entry above ends too early: look for one } too many in it.',
      'unbalanced.bib:14  bib-unbalanced\n  the entry "brown2022" opens here and is not closed\n  End it with a } on a line of its own.',
      'unbalanced.bib:21  bib-unbalanced\n  the value of "title" in "green2023" opens here and does not close before the next field or entry\n  Close it with as many } as it has {.',
    ]);
    expect([...read('unbalanced').entries.keys()]).toEqual(['jones2021', 'black2024']);
  });

  test('text outside entries, a lost comma, a lost key, an empty field', () => {
    expect(problemsOf('syntax')).toEqual([
      'syntax.bib:1  bib-stray-text\n  "Copied from somewhere" stands outside any entry and would be ignored\n  Start the line with % to make it a comment, or remove it.',
      'syntax.bib:5  bib-no-comma\n  there is no comma before "year = {2020}" in "smith2020"\n  End the field above with a comma; what comes after it would be lost.',
      'syntax.bib:8  bib-no-key\n  "@article{" has no key\n  Write the type, a brace, the key and a comma, for example "@article{chang2023,".',
      'syntax.bib:16  bib-no-value\n  the field "year" in "brown2022" has no value\n  Put the value in braces, or remove the field.',
    ]);
  });

  test('a key, DOI, PMID, PMCID, year or address of another form, a field or a DOI that stands twice', () => {
    expect(problemsOf('forms')).toEqual([
      'forms.bib:1  bib-key\n  the key "Smith_2020" has other signs than a to z, 0 to 9 and single hyphens\n  Use the surname and the year, for example "chang2023".',
      'forms.bib:4  bib-form\n  the year of "Smith_2020" is "2020a"\n  Write four digits. If the year was not seen, leave the field out.',
      'forms.bib:5  bib-form\n  the doi of "Smith_2020" is "https://doi.org/10.1000/example.1"\n  Write the bare DOI, for example 10.3389/fphys.2023.1244292, without an address before it.',
      'forms.bib:6  bib-form\n  the pmid of "Smith_2020" is "PMID 1"\n  Write digits only, for example 37693006.',
      'forms.bib:7  bib-form\n  the pmcid of "Smith_2020" is "123"\n  Write PMC and digits, for example PMC6479177.',
      'forms.bib:8  bib-form\n  the url of "Smith_2020" is "www.example.org"\n  Write the whole address, from http on.',
      'forms.bib:9  bib-duplicate-field\n  "url" stands twice in "Smith_2020"; one of the two would be dropped\n  Keep one.',
      'forms.bib:21  bib-duplicate-doi\n  "jones2022" has the DOI 10.1000/example.2, which "jones2021" has too (line 12)\n  One of the two is the wrong DOI, or both are one paper: keep one entry.',
    ]);
  });
});

test("the site's own bibliography has no problems", () => {
  const file = 'src/content/references.bib';
  const { entries, problems } = readBib(readFileSync(file, 'utf8'), file);
  expect(problems).toEqual([]);
  expect(entries.size).toBeGreaterThanOrEqual(252);
  expect([...AND_OTHERS.keys()].filter((key) => !entries.has(key))).toEqual([]);
});
