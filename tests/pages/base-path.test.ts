import { describe, expect, it } from 'vitest';
import { links } from './checks/links.ts';
import { policy } from './checks/policy.ts';
import { formatPageProblems } from './lib/problem.ts';
import { readSite } from './lib/site.ts';

/** Built by scripts/test.ts: a link that was written without href() works at the root and breaks here. */
const site = readSite('reports/base-path', '/cuffwise/');

describe('the site built under a base path', () => {
  it.each([links, policy])('$says', async ({ run }) => {
    expect(formatPageProblems(await run(site))).toBe('');
  });
});
