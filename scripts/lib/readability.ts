/** How hard a text is to read, by the length of its sentences and words. A way to find the worst page, no proof of a good one. */
export interface Reading {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Flesch-Kincaid grade: years of schooling in the USA. */
  readonly grade: number;
  /** Age of a reader with that schooling: school starts at about 6 with grade 1. */
  readonly age: number;
}

const YEARS_BEFORE_GRADE_ONE = 5;

/** Groups of vowels, less a silent e or ed; every word has one syllable at least. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/gu, '');
  if (plain.length <= 3) return 1;
  const sounded = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/u, (end) => end.charAt(0)).replace(/^y/u, '');
  return Math.max(1, (sounded.match(/[aeiouy]+/gu) ?? []).length);
}

/** A colon or semicolon ends a thought for the reader, and so a sentence here. */
const ENDS = /[.!?;:]+(?=\s|$)/u;

export function readingOf(text: string): Reading {
  const sentences = text.split(ENDS).filter((part) => /[a-z]/iu.test(part));
  const words = text.match(/[a-z][a-z'’]*|\d+/giu) ?? [];
  const syllables = words.reduce((sum, word) => sum + (/^\d/u.test(word) ? 1 : syllablesIn(word)), 0);
  const perSentence = words.length / Math.max(1, sentences.length);
  const perWord = syllables / Math.max(1, words.length);
  const grade = 0.39 * perSentence + 11.8 * perWord - 15.59;
  return { sentences: sentences.length, words: words.length, syllables, grade, age: grade + YEARS_BEFORE_GRADE_ONE };
}

export interface Listed {
  readonly id: string;
  readonly text: string;
}

/** The hardest texts first, as lines. */
export function worst(texts: readonly Listed[], count: number): readonly string[] {
  return texts
    .map(({ id, text }) => ({ id, text, ...readingOf(text) }))
    .sort((a, b) => b.age - a.age)
    .slice(0, count)
    .map(
      ({ id, text, age }) =>
        `  ${age.toFixed(1).padStart(5)}  ${id.padEnd(26)} ${text.replace(/\s+/gu, ' ').slice(0, 110)}`,
    );
}
