export interface Sentence {
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
}

/** A full stop after these ends no sentence. */
const SHORT = /(?:^|[\s(])(?:e\.g|i\.e|vs|approx|no|p|pp|fig|[A-Z])\.$/i;

/**
 * The sentences of prose. A citation after the full stop of a sentence belongs to that sentence, and nothing inside brackets or quotation
 * marks of a tag ends one: "p. 3" in a citation is no end.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let depth = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '') found.push({ text: raw.trim(), at: start + lead });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '[' || char === '<') depth++;
    else if (char === ']' || char === '>') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[.!?]/.test(char) && !SHORT.test(text.slice(Math.max(start, i - 8), i + 1))) {
      const rest = /^["'”’)*]*(?:\s*\[@[^\]]*\])*/.exec(text.slice(i + 1))![0];
      if (/^(\s|$)/.test(text.slice(i + 1 + rest.length))) {
        push(i + 1 + rest.length);
        i += rest.length;
      }
    }
  }
  push(text.length);
  return found;
}
