/**
 * Number of words a reader reads of an MDX body: citations, tags and attributes do not count.
 *
 * @param body source of the article without its frontmatter
 */
export function countWords(body: string): number {
  const text = body
    .replace(/\[@[^\]]*\]/g, ' ')
    .replace(/<[^>]*>/gs, ' ')
    .replace(/[#*_`>|-]/g, ' ');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A cautious speed for text with numbers in it. */
const WORDS_A_MINUTE = 200;
const minutes = (body: string): number => Math.max(1, Math.round(countWords(body) / WORDS_A_MINUTE));

export interface ReadingTime {
  /** Minutes for the whole text. */
  readonly full: number;
  /** Minutes with the deeper parts folded; none where nothing is folded, and the switch would do nothing. */
  readonly short: number | undefined;
}

/** @param body source of the article without its frontmatter */
export function readingTime(body: string): ReadingTime {
  const folded = body.replace(/<Full\b[\s\S]*?<\/Full>/g, ' ');
  return { full: minutes(body), short: folded === body ? undefined : minutes(folded) };
}
