import { isElsewhere, linksOf } from '../lib/addresses.ts';
import type { PageCheck } from '../lib/check.ts';
import { attribute } from '../lib/dom.ts';
import type { PageProblem } from '../lib/problem.ts';

/** `doi.org` allows itself and `www.doi.org`, not `notdoi.org`. */
export function isAllowed(host: string, hosts: readonly string[]): boolean {
  return hosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`));
}

/** @param hosts from src/content/link-hosts.yaml: who may be linked is an editorial decision, kept as data */
export const outsideLinks = (hosts: readonly string[]): PageCheck => ({
  says: 'every link to another site is https, carries rel noopener and leads to a listed host',
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
          if (url.protocol !== 'https:')
            found.push(problem('plain-http', `links to ${value} without https.`, 'Use the https address.'));
          if (!/\bnoopener\b/.test(attribute(element, 'rel') ?? ''))
            found.push(problem('no-noopener', `links to ${value} without rel="noopener".`, 'Add rel="noopener".'));
          if (!isAllowed(url.host, hosts))
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
