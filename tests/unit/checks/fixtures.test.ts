import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { complaints, FIXTURES } from '../content/fixture.ts';

/*
 * Each folder of tests/fixtures/content holds files that break one rule, laid over the small valid content of base/, and in
 * expected.txt the whole of what an author is told: place, code, what was seen, what to do.
 */
const fixtures = readdirSync(FIXTURES).filter((name) => name !== 'base');
const expected = (name: string) => readFileSync(join(FIXTURES, name, 'expected.txt'), 'utf8');

// Each reads a small content from disk: slow on a busy machine, where the usual 5 seconds are not enough.
describe('broken content', { timeout: 30_000 }, () => {
  test.each(fixtures)('%s', (name) => {
    expect(complaints(name)).toBe(expected(name));
  });

  test('content that is in order has no complaint', () => {
    expect(complaints('base')).toBe('');
  });

  test('a fixture is named after a code that it shows', () => {
    const strays = fixtures.filter((name) => !expected(name).includes(`  ${name}\n`) && name !== 'unknown-answer');
    expect(strays).toEqual([]);
  });

  test('every code of a rule is shown by a fixture', () => {
    const folders = ['src/checks', 'src/evidence'];
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
    const source = files
      .filter((file) => !/[\\/](bib|cite)-/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const kebab = /'([a-z]+(?:-[a-z]+)+)'/g;
    const codes = new Set([...source.matchAll(kebab)].map(([, code]) => code!).filter((code) => CODES.has(code)));
    const shown = fixtures.map(expected).join('\n');
    expect([...codes].filter((code) => !shown.includes(`  ${code}\n`))).toEqual(['missing-file']);
    expect([...CODES].filter((code) => !codes.has(code))).toEqual([]);
  });
});

/** The codes that content can be stopped with. Stable: they are written in exceptions and looked up by authors. */
const CODES = new Set([
  'bad-citation',
  'bad-doi',
  'bad-id',
  'bad-value',
  'band-differs',
  'cited-definition',
  'broken-fragment',
  'claim-nowhere',
  'claim-without-source',
  'computed-unconfirmed',
  'dates-turned',
  'dose-in-prose',
  'dose-not-in-record',
  'duplicate-field',
  'duplicate-id',
  'duplicate-order',
  'duplicate-term',
  'effect-not-stated',
  'empty-threshold',
  'entry-without-study',
  'example-differs',
  'example-outside-guard',
  'exception-not-needed',
  'figure-without-twin',
  'finding-without-effect',
  'findings-not-seen',
  'grade-differs',
  'heading-skip',
  'id-differs',
  'incomplete-model',
  'incomplete-question',
  'key-not-listed',
  'kind-differs',
  'long-finding-id',
  'missing-field',
  'missing-file',
  'missing-front-matter',
  'mixed-effects',
  'not-two-groups',
  'nothing-checked',
  'numerator-above-denominator',
  'other-work',
  'percent-differs',
  'percent-space',
  'plain-title-number',
  'range-dash',
  'range-stroke',
  'range-turned',
  'right-answers',
  'said-without-source',
  'said-words-missing',
  'source-not-read',
  'study-without-entry',
  'uncited-message',
  'unexpected-file',
  'unknown-article',
  'unknown-claim',
  'unknown-field',
  'unknown-finding',
  'unknown-question',
  'unknown-row',
  'unknown-number',
  'unknown-study',
  'unknown-term',
  'unknown-value',
  'value-outside-interval',
  'word-clinician',
  'word-experience',
  'word-prescribes',
  'word-risk',
  'word-safe',
  'wrong-type',
  'yaml-syntax',
]);
