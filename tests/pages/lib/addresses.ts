import { attribute, type HtmlElement } from './dom.ts';
import type { BuiltPage } from './site.ts';

export interface Address {
  readonly element: HtmlElement;
  readonly line: number;
  readonly value: string;
}

const LOADING_LINKS = /\b(stylesheet|preload|modulepreload|prefetch|icon|apple-touch-icon|manifest|mask-icon)\b/;
const SOURCES = ['script', 'img', 'source', 'video', 'audio', 'iframe', 'embed', 'track', 'input'];

function from(elements: readonly HtmlElement[], name: string): Address[] {
  return elements.flatMap((element) => {
    const value = attribute(element, name);
    return value === undefined ? [] : [{ element, line: element.location.line, value }];
  });
}

/** Where a reader can go from a page. */
export function linksOf({ root }: BuiltPage): Address[] {
  return [...from(root.querySelectorAll('a[href]'), 'href'), ...from(root.querySelectorAll('area[href]'), 'href')];
}

/** What a browser fetches for a page without being asked, and where forms go. */
export function resourcesOf({ root }: BuiltPage): Address[] {
  const links = root.querySelectorAll('link[href]').filter((link) => LOADING_LINKS.test(attribute(link, 'rel') ?? ''));
  const sets = from(root.querySelectorAll('[srcset]'), 'srcset').flatMap((set) =>
    set.value.split(',').map((part) => ({ ...set, value: part.trim().split(/\s+/)[0] ?? '' })),
  );
  return [
    ...from(links, 'href'),
    ...SOURCES.flatMap((tag) => from(root.querySelectorAll(`${tag}[src]`), 'src')),
    ...from(root.querySelectorAll('object[data]'), 'data'),
    ...from(root.querySelectorAll('video[poster]'), 'poster'),
    ...from(root.querySelectorAll('form[action]'), 'action'),
    ...from(root.querySelectorAll('use'), 'href'),
    ...from(root.querySelectorAll('image'), 'href'),
    ...from(root.querySelectorAll('astro-island'), 'component-url'),
    ...from(root.querySelectorAll('astro-island'), 'renderer-url'),
    ...sets,
  ];
}

export const isElsewhere = (address: string) => /^([a-z][a-z0-9+.-]*:)?\/\//i.test(address);
/** `mailto:`, `data:`, `tel:` and their like, which lead to no page. */
export const isOtherScheme = (address: string) => /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(address);
