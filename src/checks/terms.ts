import { closest } from '../evidence/cite-closest.ts';
import type { Content, Problem } from '../evidence/content.ts';

/** Every `<Term id="…">` of an article names an entry of the glossary. Rendering would stop there too, but without a line. */
export function termsExist({ articles, glossary, broken }: Content): Problem[] {
  return [...articles.values()].flatMap((page) =>
    Array.from(page.body.matchAll(/<Term\b[^>]*?\bid="([^"]*)"/g)).flatMap((match): Problem[] => {
      const id = match[1]!;
      const entry = `src/content/glossary/${id}.mdx`;
      if (glossary.has(id) || broken.has(entry)) return [];
      const before = page.body.slice(0, match.index).split('\n');
      const near = closest(id, glossary.keys());
      return [
        {
          file: page.file,
          line: page.bodyLine + before.length - 1,
          column: before.at(-1)!.length + 1,
          code: 'unknown-term',
          message: `explains "${id}", which is not in src/content/glossary`,
          hint: near ? `Closest term: ${near}. Correct the id, or write ${entry}.` : `Write ${entry}.`,
        },
      ];
    }),
  );
}

/** What is shown on the spot is words alone: a definition that cites would show its brackets. The body of the entry may cite. */
export function definitionsAreWords({ glossary }: Content): Problem[] {
  return [...glossary.values()]
    .filter(({ data }) => data.definition.includes('[@'))
    .map((entry) => ({
      file: entry.file,
      line: entry.lineOf(['definition']),
      code: 'cited-definition',
      message: 'the definition cites, and it is shown on the spot without sources',
      hint: 'Keep the meaning of the word in the definition, and put the sentence with its citation below the front matter.',
    }));
}
