import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Article, Sentence } from './article.ts';

export interface Source {
  readonly key: string;
  readonly finding: string;
  readonly title: string;
}

interface Study {
  readonly title_plain?: string;
  readonly findings?: readonly { readonly id: string }[];
}

/** Every study of the project that has a finding to cite. */
export function readSources(root: string): Source[] {
  const folder = join(root, 'src/content/studies');
  return readdirSync(folder).flatMap((file) => {
    const { title_plain, findings } = parse(readFileSync(join(folder, file), 'utf8')) as Study;
    const finding = findings?.[0]?.id;
    const key = file.replace(/\.yaml$/, '');
    return finding ? [{ key, finding, title: title_plain ?? key }] : [];
  });
}

interface Claims {
  readonly claims: readonly { readonly id: string; readonly grade: string; readonly keys: readonly string[] }[];
}

/** Only what belongs to articles: the other pages would be a constant in a comparison of growth. */
const PAGES = ['learn'];
const FOLDERS = ['src', 'public', 'integrations', 'scripts'];
const KEPT = { file: 'benefits.yaml', count: 3 };
const FILES = ['astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The project's own pipeline and look, with generated articles in place of its own. */
export function writeOurs(root: string, to: string, articles: readonly Article[], sources: readonly Source[]): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const folder of FOLDERS) cpSync(join(root, folder), join(to, folder), { recursive: true });
  for (const file of FILES) cpSync(join(root, file), join(to, file));
  // What works without a connection are pages that are not there.
  const config = join(to, 'astro.config.mjs');
  writeFileSync(config, readFileSync(config, 'utf8').replace(/,?\s*offline\(\)/, ''));
  for (const page of readdirSync(join(to, 'src/pages'))) {
    if (!PAGES.includes(page)) rmSync(join(to, 'src/pages', page), { recursive: true });
  }
  // A picture for social media is drawn for each article; Starlight draws none.
  rmSync(join(to, 'src/pages/learn/[slug]'), { recursive: true, force: true });
  const folder = join(to, 'src/content/articles');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const claims = keepClaims(join(to, 'src/content/claims'));
  for (const [index, one] of articles.entries()) {
    writeFileSync(join(folder, `${one.slug}.mdx`), mdx(one, index, sources, claims));
  }
}

/** Every claim of weight must be said in an article: the generated ones say three, so the others stay away. */
function keepClaims(folder: string): Claims['claims'] {
  for (const file of readdirSync(folder)) if (file !== KEPT.file && file !== 'notes.yaml') rmSync(join(folder, file));
  const path = join(folder, KEPT.file);
  const all = parse(readFileSync(path, 'utf8')) as Claims;
  const claims = all.claims.slice(0, KEPT.count);
  writeFileSync(path, stringify({ ...all, claims }));
  return claims;
}

function mdx(one: Article, index: number, sources: readonly Source[], claims: Claims['claims']): string {
  const mark = (source: number) => ` [@${sources[source]!.key}#${sources[source]!.finding}]`;
  const say = ({ text, source }: Sentence) => (source === undefined ? text : text.replace(/\.$/, `${mark(source)}.`));
  const line = (position: number) => one.list[position % one.list.length]!;
  const front = {
    title: one.title,
    answer: line(0),
    description: `${line(1)} ${one.slug}`,
    order: index + 1,
    key_messages: claims.map(({ id, grade, keys }, position) => ({
      text: `${line(position)} [@${keys[0]}]`,
      grade,
      claim: id,
    })),
    grades: [{ outcome: line(0), sure: claims[0]!.grade, big: 'small', big_words: line(1) }],
    for_whom: [line(0)],
    not_for_whom: [line(1)],
    how_sure: [
      {
        outcome: line(0),
        difference: line(1),
        people: line(2),
        studies: `[@${sources[one.sources[0]!]!.key}]`,
        sure: claims[0]!.grade,
        doubt: line(3),
        what_happens: line(0),
      },
    ],
    change_mind: [line(2)],
    read_next: ['/pressure/'],
    reviewed: '2026-11-22',
    next_review: '2027-11-22',
    searched_to: '2026-11-22',
    changes: [{ date: '2026-11-22', what: line(3) }],
  };
  return `---\n${stringify(front)}---\n\n${body(one, say)}`;
}

/** Headings, paragraphs, one list and one table, as both sites write them. */
export function body(one: Article, say: (sentence: Sentence) => string): string {
  const [first, second, ...others] = one.sections.map(
    ({ heading, paragraphs }) =>
      `## ${heading}\n\n${paragraphs.map((sentences) => sentences.map(say).join(' ')).join('\n\n')}\n`,
  );
  const list = one.list.map((item) => `- ${item}\n`).join('');
  const rows = one.table.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  const table = `| Name | First | Second |\n| --- | --- | --- |\n${rows}`;
  return [first, list, second, table, ...others].join('\n');
}
