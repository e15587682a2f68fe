import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../../scripts/lib/listen.ts';
import { normaliseBase, serveSite } from '../../../scripts/lib/site.ts';

const dir = mkdtempSync(join(tmpdir(), 'site-'));
const open: Listening[] = [];
let root = '';
let based = '';

const get = (address: string, headers: Record<string, string> = {}) => fetch(address, { redirect: 'manual', headers });

beforeAll(async () => {
  mkdirSync(join(dir, 'learn'));
  writeFileSync(join(dir, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(dir, 'learn/index.html'), '<h1>Learn</h1>');
  writeFileSync(join(dir, '404.html'), '<h1>Nothing here</h1>');
  writeFileSync(join(dir, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  open.push(
    await listen(serveSite({ dir, base: '/' }), 5100),
    await listen(serveSite({ dir, base: '/cuffwise/' }), 5100),
  );
  root = `http://127.0.0.1:${open[0]!.port}`;
  based = `http://127.0.0.1:${open[1]!.port}`;
});
afterAll(() => {
  for (const one of open) one.close();
  rmSync(dir, { recursive: true });
});

describe('the server of built pages', () => {
  it('takes the next port when one is taken', () => expect(open[1]!.port).toBeGreaterThan(open[0]!.port));

  it('leaves a port alone that somebody has under either name of this machine', async () => {
    const { createServer } = await import('node:http');
    const other = createServer();
    const free = await new Promise<boolean>((done) => {
      other.once('error', () => done(false)).listen(5190, '::1', () => done(true));
    });
    const ours = await listen(() => undefined, 5190);
    open.push(ours);
    other.close();
    if (free) expect(ours.port).toBeGreaterThan(5190);
  });

  it('serves a page with the headers of _headers', async () => {
    const answer = await get(`${root}/learn/`);
    expect(await answer.text()).toBe('<h1>Learn</h1>');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-type')).toContain('charset=utf-8');
  });

  it('adds the slash that is missing', async () => {
    const answer = await get(`${root}/learn?q=a`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/learn/?q=a']);
  });

  it('answers 404 with the page for it, and with the same headers', async () => {
    const answer = await get(`${root}/gone/`);
    expect([answer.status, await answer.text()]).toEqual([404, '<h1>Nothing here</h1>']);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['/_headers', '/..%2f..%2fetc/passwd', '/%E0%A4%A', '/%00'])('keeps %s to itself', async (path) => {
    expect((await get(`${root}${path}`)).status).toBe(404);
  });

  it('compresses for browsers that can read it', async () => {
    const { request } = await import('node:http');
    const body = await new Promise<Buffer>((done, fail) => {
      request(`${root}/`, { headers: { 'accept-encoding': 'br' } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(Buffer.concat(parts)));
      })
        .on('error', fail)
        .end();
    });
    expect(brotliDecompressSync(body).toString()).toBe('<h1>Home</h1>');
  });

  it('lives under a base path, and sends the root there', async () => {
    expect(await (await get(`${based}/cuffwise/learn/`)).text()).toBe('<h1>Learn</h1>');
    expect((await get(`${based}/learn/`)).status).toBe(404);
    expect((await get(`${based}/`)).headers.get('location')).toBe('/cuffwise/');
    expect((await get(`${based}/cuffwise`)).headers.get('location')).toBe('/cuffwise/');
  });
});

describe('normaliseBase', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['cuffwise', '/cuffwise/'],
    ['/a/b', '/a/b/'],
    ['//a//', '/a/'],
  ])('reads %j as %s', (typed, base) => expect(normaliseBase(typed)).toBe(base));
});
