import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isElsewhere, isOtherScheme, resourcesOf } from './addresses.ts';
import { attribute, rawContent } from './dom.ts';
import type { BuiltPage, BuiltSite } from './site.ts';

/** Bytes after brotli, as a host that compresses ahead sends them. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  /** Scripts that come with the page: inline ones, linked ones, islands, and what these import. */
  readonly script: number;
  /** The inline part of `script`, which is part of `html` too. */
  readonly inline: number;
  /** Scripts that are imported later, on demand. */
  readonly later: number;
  /** The heaviest of those that the page's own scripts import, with all that it imports in turn. */
  readonly step: number;
  readonly images: number;
}

/** 9 takes a tenth of the time of 11 and comes out about a tenth larger: what passes at 9 passes at 11. */
export type Quality = 9 | 11;

function compressed(content: Buffer | string, quality: Quality): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** The same style sheet or chunk is weighed once a site. */
const known = new WeakMap<BuiltSite, Map<string, number>>();
function sizeOf(site: BuiltSite, file: string, quality: Quality): number {
  const sizes = known.get(site) ?? new Map<string, number>();
  known.set(site, sizes);
  const key = `${file} at ${quality}`;
  const size = sizes.get(key) ?? compressed(site.read(file), quality);
  sizes.set(key, size);
  return size;
}

/** Tab and home screen icons are fetched beside the page, one of them, once for the whole site. */
const ICON = /\bicon\b|apple-touch-icon|mask-icon/;

const STATIC = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g;
const DYNAMIC = /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

function imported(site: BuiltSite, file: string, how: RegExp): string[] {
  const code = site.read(file).toString('utf8');
  const found = [...code.matchAll(how)].map(([, to]) => posix.join(posix.dirname(file), to!));
  return found.filter((to) => site.files.has(to));
}

function closure(site: BuiltSite, start: readonly string[], hows: readonly RegExp[]): Set<string> {
  const reached = new Set(start);
  for (const file of reached) for (const how of hows) for (const to of imported(site, file, how)) reached.add(to);
  return reached;
}

function inlineScript(page: BuiltPage): string {
  const scripts = page.root.querySelectorAll('script').filter((script) => !script.hasAttribute('src'));
  const code = scripts.filter((script) => !/json/.test(attribute(script, 'type') ?? ''));
  return code.map((script) => rawContent(page.html, script)).join('\n');
}

export function weigh(site: BuiltSite, page: BuiltPage, quality: Quality): Weight {
  const local = resourcesOf(page)
    .filter(({ element }) => !(element.is('link') && ICON.test(attribute(element, 'rel') ?? '')))
    .map(({ value }) => value)
    .filter((value) => value !== '' && !isElsewhere(value) && !isOtherScheme(value))
    .map((value) => new URL(value, `http://site${site.base}${page.path.slice(1)}`).pathname.slice(site.base.length))
    .filter((file) => site.files.has(file));
  const of = (ending: RegExp) => [...new Set(local.filter((file) => ending.test(file)))];
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + sizeOf(site, file, quality), 0);

  const first = of(/\.m?js$/);
  const withPage = closure(site, first, [STATIC]);
  const all = closure(site, first, [STATIC, DYNAMIC]);
  const steps = [...new Set([...withPage].flatMap((file) => imported(site, file, DYNAMIC)))].map((file) =>
    sum([...closure(site, [file], [STATIC, DYNAMIC])].filter((reached) => !withPage.has(reached))),
  );
  const code = inlineScript(page);
  const inline = code === '' ? 0 : compressed(code, quality);
  return {
    html: compressed(page.html, quality),
    css: sum(of(/\.css$/)),
    script: sum(withPage) + inline,
    inline,
    later: sum([...all].filter((file) => !withPage.has(file))),
    step: Math.max(0, ...steps),
    images: of(/\.(svg|png|jpe?g|webp|avif)$/).reduce((total, file) => total + site.read(file).length, 0),
  };
}
