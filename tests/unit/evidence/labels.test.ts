import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBib } from '../../../src/evidence/bib-strict.ts';
import { labelProblems } from '../../../src/evidence/cite-labels.ts';
import { formatProblems } from '../../../src/evidence/problems.ts';

const bib = new URL('../../fixtures/bib/no-short-name.bib', import.meta.url);
const { entries } = readBib(readFileSync(bib, 'utf8'), 'no-short-name.bib');
const told = (shorts: ReadonlyMap<string, string | undefined>) =>
  formatProblems(labelProblems(entries.values(), shorts));

test('a source without people or a year needs a short name to be cited by', () => {
  expect(told(new Map())).toBe(
    [
      'src/content/studies/bothgone.yaml:1  no-short-name',
      '  "bothgone" has no authors and no year in references.bib, and no "short" to be cited by.',
      '  Add "short:" with up to four words that tell the record from the others; print no surname or year that was not seen.',
      '',
      'src/content/studies/service.yaml:1  no-short-name',
      '  "service" has an organisation as its author ("A Health Service") in references.bib, and no "short" to be cited by.',
      '  Add "short:" with up to four words that tell the record from the others; print no surname or year that was not seen.',
      '',
    ].join('\n'),
  );
});

test('with short names there is nothing to say', () => {
  expect(
    told(
      new Map([
        ['bothgone', 'Leaflet on clots'],
        ['service', 'Health service'],
      ]),
    ),
  ).toBe('');
});
