import { isElsewhere, linksOf } from '../lib/addresses.ts';
import type { PageCheck } from '../lib/check.ts';
import { attribute } from '../lib/dom.ts';
import type { PageProblem } from '../lib/problem.ts';

/** @param isListed whether src/content/link-hosts.yaml allows an address: who may be linked is an editorial decision, kept as data */
export const outsideLinks = (isListed: (url: string) => boolean): PageCheck => ({
  says: 'every link to another site carries rel noopener and leads to a listed host',
  run: (site) =>
    site.pages.flatMap((page) =>
      linksOf(page)
        .filter(({ value }) => isElsewhere(value))
        .flatMap(({ element, value, line }): PageProblem[] => {
          const problem = (code: string, message: string, hint: string) => ({
            page: page.file,
            line,
            code,
            message,
            hint,
          });
          const url = new URL(value, 'https://site');
          const found: PageProblem[] = [];
          if (!/\bnoopener\b/.test(attribute(element, 'rel') ?? ''))
            found.push(problem('no-noopener', `links to ${value} without rel="noopener".`, 'Add rel="noopener".'));
          if (!isListed(url.href))
            found.push(
              problem(
                'unlisted-host',
                `links to ${url.host}, which is not in src/content/link-hosts.yaml.`,
                'Tell the source in words, or list the host with its reason.',
              ),
            );
          return found;
        }),
    ),
});
