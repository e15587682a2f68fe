import { closest } from '../evidence/cite-closest.ts';
import { citeGroups } from '../evidence/cite-grammar.ts';
import type { Content, Problem } from '../evidence/content.ts';
import { gradeInWords } from '../schemas/claim.ts';
import { problemAt, type Rule } from './rule.ts';

/** A key message cites, names a graded claim, and is graded as that claim is. */
export const keyMessagesMatchClaims: Rule = (content) =>
  [...content.articles.values()].flatMap((article) =>
    article.data.key_messages.flatMap(({ text, grade, claim: id }, index): Problem[] => {
      const path = ['key_messages', index] as const;
      const uncited =
        citeGroups(text).length > 0
          ? []
          : [
              problemAt(
                article,
                [...path, 'text'],
                'uncited-message',
                `key message ${index + 1} cites nothing`,
                'Cite the finding that carries it: [@key#finding].',
              ),
            ];
      const claim = content.claims.get(id);
      if (!claim && content.broken.has(`src/content/claims/${id.replace(/-\d+$/, '')}.yaml`)) return uncited;
      if (!claim) {
        const near = closest(id, content.claims.keys());
        const hint = near ? `Closest claim: ${near}.` : 'Claims are in src/content/claims.';
        return [
          ...uncited,
          problemAt(
            article,
            [...path, 'claim'],
            'unknown-claim',
            `key message ${index + 1} names the claim "${id}", which is not in src/content/claims`,
            hint,
          ),
        ];
      }
      const allowed = [
        ...new Set([claim.data.grade, ...(claim.data.also ?? []).map((also) => also.grade)].map(gradeInWords)),
      ];
      if (allowed.includes(grade)) return uncited;
      const message = `key message ${index + 1} says "${grade}", but the claim "${id}" is graded ${allowed.join(' or ')}`;
      return [
        ...uncited,
        problemAt(
          article,
          [...path, 'grade'],
          'grade-differs',
          message,
          `Write ${allowed.join(' or ')}, or name the claim that the message makes (${claim.file}:${claim.lineOf(['grade'])}).`,
        ),
      ];
    }),
  );

/** What to read next exists, and is another page. */
export const readNextExists: Rule = (content) =>
  [...content.articles.values()].flatMap((article) =>
    article.data.read_next.flatMap((slug, index) => {
      if (slug.startsWith('/') || (slug !== article.id && isArticle(content, slug))) return [];
      if (slug === article.id)
        return [
          problemAt(
            article,
            ['read_next', index],
            'unknown-article',
            'sends the reader to itself',
            'Name another article, or take the line out.',
          ),
        ];
      const near = closest(
        slug,
        [...content.articles.keys()].filter((id) => id !== article.id),
      );
      const hint = near
        ? `Closest article: ${near}.`
        : 'Name the file of an article without its ending, or a path such as /pressure/.';
      return [
        problemAt(
          article,
          ['read_next', index],
          'unknown-article',
          `sends the reader to "${slug}", which is not in src/content/articles`,
          hint,
        ),
      ];
    }),
  );

function isArticle({ articles, broken }: Content, slug: string): boolean {
  return articles.has(slug) || broken.has(`src/content/articles/${slug}.mdx`);
}

/** Two articles do not share a place in the reading order. */
export const orderIsUnique: Rule = (content) => {
  const taken = new Map<number, string>();
  return [...content.articles.values()].flatMap((article) => {
    const other = taken.get(article.data.order);
    if (other === undefined) {
      taken.set(article.data.order, article.id);
      return [];
    }
    return [
      problemAt(
        article,
        ['order'],
        'duplicate-order',
        `order ${article.data.order} is taken by "${other}"`,
        'Give it a number of its own.',
      ),
    ];
  });
};

/** A question at the end has one right answer. */
export const oneRightAnswer: Rule = (content) =>
  [...content.articles.values()].flatMap((article) =>
    article.data.questions.flatMap(({ choices }, index) => {
      const right = choices.filter((choice) => choice.right).length;
      if (right === 1) return [];
      return [
        problemAt(
          article,
          ['questions', index, 'choices'],
          'right-answers',
          `question ${index + 1} has ${right} right answers`,
          'Mark exactly one choice with right: true.',
        ),
      ];
    }),
  );

/** A word is explained in one place. */
export const termsAreUnique: Rule = (content) => {
  const taken = new Map<string, string>();
  return [...content.glossary.values()].flatMap((entry) =>
    [entry.data.term, ...entry.data.also].flatMap((word): Problem[] => {
      const other = taken.get(word.toLowerCase());
      taken.set(word.toLowerCase(), other ?? entry.id);
      if (other === undefined || other === entry.id) return [];
      return [
        problemAt(
          entry,
          ['term'],
          'duplicate-term',
          `"${word}" is explained in "${other}" too`,
          'Keep it in one of the two.',
        ),
      ];
    }),
  );
};
