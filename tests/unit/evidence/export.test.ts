import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../src/evidence/bib-loader.ts';
import { csv, csvLine } from '../../../src/evidence/export-csv.ts';
import { studiesCsv, studyJson } from '../../../src/evidence/export-studies.ts';
import type { Study } from '../../../src/schemas/study.ts';

describe('comma-separated values', () => {
  test.each([
    [['a', 1, null, undefined], 'a,1,,'],
    [['a,b', 'say "no"', 'two\nlines'], '"a,b","say ""no""","two\nlines"'],
    [['=SUM(A1)', '-0.16', '+4 to 7%', '@x'], ' =SUM(A1),-0.16, +4 to 7%, @x'],
  ])('%j', (values, line) => {
    expect(csvLine(values)).toBe(line);
  });

  test('a table has its heading and ends its lines as the standard asks', () => {
    expect(csv(['a', 'b'], [[1, 2]])).toBe('a,b\r\n1,2\r\n');
  });
});

const study: Study = {
  design: 'rct',
  topics: ['strength', 'pressure'],
  population: 'Adults, healthy',
  participants: null,
  protocol: { load: '11% 1RM', cuff_widths_cm: [5, 6] },
  findings: [
    { id: 'size', outcome: 'size', result: 'Alike' },
    {
      id: 'strength',
      outcome: 'strength',
      result: 'Less',
      effect: {
        measure: 'SMD',
        scale: 'standardised',
        outcome_group: 'strength',
        comparator: 'heavy',
        direction: 'above-favours-first',
        value: -1,
        ci_low: -2,
        ci_high: 0,
        comparison: 'a minus b',
      },
    },
  ],
  limits: 'Small',
  checked: [
    { url: 'https://example.org/1', saw: 'abstract', confirms: ['findings'] },
    { url: 'https://example.org/2', saw: 'record', confirms: ['bibliography'] },
  ],
};
const reference = {
  csl: { id: 'smith2020', type: 'article-journal', title: 'A title' },
  short: 'Smith 2020',
  title: 'A title',
  titleSeen: true,
  year: 2020,
  doi: '10.1000/x',
  authorsSeen: false,
  authorsCut: false,
} as Reference;
const entry = { key: 'smith2020', study, reference };

test('the table has a line a finding; what was not seen is empty', () => {
  const [head, first, second] = studiesCsv([entry]).split('\r\n');
  expect(head).toBe(
    'key,short,title,year,doi,pmid,pmcid,design,topics,population,participants,load,pressure,cuff_widths_cm,duration,finding,outcome,result,measure,value,ci_low,ci_high,comparison,scale,outcome_group,comparator,direction,limits,read,notice',
  );
  expect(first).toBe(
    'smith2020,Smith 2020,A title,2020,10.1000/x,,,rct,strength; pressure,"Adults, healthy",,11% 1RM,,5; 6,,size,size,Alike,,,,,,,,,,Small,abstract,',
  );
  expect(second).toContain(
    ',strength,strength,Less,SMD,-1,-2,0,a minus b,standardised,strength,heavy,above-favours-first,Small,abstract,',
  );
});

test('the record says what of its entry was seen, and when it was checked', () => {
  expect(studyJson(entry, '2026-11-22')).toMatchObject({
    key: 'smith2020',
    short: 'Smith 2020',
    checked_on: '2026-11-22',
    reference: { authors_seen: false, authors_cut: false, title_seen: true },
    participants: null,
    findings: study.findings,
  });
});
