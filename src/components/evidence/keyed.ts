/** A stretch of a record's words: plain, or a citation key that stands for a study. */
export type Piece = { text: string; key?: undefined } | { text: string; key: string };

/**
 * Splits a record's words at the citation keys in them, so that a page can print the author and year and link the study
 * where the record says "brown2018".
 *
 * @param text words of a record
 * @param known whether a word is a key
 */
export function pieces(text: string, known: (word: string) => boolean): Piece[] {
  const out: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(/\b[a-z][a-z0-9]*(?:-[a-z0-9]+)*\b/g)) {
    if (!known(match[0])) continue;
    if (match.index > last) out.push({ text: text.slice(last, match.index) });
    out.push({ text: match[0], key: match[0] });
    last = match.index + match[0].length;
  }
  if (last < text.length) out.push({ text: text.slice(last) });
  return out;
}

/**
 * The same as HTML, each key as a link with the study's short name. A string, because markup over several lines would put
 * a space into the link and before the full stop.
 */
export function keyedHtml(text: string, shorts: ReadonlyMap<string, string>, to: (key: string) => string): string {
  const escaped = (words: string) =>
    words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return pieces(text, (word) => shorts.has(word))
    .map((piece) =>
      piece.key === undefined
        ? escaped(piece.text)
        : `<a class="keyed" href="${to(piece.key)}">${escaped(shorts.get(piece.key) ?? piece.key)}</a>`,
    )
    .join('');
}
