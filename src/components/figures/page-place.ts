import { existsSync, readFileSync } from 'node:fs';

/** Where a figure stands, as well as the page that shows it can tell: the article's file and the line that holds `words`. */
export function placeOf(pathname: string, words: string): { file: string; line: number } {
  const slug = /\/learn\/([a-z0-9-]+)\/$/.exec(pathname)?.[1];
  const file = slug ? `src/content/articles/${slug}.mdx` : `the page ${pathname}`;
  if (!existsSync(file)) return { file, line: 1 };
  const lines = readFileSync(file, 'utf8').split('\n');
  return { file, line: Math.max(1, lines.findIndex((text) => text.includes(words)) + 1) };
}
