import { describe, expect, it } from 'vitest';
import { article } from '../../../bench/lib/article.ts';
import { median, spread, table } from '../../../bench/lib/report.ts';
import { WORDS } from '../../../bench/lib/words.ts';

describe('the bench', () => {
  it('takes the middle of an odd and of an even number of runs', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(() => median([])).toThrow('the median of nothing');
    expect(spread([1, 3, 2], 1)).toBe('2.0 (1.0 to 3.0)');
    expect(spread([2], 0)).toBe('2');
  });

  it('prints tables that line up', () => {
    expect(table(['a', 'long'], [['wide one', 'b']])).toBe(
      '| a        | long |\n| -------- | ---- |\n| wide one | b    |',
    );
  });

  it('generates the same article each time, with about 900 words and ten citations', () => {
    const one = article(7, 200);
    expect(article(7, 200)).toEqual(one);
    expect(article(8, 200).title).not.toBe(one.title);
    const sentences = one.sections.flatMap(({ paragraphs }) => paragraphs.flat());
    expect(sentences.filter(({ source }) => source !== undefined)).toHaveLength(10);
    expect(sentences.map(({ text }) => text.split(' ').length).reduce((a, b) => a + b)).toBe(900);
  });

  it('writes nothing that reads as a figure, a dose or a word the lint refuses', () => {
    expect(WORDS.filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([]);
    expect(WORDS).not.toContain('risk');
    expect(WORDS).not.toContain('clinician');
  });
});
