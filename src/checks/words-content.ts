import type { Content, Located, LocatedPage } from '../evidence/content.ts';
import { everyValue } from './rule.ts';
import type { ReaderText } from './words.ts';

/** Fields of the screening data that a page prints; the rest are ids, levels, formulas and addresses. */
const SHOWN = new Set(
  'question help why note notes disagreement label basis extra sign action rule text timing'.split(' '),
);

function* inRecord(
  record: Located<unknown>,
  shown: (path: readonly (string | number)[]) => boolean,
): Generator<ReaderText> {
  for (const { value, path } of everyValue(record.data)) {
    if (typeof value === 'string' && shown(path))
      yield { file: record.file, text: value, lineAt: () => record.lineOf(path) };
  }
}

const lastName = (path: readonly (string | number)[]): string =>
  String(path.findLast((step) => typeof step === 'string') ?? '');

/** Every sentence of the questions, the stop signs and what is normal. */
export function* screeningTexts({ screening: { items, during, after, normal } }: Content): Generator<ReaderText> {
  for (const record of [items, during, after, normal]) {
    // `escalate.note` explains the rule to those who edit it; no page prints it.
    if (record)
      yield* inRecord(
        record,
        (path) => SHOWN.has(lastName(path)) && !path.includes('escalate') && !path.includes('derived'),
      );
  }
}

const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');
/** What is not words: code, imports, citations, targets of links, attributes that name things. */
const NOT_WORDS = [
  /^```[\s\S]*?^```/gmu,
  /^(?:import|export) .*$/gmu,
  /\{\/\*[\s\S]*?\*\/\}/gu,
  /\[[^\]]*@[a-z0-9][^\]]*\]/gu,
  /\]\([^)]*\)/gu,
  /\b(?:cites?|keys|of|id|href|src|claim|study|to)="[^"]*"/gu,
  /\{[^}\n]*\}/gu,
];

function* inPage(page: LocatedPage<unknown>): Generator<ReaderText> {
  // An id, a key or an address is no sentence.
  yield* inRecord(page, () => true);
  const body = NOT_WORDS.reduce((text, pattern) => text.replace(pattern, blank), page.body);
  yield { file: page.file, text: body, lineAt: (at) => page.bodyLine + body.slice(0, at).split('\n').length - 1 };
}

/** Every sentence of articles and of the glossary, front matter included. */
export function* pageTexts({ articles, glossary }: Content): Generator<ReaderText> {
  for (const page of [...articles.values(), ...glossary.values()]) {
    for (const one of inPage(page as LocatedPage<unknown>)) if (!/^[a-z0-9/#-]+$/u.test(one.text)) yield one;
  }
}
