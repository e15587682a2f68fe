import { describe, expect, it } from 'vitest';
import { boxCounts, readMembers } from '../../../src/components/search/box-counts.ts';

const pages: Record<string, { design: string; year: string }> = {
  a: { design: 'Pooled analysis', year: '2020' },
  b: { design: 'Pooled analysis', year: '2021' },
  c: { design: 'Trial', year: '2021' },
  d: { design: 'Survey', year: '2021' },
};
const all = { design: { 'Pooled analysis': 2, Trial: 1, Survey: 1 }, year: { '2020': 1, '2021': 3 } };

const members = await readMembers(all, async (_, options) => {
  const { filters } = options as { filters: Record<string, { any: string[] }> };
  const [[name, { any }]] = Object.entries(filters) as [['design' | 'year', { any: string[] }]];
  return { results: Object.keys(pages).flatMap((id) => (any.includes(pages[id]![name]) ? [{ id }] : [])) };
});
const counts = (found: string[], chosen: Record<string, string[]>) => {
  const ticked = new Map(Object.entries(chosen).map(([name, values]) => [name, new Set(values)]));
  return Object.fromEntries(
    Array.from(boxCounts(found, members, ticked), ([group, values]) => [group, Object.fromEntries(values)]),
  );
};

describe('the number beside a box', () => {
  const query = ['a', 'b', 'c'];

  it('stays within the query', () => {
    expect(counts(query, {})).toEqual({
      design: { 'Pooled analysis': 2, Trial: 1, Survey: 0 },
      year: { '2020': 1, '2021': 2 },
    });
  });

  it('does not change in the group of a ticked box, and narrows in the others', () => {
    expect(counts(query, { design: ['Trial'] })).toEqual({
      design: { 'Pooled analysis': 2, Trial: 1, Survey: 0 },
      year: { '2020': 0, '2021': 1 },
    });
  });

  it('takes what the other groups leave, when boxes of two groups are ticked', () => {
    expect(counts(query, { design: ['Trial', 'Pooled analysis'], year: ['2021'] })).toEqual({
      design: { 'Pooled analysis': 1, Trial: 1, Survey: 0 },
      year: { '2020': 1, '2021': 2 },
    });
  });

  it('is 0 everywhere when the address names a box that is not there', () => {
    expect(counts(query, { design: ['Poem'] }).year).toEqual({ '2020': 0, '2021': 0 });
  });
});
