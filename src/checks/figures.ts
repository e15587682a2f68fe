import type { Content, Problem } from '../evidence/content.ts';
import { findEffect, isProblem, readRows, readWords } from '../evidence/drawn.ts';
import { type Drawn, unlike } from '../evidence/likeness.ts';
import type { LocatedPage } from '../evidence/located.ts';
import type { Rule } from './rule.ts';

const TAG = /<ForestPlot\b[^>]*>/g;

/** A forest plot draws findings that have a size, and only like with like. The figure refuses the same when it is drawn. */
export const likeIsDrawnWithLike: Rule = (content) =>
  [...content.articles.values()].flatMap((article) =>
    [...article.body.matchAll(TAG)].flatMap((tag) => problemsOf(tag[0], tag.index, article, content)),
  );

function problemsOf(tag: string, index: number, article: LocatedPage<unknown>, content: Content): Problem[] {
  const line = article.bodyLine + article.body.slice(0, index).split('\n').length - 1;
  const place = { file: article.file, line };
  const found = readRows(attribute(tag, 'cites'))
    // A record that could not be read has a problem of its own.
    .filter(({ key }) => !content.broken.has(`src/content/studies/${key}.yaml`))
    .map((ref) => findEffect(ref, content.studies.get(ref.key)?.data, content.studies.keys(), place));
  const drawn = found.filter((one): one is Drawn => !isProblem(one));
  const whole = drawn.length === found.length;
  return [...found.filter(isProblem), ...(whole ? unlike(drawn, readWords(attribute(tag, 'outcomes')), place) : [])];
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
