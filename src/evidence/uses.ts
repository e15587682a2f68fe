import { citation } from '../i18n/en/citation.ts';
import { typeset } from '../i18n/typography.ts';
import type { Model } from '../schemas/model.ts';
import { citeGroups } from './cite-grammar.ts';
import { eachText, plainWords } from './cite-text.ts';
import { type Content, type Located, type LocatedPage, readContent } from './content.ts';
import { sentences } from './sentences.ts';
import { valueText } from './value.ts';

/** One thing on this site that rests on a record. */
export interface Use {
  /** Address of the page, under the base path of `href()`. */
  readonly path: string;
  /** What kind of thing, or the title of the page. */
  readonly place: string;
  /** The sentence, question or number. */
  readonly text?: string;
  /** The heading that a sentence of an article stands under: many a sentence says little without it. */
  readonly under?: string;
}

type Uses = ReadonlyMap<string, readonly Use[]>;
const words = citation.uses;

let cache: { root: string; at: number; uses: Uses } | undefined;
// All 250 study pages ask in one build; at `npm run dev` a change shows after this long.
const FRESH_MS = 10_000;

/** Everything that rests on a record: sentences of articles, claims, questions, and the numbers that the tools use. */
export function usesOf(key: string, root: string = process.cwd()): readonly Use[] {
  if (cache?.root !== root || performance.now() - cache.at > FRESH_MS) {
    cache = { root, at: performance.now(), uses: collectUses(readContent(root).content) };
  }
  return cache.uses.get(key) ?? [];
}

/** For every record what rests on it, articles first. */
export function collectUses(content: Content): Uses {
  const uses = new Map<string, Map<string, Use>>();
  const add = (keys: Iterable<string>, use: Use) => {
    for (const key of keys) {
      if (!content.studies.has(key)) continue;
      const list = uses.get(key) ?? new Map<string, Use>();
      const text = use.text && typeset(use.text);
      uses.set(key, list.set(`${use.path} ${use.place} ${text ?? ''}`, { ...use, ...(text && { text }) }));
    }
  };
  const prescriptions = new Map(Array.from(content.prescriptions.values(), (file) => [file.id, file.data as unknown]));
  const number = (of: string) => {
    try {
      return valueText(prescriptions, of);
    } catch {
      return ''; // A path that leads nowhere stops the build elsewhere, with its line.
    }
  };
  for (const page of content.articles.values()) {
    const place = words.article.replace('{title}', page.data.title);
    eachCited(page, number, (key, text, under) => {
      if (text)
        add([key], { path: `/learn/${page.id}/#ref-${key}`, place, text, ...(under && { under: typeset(under) }) });
    });
  }
  for (const page of content.glossary.values()) {
    const place = words.glossary.replace('{term}', page.data.term);
    eachCited(page, number, (key) => add([key], { path: `/glossary/#${page.id}`, place }));
  }
  for (const { id, data } of content.claims.values()) {
    add(data.keys, { path: `/claims/#claim-${id}`, place: words.claim, text: data.sentence });
  }
  for (const { data } of content.models.values()) {
    add(keysIn(data), {
      path: '/pressure/',
      place: data.status === 'confirmed' ? words.model : words.modelNotComputed,
      text: modelName(data),
    });
  }
  for (const row of content.referenceValues.rows?.data.rows ?? [])
    add(keysIn(row), { path: '/pressure/', place: words.measured });
  for (const file of content.prescriptions.values()) {
    if (file.id === 'planner') continue; // It points at the numbers of the other two.
    const path = file.id === 'pressure' ? '/pressure/' : '/plan/';
    eachRecordWithKeys(file, (keys, name) => add(keys, { path, place: words.prescription, text: name }));
  }
  const { items, during, after, normal } = content.screening;
  for (const item of items?.data.items ?? [])
    add(keysIn(item), { path: '/check/', place: words.question, text: item.question });
  const signs = [...(during?.data.items ?? []), ...(after?.data.emergency ?? []), ...(after?.data.today ?? [])];
  for (const item of signs) add(keysIn(item), { path: '/stop/', place: words.sign, text: item.sign });
  for (const item of keyedRecords(normal?.data)) add(item.keys, { path: '/stop/', place: words.normal });
  for (const { data } of content.harms.values())
    add(keysIn(data), { path: '/data/v1/#harms', place: words.harm, text: data.event });
  for (const { data } of content.audits.values())
    add(keysIn(data), { path: '/checked/', place: words.audit, text: data.claim });
  return new Map(Array.from(uses, ([key, list]) => [key, [...list.values()]]));
}

