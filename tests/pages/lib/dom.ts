import { type HtmlElement, HtmlValidate, Parser } from 'html-validate';

export type { HtmlElement } from 'html-validate';

const config = new HtmlValidate({ root: true, extends: ['html-validate:standard'] }).getConfigForSync('page.html');

export function parseHtml(html: string): HtmlElement {
  return new Parser(config).parseHtml(html);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Astro and Preact write these references only; an unknown one is left as it stands. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return NAMED[name] ?? whole;
  });
}

/** An attribute as a browser reads it, `undefined` when it is not there. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decode(value);
}

export function textOf(element: HtmlElement): string {
  return decode(element.textContent).replace(/\s+/g, ' ').trim();
}

/** What stands between the tags of a script or style element, to the byte: its hash is in the policy. */
export function rawContent(html: string, element: HtmlElement): string {
  const start = html.indexOf('>', element.startTagLocation.offset + attributesEnd(element)) + 1;
  const end = html.slice(start).search(new RegExp(`</${element.tagName}`, 'i'));
  return html.slice(start, end < 0 ? undefined : start + end);
}

function attributesEnd(element: HtmlElement): number {
  const ends = element.attributes.map(({ valueLocation, keyLocation }) => {
    const last = valueLocation ?? keyLocation;
    return last.offset + last.size;
  });
  return Math.max(element.location.offset, ...ends) - element.startTagLocation.offset;
}
