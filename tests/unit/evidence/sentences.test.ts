import { expect, test } from 'vitest';
import { sentences } from '../../../src/evidence/sentences.ts';

const texts = (text: string) => sentences(text).map((sentence) => sentence.text);

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['It grew 3.5% in 8 weeks. It hurt.', ['It grew 3.5% in 8 weeks.', 'It hurt.']],
  ['Grows [@a2020#x, p. 3; @b2021]. Hurts.', ['Grows [@a2020#x, p. 3; @b2021].', 'Hurts.']],
  ['Grows. [@a2020#x] Hurts.', ['Grows. [@a2020#x]', 'Hurts.']],
  ['He said "no." Then he left.', ['He said "no."', 'Then he left.']],
  ['See J. Grant and e.g. others. End', ['See J. Grant and e.g. others.', 'End']],
  ['It is <Value of="a.b. c" /> wide. End.', ['It is <Value of="a.b. c" /> wide.', 'End.']],
  ['**Bold.** More.', ['**Bold.**', 'More.']],
  ['', []],
])('%j', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('knows where each begins', () => {
  const text = 'One.\n  Two [@a].\nThree.';
  expect(sentences(text).map(({ at, text: words }) => text.startsWith(words, at))).toEqual([true, true, true]);
});
