/**
 * The entry types and fields that references.bib may use. Citation.js drops a field that it does not know and turns an unknown type
 * into "document", both without a word, so anything outside these lists stops the build. Every field here was seen to reach CSL
 * (tests/unit/evidence/bibliography.test.ts).
 */
export const ENTRY_TYPES = [
  'article',
  'book',
  'incollection',
  'inproceedings',
  'manual',
  'misc',
  'online',
  'report',
  'thesis',
] as const;

export const FIELDS = [
  'address',
  'author',
  'booktitle',
  'date',
  'doi',
  'edition',
  'editor',
  'howpublished',
  'institution',
  'isbn',
  'issn',
  'journal',
  'journaltitle',
  'language',
  'location',
  'month',
  'note',
  'number',
  'organization',
  'pages',
  'pmcid',
  'pmid',
  'publisher',
  'title',
  'url',
  'urldate',
  'volume',
  'year',
] as const;

/** What an entry writes when no page that was read printed the authors. */
export const AUTHORS_NOT_SEEN = '{Authors not seen}';

/**
 * Records whose source cut the list of authors. BibTeX's "and others" is read by Citation.js as a person of that name, so it is allowed
 * only here, and rendered in words. A listed record that no longer needs it is a problem too.
 */
export const AND_OTHERS: ReadonlyMap<string, string> = new Map([
  ['kubota2008', 'the page that was read names the first author only'],
  ['loenneke2010', 'the second and third authors were not seen on any page'],
  ['nakajima2006', 'the listing that was read cuts the names after the sixth'],
  ['wernbom2020', 'the authors after the sixth were not seen'],
]);
