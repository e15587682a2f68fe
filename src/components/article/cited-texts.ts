import type { Article } from '../../schemas/article.ts';

/** Frontmatter that a page prints before its body, in reading order; then what it prints after. Their citations are the page's too. */
export function citedTexts(data: Article): { before: string[]; after: string[] } {
  return {
    before: [data.answer, ...data.key_messages.map(({ text }) => text), ...data.for_whom, ...data.not_for_whom],
    after: [
      ...data.how_sure.flatMap((row) => [
        row.detail,
        row.with,
        row.without,
        row.difference,
        row.interval,
        row.studies,
        row.doubt,
        row.what_happens,
      ]),
      ...data.change_mind,
    ].filter((text): text is string => text !== undefined),
  };
}
