import { isElsewhere, resourcesOf } from '../lib/addresses.ts';
import type { PageCheck } from '../lib/check.ts';
import { rawContent } from '../lib/dom.ts';
import type { PageProblem } from '../lib/problem.ts';

const OUTSIDE_CSS = /(?:url\(|@import)\s*['"]?((?:https?:)?\/\/[^'")\s]+)/gi;

function outsideInCss(css: string, page: string, line: number): PageProblem[] {
  return [...css.matchAll(OUTSIDE_CSS)].map(([, address]) => third(page, line, address!));
}

const third = (page: string, line: number, address: string): PageProblem => ({
  page,
  line,
  code: 'third-party',
  message: `loads ${address} from another site.`,
  hint: 'Keep the file in the project and load it from there.',
});

export const thirdParty: PageCheck = {
  says: 'nothing is loaded from another site',
  run: (site) => [
    ...site.pages.flatMap((page) => [
      ...resourcesOf(page)
        .filter(({ value }) => isElsewhere(value))
        .map(({ value, line }) => third(page.file, line, value)),
      ...page.root
        .querySelectorAll('style')
        .flatMap((style) => outsideInCss(rawContent(page.html, style), page.file, style.location.line)),
    ]),
    ...[...site.files]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => outsideInCss(site.read(file).toString('utf8'), file, 1)),
  ],
};
