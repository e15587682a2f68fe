import { expect, it } from 'vitest';
import { countWords } from '../../../src/components/article/reading.ts';

it('counts the words of the text and leaves out citations, tags and marks', () => {
  expect(countWords('## Two words\n\nOne <Value of="a.b" /> more [@key#finding; @other].\n\n- three')).toBe(5);
});

it('is 0 for nothing', () => {
  expect(countWords('')).toBe(0);
});
