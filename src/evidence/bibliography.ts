import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { scanBib } from './bib-scan.ts';
import { fieldOf, isOrganisation } from './bib-strict.ts';
import { AUTHORS_NOT_SEEN } from './bib-tables.ts';

// The one file that knows Citation.js. Nothing of it leaves: plain CSL-JSON and text go out.

export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
  suffix?: string;
}

/** One bibliographic record as CSL-JSON, which is what the exports give away. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  issued?: { 'date-parts': [[number, number?, number?]] };
  'container-title'?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  URL?: string;
  note?: string;
  [other: string]: unknown;
}

/** The record, and what its list of authors is worth. */
export interface BibRecord {
  readonly csl: CslItem;
  /** False when no page that was read printed the authors; `csl.author` is then missing. */
  readonly authorsSeen: boolean;
  /** True when the source cut the list; `csl.author` holds the names that were seen. */
  readonly authorsCut: boolean;
}

const STYLE = 'cuffwise';
const styleUrl = new URL('../styles/csl/cuffwise.csl', import.meta.url);
/** The text of the style is part of what a formatted reference depends on. */
export const styleText = readFileSync(styleUrl, 'utf8');
plugins.config.get('@csl').styles.add(STYLE, styleText);
const NOT_SEEN = AUTHORS_NOT_SEEN.replace(/[{}]/g, '');

/** `@biblatex/text`, not detection or `@bibtex/text`: the latter drops PMID and PMCID (seen with plugin-bibtex 0.9.0). */
export function parseBib(text: string): Map<string, BibRecord> {
  const { data } = new Cite(text, { forceType: '@biblatex/text' } as never) as { data: CslItem[] };
  const organisations = new Set(
    scanBib(text)
      .entries.filter((entry) => isOrganisation(fieldOf(entry, 'author')))
      .map(({ key }) => key),
  );
  return new Map(data.map((item) => [item.id, toRecord(item, organisations.has(item.id))]));
}

function toRecord(item: CslItem, organisation: boolean): BibRecord {
  const { _graph, 'citation-key': _key, author: given = [], ...csl } = item;
  // Citation.js makes a surname of an organisation in braces; CSL has `literal` for it.
  const author: CslName[] = organisation
    ? given.map((name) => ({ literal: name.literal ?? name.family ?? '' }))
    : given;
  const authorsSeen = !author.some((name) => name.literal === NOT_SEEN || name.family === NOT_SEEN);
  const last = author.at(-1);
  const authorsCut = author.length > 1 && (last?.family === 'others' || last?.literal === 'others');
  const names = !authorsSeen ? [] : authorsCut ? author.slice(0, -1) : author;
  const plain = JSON.parse(JSON.stringify(names.length > 0 ? { ...csl, author: names } : csl)) as CslItem;
  return { csl: plain, authorsSeen, authorsCut };
}

/** Every record as one line of HTML, without links. One engine for all is much cheaper than one a record. */
export function formatAll(records: Iterable<BibRecord>): Map<string, string> {
  const items = Array.from(records, forDisplay);
  const options = { format: 'html', template: STYLE, lang: 'en-US', asEntryArray: true, nosort: true };
  const entries = new Cite(items).format('bibliography', options as never) as unknown as [string, string][];
  return new Map(entries.map(([id, html]) => [id, tidy(html)]));
}

const TITLE_NOT_SEEN = /^\[([^\]]*not seen)\]\s*/;

/** A cut list ends in words; a made-up title stands outside quotation marks. */
function forDisplay({ csl, authorsCut }: BibRecord): CslItem {
  const author = csl.author ?? [];
  const first = author[0];
  const names =
    authorsCut && author.length === 1 && first
      ? [{ literal: `${[first.family ?? first.literal, initials(first.given)].filter(Boolean).join(' ')} and others` }]
      : authorsCut
        ? [...author, { literal: 'and others' }]
        : author;
  // A first page without its last is written "123--".
  const page = csl.page?.replace(/[-–]+$/, '');
  return { ...csl, ...(page && { page }), ...(names.length > 0 && { author: names }) };
}

function initials(given = ''): string {
  return given
    .split(/[\s.]+/)
    .map((part) => part.slice(0, 1))
    .join('');
}

function tidy(html: string): string {
  return html
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/<span class="nocase">(.*?)<\/span>/g, '$1')
    .replace(/“\[([^\]]*not seen)\]\s*(.*?)”/, '$1: $2')
    .replace(/([?!])”\. /, '$1” ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every author that was seen, as "Abe T, Kearns CF": the formatted reference names only the first three of a long list. */
export function authorsOf({ csl, authorsSeen, authorsCut }: BibRecord): string {
  if (!authorsSeen) return NOT_SEEN;
  const names = (csl.author ?? []).map(
    ({ literal, 'non-dropping-particle': particle, family, given }) =>
      literal ?? [particle, family, initials(given)].filter(Boolean).join(' '),
  );
  return `${names.join(', ')}${authorsCut ? ' and others' : ''}`;
}

/** The title without markup; `titleSeen` is false where the record describes the paper instead. */
export function titleOf({ csl }: BibRecord): { title: string; titleSeen: boolean } {
  const title = csl.title.replace(/<[^>]+>/g, '');
  return { title: title.replace(TITLE_NOT_SEEN, ''), titleSeen: !TITLE_NOT_SEEN.test(title) };
}

/**
 * RIS for reference managers. The plugin breaks long lines in mid-word, drops the "de" of "de Queiros", cuts keys after 20 signs, and
 * leaves PMID and PMCID out (plugin-ris 0.8.2): all four are mended here.
 */
export function toRis(records: Iterable<BibRecord>): string {
  return Array.from(records, (record) => {
    const { csl, authorsSeen, authorsCut } = record;
    const text = ris(withWholeSurnames(csl))
      .replace(/\r?\n(?![A-Z][A-Z0-9] {2}-|\s*$)/g, '')
      .trim();
    const extra = [
      csl.PMID && `AN  - ${csl.PMID}`,
      csl.PMCID && `C2  - ${csl.PMCID}`,
      !authorsSeen && 'N1  - Authors not seen on any page that was read',
      authorsCut && 'N1  - And others: the rest of the list of authors was not seen',
    ].filter(Boolean);
    return `${text.replace(/\nER {2}-\s*$/, '').replace(/^ID {2}- .*$/m, `ID  - ${csl.id}`)}\n${[...extra, 'ER  - '].join('\n')}\n`;
  }).join('\n');
}

/** The plugin adds a format that the types of the core do not know. */
const ris = (csl: CslItem) => (new Cite([csl]) as unknown as { format(name: 'ris'): string }).format('ris');

function withWholeSurnames(csl: CslItem): CslItem {
  const { author } = csl;
  if (!author) return csl;
  const whole = author.map(({ 'non-dropping-particle': particle, family, ...name }) => ({
    ...name,
    ...(family && { family: [particle, family].filter(Boolean).join(' ') }),
  }));
  return { ...csl, author: whole };
}

/** Reads RIS back; for the round-trip test, and for people who bring a file. */
export function parseRis(text: string): CslItem[] {
  const { data } = new Cite(text, { forceType: '@ris/file' } as never) as { data: CslItem[] };
  return data.map(({ _graph, 'citation-key': _key, ...csl }) => JSON.parse(JSON.stringify(csl)) as CslItem);
}
