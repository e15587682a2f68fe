import { expect, test } from 'vitest';
import { readContent } from '../../../src/evidence/content.ts';
import { evidenceReport, readOf } from '../../../src/evidence/report.ts';
import { citedInPages } from '../../../src/evidence/used-findings.ts';
import { readFixture } from './fixture.ts';

test('the state of small content, as it is printed', () => {
  expect(evidenceReport(readFixture('base').content, '2027-11-22')).toBe(
    `The evidence on 2027-11-22

2 studies, 3 findings, 1 of them with a size and its interval.
Searched up to 2026-11-22.

By design
  1  crossover
  1  rct

What their findings rest on
  1  full-text
  1  abstract

Corrected or withdrawn papers: none

Bibliographic entry incomplete: none

Sources without a record: none

Records without a source: none

Studies that nothing names or cites: none

Findings that no article cites and no claim rests on: none

Reviews due: 2
  how-it-works: since 2027-11-22
  what-is-it: since 2027-11-22

Exceptions to checks: none
`,
  );
});

test('what stands without its other half is named', () => {
  const report = evidenceReport(readFixture('study-without-entry').content, '2026-11-22');
  expect(report).toContain('Sources without a record: 1\n  betta2021\n');
  expect(report).toContain('Records without a source: 1\n  beta2021\n');
  expect(report).toContain('Reviews due: none\n');
});

test('citations in text, front matter and components count as use', () => {
  const { content } = readFixture('unknown-finding');
  expect([...citedInPages(content).findings].sort()).toEqual([
    'alpha2020#muscle-sise',
    'alpha2020#muscle-size',
    'alpha2020#stronger',
    'beta2021#pressure',
  ]);
});

test('what findings rest on is the fullest page that shows them', { timeout: 30_000 }, () => {
  const { content } = readContent();
  const read = [...content.studies.values()].map(({ data }) => readOf(data));
  expect(read).toContain('abstract');
  expect(readOf(content.studies.get('lixandrao2018')!.data)).toBe('abstract');
  expect(readOf(content.studies.get('kaatsu-manual')!.data)).toBe('full-text');
});
