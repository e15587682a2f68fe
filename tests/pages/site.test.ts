import { describe, expect, it } from 'vitest';
import { checks } from './checks/all.ts';
import { formatPageProblems } from './lib/problem.ts';
import { readSite } from './lib/site.ts';

const site = readSite(process.env.SITE_DIR ?? 'dist');

describe('the built site', () => {
  it('has pages', () => expect(site.pages.length).toBeGreaterThan(0));

  it.each(checks)('$says', async ({ run }) => {
    expect(formatPageProblems(await run(site))).toBe('');
  });
});
