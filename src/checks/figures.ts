import type { Content, Problem } from '../evidence/content.ts';
import { findEffect, isProblem, readRows, readWords } from '../evidence/drawn.ts';
import { type Drawn, unlike } from '../evidence/likeness.ts';
import type { LocatedPage } from '../evidence/located.ts';
import { noTwin, saysNothing } from '../evidence/twin.ts';
import { findTwoGroups } from '../evidence/two-groups.ts';
import type { Rule } from './rule.ts';

const FOREST = /<ForestPlot\b[^>]*>/g;
const TWO_GROUPS = /<TwoGroups\b[^>]*>/g;
const FIGURE = /(<Figure\b[^>]*>)([\s\S]*?)<\/Figure>/g;

/** A forest plot draws findings that have a size, and only like with like. The figure refuses the same when it is drawn. */
export const likeIsDrawnWithLike: Rule = (content) =>
  [...content.articles.values()].flatMap((article) =>
    [...article.body.matchAll(FOREST)].flatMap((tag) => problemsOf(tag[0], tag.index, article, content)),
  );

function problemsOf(tag: string, index: number, article: LocatedPage<unknown>, content: Content): Problem[] {
  const place = placeIn(article, index);
  const found = readRows(attribute(tag, 'cites'))
    // A record that could not be read has a problem of its own.
    .filter(({ key }) => !content.broken.has(`src/content/studies/${key}.yaml`))
    .map((ref) => findEffect(ref, content.studies.get(ref.key)?.data, content.studies.keys(), place));
  const drawn = found.filter((one): one is Drawn => !isProblem(one));
  const whole = drawn.length === found.length;
  return [...found.filter(isProblem), ...(whole ? unlike(drawn, readWords(attribute(tag, 'outcomes')), place) : [])];
}

/** Two hills stand for one difference between two groups of people, in standard deviations. */
export const twoGroupsAreTwo: Rule = (content) =>
  [...content.articles.values()].flatMap((article) =>
    [...article.body.matchAll(TWO_GROUPS)].flatMap(({ 0: tag, index }) => {
      const study = (key: string) => content.studies.get(key)?.data;
      const found = findTwoGroups(attribute(tag, 'cites'), study, content.studies.keys(), placeIn(article, index));
      return isProblem(found) ? [found] : [];
    }),
  );

/**
 * A figure that an article draws itself says the same in words or as a table. What its components draw is only seen when
 * the page is made; the frame of the figure looks there.
 */
export const figuresHaveTwins: Rule = (content) =>
  [...content.articles.values()].flatMap((article) =>
    [...article.body.matchAll(FIGURE)].flatMap((figure) => {
      const [, tag = '', inside = ''] = figure;
      const drawing = inside.replace(/<Fragment slot="caption">[\s\S]*?<\/Fragment>/g, '');
      if (/slot="twin"|<[A-Z]/.test(drawing) || !saysNothing(drawing)) return [];
      return [noTwin(attribute(tag, 'title'), placeIn(article, figure.index))];
    }),
  );

const placeIn = ({ file, body, bodyLine }: LocatedPage<unknown>, index: number) => ({
  file,
  line: bodyLine + body.slice(0, index).split('\n').length - 1,
});

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