/** Each sentence and each row of a table that cites, with the record that it cites and the heading that it stands under. */
function eachCited(
  page: LocatedPage<object>,
  number: (of: string) => string,
  visit: (key: string, sentence: string, under: string | undefined) => void,
): void {
  for (const { text, heading } of parts(page)) {
    const under = heading && bare(heading, number);
    const lines = text.split(/\n(?=\|)/);
    const rule = lines.findIndex((line) => /^\|[\s|:-]+$/.test(line));
    const prose = rule < 1 ? [text] : lines.slice(0, rule - 1);
    for (const { text: sentence } of prose.flatMap(sentences)) {
      for (const key of keysCited(sentence)) visit(key, bare(sentence, number), under);
    }
    for (const row of rule < 1 ? [] : lines.slice(rule + 1)) {
      for (const key of keysCited(row)) visit(key, rowText(lines[rule - 1]!, row, number), under);
    }
  }
}

interface Part {
  readonly text: string;
  readonly heading: string | undefined;
}

/** The texts of the front matter and the blocks of the body. */
function parts({ data, body }: LocatedPage<object>): Part[] {
  const headings: Readonly<Record<string, string>> = words.under;
  const found: Part[] = [];
  for (const [field, value] of Object.entries(data)) {
    eachText(value, (text) => found.push({ text, heading: headings[field] }));
  }
  let heading: string | undefined;
  for (const text of body.split(/\n\s*\n/)) {
    heading = /^## (.+)$/m.exec(text)?.[1] ?? heading;
    found.push({ text, heading });
  }
  return found;
}

function keysCited(text: string): string[] {
  const named = [...text.matchAll(/\b(?:cites?|keys)="([^"]+)"/g)].flatMap(([, keys]) => [
    ...keys!.matchAll(/[a-z0-9-]+(?=#|;|$|,)/g),
  ]);
  const cited = citeGroups(text).flatMap(({ parts }) => parts.flatMap(({ item }) => (item ? [item.key] : [])));
  return [...cited, ...named.map(([key]) => key)];
}

/** The cells of a row say nothing without the heads of their columns: "Rival: heavy lifting; Strength: a little less". */
function rowText(heads: string, row: string, number: (of: string) => string): string {
  const cells = (line: string) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => bare(cell.trim(), number));
  const names = cells(heads);
  return cells(row)
    .flatMap((cell, at) => (cell ? [names[at] ? `${names[at]}: ${cell}` : cell] : []))
    .join('; ');
}

/** Words without citations, tags and Markdown's marks. */
function bare(sentence: string, number: (of: string) => string): string {
  return plainWords(sentence.replace(/<Value\b[^>]*\bof="([^"]+)"[^>]*>/g, (_, of: string) => number(of)))
    .replace(/<[^>]*>/g, '')
    .replace(/^(?:[#>*-]+|\d+\.)\s+/, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Fields that hold keys of records, in every collection. */
const KEY_FIELDS = new Set(['source', 'sources', 'study', 'record', 'replacement_keys', 'also_in']);

function keysIn(value: unknown): string[] {
  return keyedRecords(value).flatMap(({ keys }) => keys);
}

/** Every record inside a value that names keys, with the names of the fields that lead to it. */
function keyedRecords(value: unknown, path: readonly string[] = []): { keys: string[]; path: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => keyedRecords(one, path));
  const fields = Object.entries(value);
  const keys = fields.flatMap(([name, one]) =>
    KEY_FIELDS.has(name) ? [one].flat().filter((key) => typeof key === 'string') : [],
  );
  const inside = fields.flatMap(([name, one]) => (KEY_FIELDS.has(name) ? [] : keyedRecords(one, [...path, name])));
  return keys.length > 0 ? [{ keys, path }, ...inside] : inside;
}

function eachRecordWithKeys(file: Located<unknown>, visit: (keys: string[], name: string) => void): void {
  for (const { keys, path } of keyedRecords(file.data)) visit(keys, nameOf(path));
}

function modelName({ limb, cuff }: Model): string {
  return [limb, cuff?.width_cm && `cuff of ${cuff.width_cm} cm`].filter(Boolean).join(', ');
}

/** "resistance, default, load percent 1RM" of the path in the file. */
function nameOf(path: readonly string[]): string {
  return path
    .filter((name) => name !== 'rows')
    .join(', ')
    .replaceAll('_', ' ')
    .replace(/\b(aop|1rm|one rm)\b/g, (name) => (name === 'aop' ? 'AOP' : '1RM'))
    .replace(/\bmmhg\b/g, 'mmHg');
}
