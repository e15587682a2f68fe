import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type HtmlElement, parseHtml } from './dom.ts';
import { kindOf, type PageKind } from './kinds.ts';

export interface BuiltPage {
  /** Address without the base path. */
  readonly path: string;
  readonly file: string;
  readonly kind: PageKind;
  readonly html: string;
  readonly root: HtmlElement;
  readonly ids: ReadonlySet<string>;
}

export interface BuiltSite {
  readonly dir: string;
  readonly base: string;
  readonly pages: readonly BuiltPage[];
  readonly byPath: ReadonlyMap<string, BuiltPage>;
  /** Every file below `dir`, with `/` between folders. */
  readonly files: ReadonlySet<string>;
  readonly read: (file: string) => Buffer;
}

export function builtPage(file: string, html: string): BuiltPage {
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const root = parseHtml(html);
  const ids = new Set(root.querySelectorAll('[id]').map((element) => String(element.id)));
  return { path, file, kind: kindOf(path), html, root, ids };
}

/** Pages that only send the reader on carry no words of their own. */
const isRedirect = (html: string) => /<meta http-equiv="refresh"/i.test(html);

export function readSite(dir: string, base = '/'): BuiltSite {
  const files = new Set(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(dir.length + 1)
          .split(sep)
          .join('/'),
      ),
  );
  const read = (file: string) => readFileSync(join(dir, file));
  const pages = [...files]
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .sort()
    .map((file) => ({ file, html: read(file).toString('utf8') }))
    .filter(({ html }) => !isRedirect(html))
    .map(({ file, html }) => builtPage(file, html));
  return { dir, base, pages, byPath: byPath(pages), files, read };
}

/** A site of a few pages without a disk, for the tests of the checks. */
export function siteOf(
  pages: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
  base = '/',
): BuiltSite {
  const all = { ...pages, ...files };
  const built = Object.entries(pages).map(([file, html]) => builtPage(file, html));
  const read = (file: string) => Buffer.from(all[file] ?? '');
  return { dir: '', base, pages: built, byPath: byPath(built), files: new Set(Object.keys(all)), read };
}

const byPath = (pages: readonly BuiltPage[]) => new Map(pages.map((page) => [page.path, page]));
