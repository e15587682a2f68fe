import type { PageCheck } from '../lib/check.ts';
import { type HtmlElement, textOf } from '../lib/dom.ts';
import type { PageProblem } from '../lib/problem.ts';
import type { BuiltPage } from '../lib/site.ts';

const levelOf = (heading: HtmlElement) => Number(heading.tagName.slice(1));

function headingsOf({ root }: BuiltPage): HtmlElement[] {
  return root.querySelectorAll('h1, h2, h3, h4, h5, h6').sort((a, b) => a.location.offset - b.location.offset);
}

function checkPage(page: BuiltPage): PageProblem[] {
  const all = headingsOf(page);
  const first = all.filter((heading) => levelOf(heading) === 1);
  const count = { page: page.file, line: first[1]?.location.line ?? 1, code: 'h1-count' };
  const wrongCount =
    first.length === 1
      ? []
      : [{ ...count, message: `has ${first.length} h1 headings.`, hint: 'A page has exactly one.' }];
  const skipped = all.flatMap((heading, index): PageProblem[] => {
    const before = all[index - 1];
    const highest = before ? levelOf(before) + 1 : 1;
    if (levelOf(heading) <= highest) return [];
    return [
      {
        page: page.file,
        line: heading.location.line,
        code: 'heading-skip',
        message: `jumps ${before ? `from h${levelOf(before)} ` : ''}to h${levelOf(heading)} at “${textOf(heading)}”.`,
        hint: `Use h${highest} here, or put the heading between them that is missing.`,
      },
    ];
  });
  return [...wrongCount, ...skipped];
}

export const headings: PageCheck = {
  says: 'every page has one h1 and skips no heading level',
  run: (site) => site.pages.flatMap(checkPage),
};
