import { existsSync, readFileSync, statSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, normalize, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { compressBeside } from './compress.ts';
import { headersFor, parseHeaders } from './headers.ts';

export interface SiteOptions {
  readonly dir: string;
  /** Where the site is mounted: `/`, or `/cuffwise/`. */
  readonly base: string;
}

/** `cuffwise`, `/cuffwise` and `/cuffwise/` all mean `/cuffwise/`. */
export function normaliseBase(base: string | undefined): string {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Serves built pages as a static host does: `_headers`, compression, trailing slashes, 404.html. */
export function serveSite({ dir, base }: SiteOptions): RequestListener {
  const root = resolve(dir);
  const headersFile = join(root, '_headers');
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
  const setHeaders = (response: ServerResponse, pathname: string) => {
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
  };
  // dev: true makes sirv look at the disk on each request, so that compressed copies made later are found.
  // Where no rule says otherwise, sirv answers "no-cache": ask again, and get 304 when nothing changed.
  const files = sirv(root, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith(base)) {
      const missing = url.pathname === base.slice(0, -1) || url.pathname === '/';
      return missing ? redirect(response, base) : notFound(root, setHeaders, response);
    }
    const pathname = `/${url.pathname.slice(base.length)}`;
    const file = locate(root, pathname);
    if (file === 'directory') return redirect(response, `${url.pathname}/${url.search}`);
    if (file === undefined || pathname === '/_headers') return notFound(root, setHeaders, response);
    // A folder that cannot be written to is served as it is.
    await compressBeside(file).catch(() => undefined);
    request.url = pathname;
    files(request, response, () => notFound(root, setHeaders, response));
  };
}

function locate(root: string, pathname: string): string | 'directory' | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const path = normalize(join(root, decoded));
  if (!`${path}${sep}`.startsWith(`${root}${sep}`) || decoded.includes('\0')) return undefined;
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return path;
  if (!found?.isDirectory()) return undefined;
  if (!pathname.endsWith('/')) return 'directory';
  const index = join(path, 'index.html');
  return existsSync(index) ? index : undefined;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function notFound(root: string, setHeaders: (r: ServerResponse, p: string) => void, response: ServerResponse): void {
  const page = join(root, '404.html');
  setHeaders(response, '/404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'There is no page at this address.');
}
