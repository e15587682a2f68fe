import { describe, expect, it } from 'vitest';
import { readingOf, syllablesIn, worst } from '../../../scripts/lib/readability.ts';

describe('syllables', () => {
  it.each([
    ['the', 1],
    ['clot', 1],
    ['stopped', 1],
    ['cuff', 1],
    ['pressure', 2],
    ['doctor', 2],
    ['muscle', 2],
    ['started', 2],
    ['exercise', 3],
    ['circulation', 4],
  ])('%s: %d', (word, expected) => {
    expect(syllablesIn(word)).toBe(expected);
  });
});

describe('reading age', () => {
  it('is 5 years above the Flesch-Kincaid grade', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 x 6 + 11.8 x 1 - 15.59.
    const { grade, age, words, sentences, syllables } = readingOf('The cat sat on the mat.');
    expect({ words, sentences, syllables }).toEqual({ words: 6, sentences: 1, syllables: 6 });
    expect(grade).toBeCloseTo(-1.45, 2);
    expect(age).toBeCloseTo(3.55, 2);
  });

  it('counts a colon as an end, and a number as a word', () => {
    expect(readingOf('Stop: call 999.')).toMatchObject({ sentences: 2, words: 3 });
  });

  it('lists the hardest first', () => {
    const lines = worst(
      [
        { id: 'easy', text: 'The cat sat.' },
        { id: 'hard', text: 'Physiotherapists recommend supervised rehabilitation programmes.' },
      ],
      1,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/hard/);
  });

  it('survives an empty text', () => {
    expect(readingOf('').words).toBe(0);
  });
});
