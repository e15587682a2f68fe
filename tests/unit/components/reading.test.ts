import { expect, it } from 'vitest';
import { countWords, readingTime } from '../../../src/components/article/reading.ts';

it('counts the words of the text and leaves out citations, tags and marks', () => {
  expect(countWords('## Two words\n\nOne <Value of="a.b" /> more [@key#finding; @other].\n\n- three')).toBe(5);
});

it('is 0 for nothing', () => {
  expect(countWords('')).toBe(0);
});

it('leaves out of the short reading time what that depth folds', () => {
  const text = 'word '.repeat(1000);
  expect(readingTime(text)).toEqual({ full: 5, short: undefined });
  expect(readingTime(`${text}<Full title="more">\n\n${text}\n\n</Full>\n\n${text}`)).toEqual({ full: 15, short: 10 });
  expect(readingTime('')).toEqual({ full: 1, short: undefined });
});
