import { closest } from '../evidence/cite-closest.ts';
import { citeGroups } from '../evidence/cite-grammar.ts';
import type { Content, LocatedPage, Problem } from '../evidence/content.ts';
import type { Article } from '../schemas/article.ts';
import { type Claim, gradeInWords } from '../schemas/claim.ts';
import { problemAt, type Rule } from './rule.ts';

/** A claim that an article lists under `says` is there in these words, in a paragraph that cites one of its studies. */
export const saidClaimsAreThere: Rule = (content) =>
  [...content.articles.values()].flatMap((article) => {
    const paragraphs = article.body.split(/\n\s*\n/).map(oneLine);
    return article.data.says.flatMap((said, index) => {
      const problem = faultOf(said, paragraphs, article, content);
      return problem ? [problemAt(article, ['says', index], problem.code, problem.message, problem.hint)] : [];
    });
  });

type Fault = Pick<Problem, 'code' | 'message' | 'hint'>;

function faultOf(
  { claim: id, words }: Article['says'][number],
  paragraphs: readonly string[],
  article: LocatedPage<Article>,
  content: Content,
): Fault | undefined {
  const claim = content.claims.get(id);
  if (!claim) {
    if (content.broken.has(`src/content/claims/${id.replace(/-\d+$/, '')}.yaml`)) return undefined;
    const near = closest(id, content.claims.keys());
    return {
      code: 'unknown-claim',
      message: `says the claim "${id}", which is not in src/content/claims`,
      hint: near ? `Closest claim: ${near}.` : 'Claims are in src/content/claims.',
    };
  }
  const paragraph = paragraphs.find((text) => text.includes(oneLine(words)));
  if (paragraph === undefined) {
    return {
      code: 'said-words-missing',
      message: `says the claim "${id}" in the words "${words}", which are not in the text`,
      hint: `Copy some words of the sentence that makes the claim, or take the line out. The claim: ${claim.data.sentence}`,
    };
  }
  const cited = citeGroups(paragraph).flatMap(({ parts }) => parts.flatMap(({ item }) => (item ? [item.key] : [])));
  if (claim.data.keys.some((key) => cited.includes(key))) return undefined;
  return {
    code: 'said-without-source',
    message: `says the claim "${id}" in a paragraph of ${article.file} that cites none of its studies`,
    hint: `Cite one of ${claim.data.keys.join(', ')} there, or name the paragraph that does.`,
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const GOOD = ['strong', 'moderate'];
const isGood = ({ grade, also }: Claim) =>
  [grade, ...(also ?? []).map((other) => other.grade)].some((one) => GOOD.includes(gradeInWords(one)));

/** A claim graded moderate or better, in whole or in part, is said in an article; what is not stands in exceptions.yaml with its reason. */
export const goodClaimsAreSaid: Rule = (content) => {
  // What an article that cannot be read says is not known; it has a problem of its own.
  if ([...content.broken].some((file) => file.startsWith('src/content/articles/'))) return [];
  const said = new Set(
    [...content.articles.values()].flatMap(({ data }) =>
      [...data.key_messages, ...data.says].map(({ claim }) => claim),
    ),
  );
  return [...content.claims.values()].flatMap((claim) => {
    if (said.has(claim.id) || !isGood(claim.data)) return [];
    return [
      problemAt(
        claim,
        ['id'],
        'claim-nowhere',
        `"${claim.id}" is graded ${claim.data.grade}, and no article says it`,
        'Say it, cited, and list it under "says" at the head of that article; or list it in src/content/exceptions.yaml with the reason, such as the article that it comes with.',
      ),
    ];
  });
};
