import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReaderText } from './words.ts';

const FOLDER = 'src/i18n/en';
/** Comments first, so that words in them do not count; then the three kinds of strings. */
const TOKEN = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/gu;

/** The strings of a source file that stand as values: no comments, no imports, no quoted names of fields. */
export function stringsIn(source: string): readonly { readonly text: string; readonly at: number }[] {
  return Array.from(source.matchAll(TOKEN)).flatMap((match) => {
    const { 0: whole, 1: single, 2: double, 3: template, index } = match;
    const text = single ?? double ?? template;
    if (text === undefined) return [];
    const after = source.slice(index + whole.length);
    const before = source.slice(0, index);
    if (/^\s*:(?!:)/u.test(after) && /[{,]\s*$/u.test(before)) return [];
    if (/^[a-z0-9/#-]*$/u.test(text)) return []; // an id, a key or an address
    if (/(?:from|import)\s*\(?$/u.test(before.trimEnd())) return [];
    return [{ text: text.replace(/\$\{[^}]*\}/gu, (code) => '0'.padEnd(code.length, '0')), at: index + 1 }];
  });
}

/** Every string of the interface words. */
export function* interfaceTexts(root: string): Generator<ReaderText> {
  const folder = join(root, FOLDER);
  // Content can be checked by itself, without the site that shows it.
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of files.toSorted()) {
    const source = readFileSync(join(folder, name), 'utf8');
    for (const { text, at } of stringsIn(source)) {
      const lineAt = (offset: number) => source.slice(0, at + offset).split('\n').length;
      yield { file: `${FOLDER}/${name}`, text, lineAt, isInterface: true };
    }
  }
}
