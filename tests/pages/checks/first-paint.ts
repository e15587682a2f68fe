import type { PageCheck } from '../lib/check.ts';
import { attribute } from '../lib/dom.ts';
import type { PageProblem } from '../lib/problem.ts';
import type { BuiltPage } from '../lib/site.ts';

const isLater = (element: Parameters<typeof attribute>[0]) => attribute(element, 'fetchpriority') === 'low';

function waits(page: BuiltPage): PageProblem[] {
  const problem = (line: number, code: string, message: string, hint: string): PageProblem => ({
    page: page.file,
    line,
    code,
    message,
    hint,
  });
  const sheets = page.root
    .querySelectorAll('link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet' && !isLater(link));
  const scripts = page.root
    .querySelectorAll('script')
    .filter((script) => attribute(script, 'src') !== undefined && !isLater(script));
  return [
    ...(sheets.length > 0
      ? []
      : [
          problem(
            1,
            'no-sheet',
            'carries the sheet of the frame inside itself.',
            'Keep it a file that all pages share (assetsInlineLimit in astro.config.mjs knows it by its name).',
          ),
        ]),
    ...sheets
      .slice(1)
      .map((link) =>
        problem(
          link.location.line,
          'second-sheet',
          `makes its words wait for a second style sheet, ${attribute(link, 'href')}.`,
          'Let it travel in the page (assetsInlineLimit in astro.config.mjs), or link it through figures/Sheet.astro.',
        ),
      ),
    ...scripts.map((script) =>
      problem(
        script.location.line,
        'early-script',
        `makes its words wait for the script ${attribute(script, 'src')}.`,
        'Let the middleware give it fetchpriority="low" (load-order.ts).',
      ),
    ),
  ];
}

/** docs/adr/0014-what-a-page-waits-for.md. */
export const firstPaint: PageCheck = {
  says: 'the words of a page wait for the one sheet that all share, and for no script',
  run: (site) => site.pages.flatMap(waits),
};
