import { pick, seeded } from './random.ts';
import { WORDS } from './words.ts';

export interface Sentence {
  readonly text: string;
  /** Which of the sources backs it, if any does. */
  readonly source?: number;
}

/** One article, before either site's spelling of headings, citations and tables. */
export interface Article {
  readonly slug: string;
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly (readonly Sentence[])[] }[];
  readonly list: readonly string[];
  readonly table: readonly (readonly string[])[];
  /** Indexes into the list of sources, ten of them. */
  readonly sources: readonly number[];
}

const SECTIONS = 5;
const PARAGRAPHS = 3;
const SENTENCES = 5;
/** With these lengths an article has 900 words. */
const SENTENCE_WORDS = 12;
const SOURCES = 10;
const ROWS = 4;

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** @param sources how many sources there are to cite */
export function article(number: number, sources: number): Article {
  const random = seeded(number + 1);
  const some = (count: number) => Array.from({ length: count }, () => pick(random, WORDS)).join(' ');
  const cited = Array.from({ length: SOURCES }, () => Math.floor(random() * sources));
  let sentence = 0;
  const next = (): Sentence => {
    const index = sentence++;
    const text = `${capital(some(SENTENCE_WORDS))}.`;
    const every = (SECTIONS * PARAGRAPHS * SENTENCES) / SOURCES;
    const due = Math.floor(index / every) < Math.floor((index + 1) / every);
    return due ? { text, source: cited[Math.floor((index + 1) / every) - 1]! } : { text };
  };
  const paragraph = () => Array.from({ length: SENTENCES }, next);
  return {
    slug: `article-${number}`,
    title: capital(`${some(4)} ${letters(number)}`),
    sections: Array.from({ length: SECTIONS }, (_, index) => ({
      heading: capital(`${some(3)} ${letters(index)}`),
      paragraphs: Array.from({ length: PARAGRAPHS }, paragraph),
    })),
    list: Array.from({ length: ROWS }, () => capital(some(6))),
    table: Array.from({ length: ROWS }, () => [some(2), some(3), some(3)]),
    sources: cited,
  };
}

/** 0 is "a", 27 is "bb": tells titles apart without a figure in the prose. */
function letters(number: number): string {
  const rest = Math.floor(number / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (number % 26));
}
