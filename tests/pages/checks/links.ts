import { type Address, isElsewhere, isOtherScheme, linksOf, resourcesOf } from '../lib/addresses.ts';
import type { PageCheck } from '../lib/check.ts';
import type { PageProblem } from '../lib/problem.ts';
import type { BuiltPage, BuiltSite } from '../lib/site.ts';

type Finding = Pick<PageProblem, 'code' | 'message' | 'hint'>;

/** A fragment such as `#v=1&limb=thigh` carries a tool's inputs and names no element. */
const carriesInputs = (page: BuiltPage, fragment: string) => page.kind === 'tool' && fragment.includes('=');

function wrongFragment(target: BuiltPage, fragment: string): Finding | undefined {
  const id = decodeURIComponent(fragment);
  if (id === '' || id === 'top' || target.ids.has(id) || carriesInputs(target, id)) return undefined;
  return {
    code: 'broken-fragment',
    message: `links to #${id}, and ${target.path} has no element with that id.`,
    hint: 'Correct the fragment, or give the element that id.',
  };
}

function wrongAddress(site: BuiltSite, page: BuiltPage, value: string): Finding | undefined {
  const here = `${site.base}${page.path.slice(1)}`;
  const url = new URL(value, `http://site${here}`);
  if (!url.pathname.startsWith(site.base)) {
    return {
      code: 'outside-base',
      message: `links to ${value}, outside the base path ${site.base}.`,
      hint: 'Write the link with href() from src/components/layout/href.ts.',
    };
  }
  const path = `/${decodeURIComponent(url.pathname.slice(site.base.length))}`;
  const target = site.byPath.get(path);
  if (target) return wrongFragment(target, url.hash.slice(1));
  if (site.files.has(path.slice(1)) || site.files.has(`${path.slice(1)}index.html`)) return undefined;
  const slash = site.files.has(`${path.slice(1)}/index.html`);
  return {
    code: 'broken-link',
    message: `links to ${value}, and nothing was built there.`,
    hint: slash ? 'End the address with a slash.' : 'Correct the address, or build the page.',
  };
}

/** Addresses on our own site: links, fragments, and everything a page loads. */
export const links: PageCheck = {
  says: 'every internal address and fragment leads somewhere',
  run: (site) =>
    site.pages.flatMap((page) => {
      const inside = ({ value }: Address) => !isElsewhere(value) && !isOtherScheme(value);
      return [...linksOf(page), ...resourcesOf(page)].filter(inside).flatMap(({ value, line }) => {
        const found = wrongAddress(site, page, value);
        return found ? [{ page: page.file, line, ...found }] : [];
      });
    }),
};
