import { describe, expect, it } from 'vitest';
import { fromAddress, holds, merge, toAddress, toFilters, variants } from '../../../src/components/search/query.ts';

describe('variants', () => {
  it('asks for the synonyms of this field too, the typed words first', () => {
    expect(variants('KAATSU clots')).toEqual([
      'KAATSU clots',
      'bfr clots',
      'blood flow restriction clots',
      'occlusion training clots',
    ]);
    expect(variants('thigh')).toEqual(['thigh', 'upper leg']);
  });

  it('leaves a word alone that only contains a synonym', () => {
    expect(variants('slop')).toEqual(['slop']);
  });

  it('reduces an address to the DOI and a labelled PMID to its number', () => {
    for (const typed of [
      ' https://doi.org/10.1000/abc ',
      'http://dx.doi.org/10.1000/abc',
      'doi: 10.1000/abc',
      '10.1000/abc',
    ]) {
      expect(variants(typed)).toEqual(['doi.org/10.1000/abc']);
    }
    expect(variants('10.5 cm cuff')).toEqual(['10.5 cm cuff']);
    expect(variants('PMID: 12345')).toEqual(['12345']);
  });

  it('is empty for blanks', () => {
    expect(variants('   ')).toEqual([]);
  });
});

describe('merge', () => {
  it('keeps each page once, with its best score, best first', () => {
    const first = [
      { id: 'a', score: 1 },
      { id: 'b', score: 5 },
    ];
    const second = [{ id: 'a', score: 9 }];
    expect(merge([first, second])).toEqual([
      { id: 'a', score: 9 },
      { id: 'b', score: 5 },
    ]);
  });
});

describe('the address', () => {
  it('comes back as it went', () => {
    const chosen = new Map([
      ['type', new Set<string>()],
      ['question', new Set(['Pressure', 'Cuffs'])],
      ['design', new Set(['Survey'])],
      ['year', new Set<string>()],
    ]);
    const back = fromAddress(toAddress(' cold feet ', chosen));
    expect(back).toEqual({ query: 'cold feet', chosen });
  });

  it('drops names it does not know', () => {
    expect(fromAddress('?colour=red&q=x').chosen.has('colour')).toBe(false);
  });

  it('is empty when nothing is chosen', () => {
    expect(toAddress('', new Map())).toBe('');
  });
});

it('means any inside a group and all between groups', () => {
  const chosen = new Map([
    ['design', new Set(['Survey', 'Cohort'])],
    ['year', new Set<string>()],
  ]);
  expect(toFilters(chosen)).toEqual({ design: { any: ['Survey', 'Cohort'] } });
});

describe('what Pagefind found for a word', () => {
  it.each([
    ['thrombosis', 'a deep <mark>thrombosis</mark>', true],
    ['thrombo', 'a deep <mark>thrombosis</mark>', true],
    ['Grønfeldt', 'by <mark>Grønfeldt,</mark> 2020', true],
    ['running', 'after a <mark>run.</mark>', true],
    ['10.1007/s40279', 'nothing marked', true],
    ['aop', 'nothing marked', true],
    ['xylophone', 'a <mark>x</mark>', false],
    ['qwertz', 'a <mark>Q,</mark> b', false],
    ['zebra', 'no mark at all', false],
  ])('%s in "%s": %s', (word, excerpt, expected) => expect(holds(excerpt, word)).toBe(expected));
});
