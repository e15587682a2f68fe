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
