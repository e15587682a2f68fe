import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/lib/headers.ts';

const FILE = '# words\n\n/*\n  A: 1\n  B: x: y\n\n/static/*\n  A: 2\n/one/\n  C: 3\n';

describe('the _headers file', () => {
  it('applies every rule whose path fits, later ones last', () => {
    const rules = parseHeaders(FILE);
    expect(headersFor(rules, '/')).toEqual([
      ['A', '1'],
      ['B', 'x: y'],
    ]);
    expect(headersFor(rules, '/static/a.js')).toEqual([
      ['A', '1'],
      ['B', 'x: y'],
      ['A', '2'],
    ]);
    expect(headersFor(rules, '/one/')).toContainEqual(['C', '3']);
    expect(headersFor(rules, '/one/more/')).not.toContainEqual(['C', '3']);
  });

  it.each([
    ['  A: 1', 1],
    ['/*\n  A 1', 2],
    ['/*\nwords', 2],
  ])('refuses %j with its line', (text, line) => {
    expect(() => parseHeaders(text)).toThrow(`_headers:${line}: expected a path`);
  });

  it('of the project sends what the decisions name, on every page', () => {
    const names = headersFor(parseHeaders(readFileSync('public/_headers', 'utf8')), '/learn/').map(([name]) => name);
    expect(names).toEqual([
      'Content-Security-Policy',
      'Cross-Origin-Opener-Policy',
      'Permissions-Policy',
      'Referrer-Policy',
      'Strict-Transport-Security',
      'X-Content-Type-Options',
    ]);
  });

  it('of the project never gives one header twice for one address: hosts would join the two', () => {
    const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
    for (const { path } of rules) {
      const names = headersFor(rules, path.replace('*', 'x')).map(([name]) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
