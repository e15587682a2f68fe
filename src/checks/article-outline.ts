import { closest } from '../evidence/cite-closest.ts';
import type { Content, LocatedPage, Problem } from '../evidence/content.ts';
import type { Rule } from './rule.ts';

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly line: number;
}

/** Headings written in Markdown, and those of the "sources disagree" blocks, whose level is 3 unless they say another. */
function headingsOf(page: LocatedPage<unknown>): Heading[] {
  let fenced = false;
  return page.body.split('\n').flatMap((text, index) => {
    const line = page.bodyLine + index;
    if (text.startsWith('```')) fenced = !fenced;
    if (fenced) return [];
    const heading = /^(#{1,6})\s+(.+)$/.exec(text);
    if (heading) return [{ level: heading[1]!.length, text: heading[2]!.trim(), line }];
    const block = /<Disagree\b.*?\bquestion="([^"]*)"/.exec(text);
    return block ? [{ level: Number(/\blevel=\{(\d)\}/.exec(text)?.[1] ?? 3), text: block[1]!, line }] : [];
  });
}

/** An article's headings start below its title and go down one level at a time. */
export const headingsGoDownByOne: Rule = (content) =>
  [...content.articles.values()].flatMap((page) => {
    const all = headingsOf(page);
    return all.flatMap(({ level, text, line }, index): Problem[] => {
      const before = all[index - 1]?.level ?? 1;
      if (level > 1 && level <= before + 1) return [];
      const message =
        level === 1
          ? `has a second title, "${text}"; the title stands in the front matter`
          : `the heading "${text}" jumps from level ${before} to level ${level}`;
      const want = level === 1 ? 2 : before + 1;
      return [
        {
          file: page.file,
          line,
          code: 'heading-skip',
          message,
          hint: `Make it level ${want} (${'#'.repeat(want)}, or level={${want}} of a block), or write the heading between them that is missing.`,
        },
      ];
    });
  });

/** Ids that every article gets from its template. */
const TEMPLATE = ['key-messages', 'how-sure', 'change-mind', 'questions', 'read-next', 'references', 'about-this-page'];

/** As the Markdown engine makes them. */
const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/<[^>]*>|[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-');

function idsOf(page: LocatedPage<unknown>): string[] {
  const given = Array.from(page.body.matchAll(/\sid="([^"]+)"/g), ([, id]) => id!);
  return [...TEMPLATE, ...given, ...headingsOf(page).map(({ text }) => slug(text))];
}

/** Ids that citations and figures get when the page is made: the check of the built pages knows them. */
const MADE_LATER = /^(ref|fig|cite)-/;

/** A link to a place in an article leads to a heading or an id that is there. */
export const fragmentsLeadSomewhere: Rule = (content: Content) =>
  [...content.articles.values()].flatMap((page) =>
    Array.from(page.body.matchAll(/\]\((?:\/learn\/([a-z0-9-]+)\/)?#([^)\s]+)\)/g)).flatMap((link): Problem[] => {
      const target = link[1] ? content.articles.get(link[1]) : page;
      const id = link[2]!;
      if (!target || MADE_LATER.test(id)) return [];
      const ids = idsOf(target);
      if (ids.includes(id)) return [];
      const near = closest(id, ids);
      return [
        {
          file: page.file,
          line: page.bodyLine + page.body.slice(0, link.index).split('\n').length - 1,
          code: 'broken-fragment',
          message: `links to #${id}, which is no heading of ${target.file}`,
          hint: near ? `Closest: #${near}.` : 'Correct the fragment, or write the heading.',
        },
      ];
    }),
  );
