import type { PageKind } from './kinds.ts';
import type { BuiltPage } from './site.ts';
import type { Weight } from './weight.ts';

const KB = 1000;

export interface Budget {
  readonly what: string;
  readonly limit: number;
  readonly measure: (weight: Weight) => number;
}

/** Inline scripts are part of the HTML, so their bytes are not added to the page a second time. */
const page = (limit: number): Budget => ({
  what: 'page without fonts',
  limit: limit * KB,
  measure: ({ html, css, script, inline, images }) => html + css + script - inline + images,
});
const script = (limit: number): Budget => ({
  what: 'script before the first interaction',
  limit: limit * KB,
  measure: (weight) => weight.script,
});
const allScript = (limit: number): Budget => ({
  what: 'script in all',
  limit: limit * KB,
  measure: (weight) => weight.script + weight.later,
});

const step = (limit: number): Budget => ({
  what: 'script of a step',
  limit: limit * KB,
  measure: (weight) => weight.step,
});

/** From the project's decisions; a page kind without a budget of its own is held to that of any page. */
const PAGE = [page(30), script(3)];
const BUDGETS: Readonly<Record<PageKind, readonly Budget[]>> = {
  home: PAGE,
  /** An article carries its drawings and its sources: docs/adr/0008-articles-carry-their-evidence.md. */
  article: [page(40), script(3)],
  index: PAGE,
  missing: PAGE,
  list: [page(60), script(3)],
  study: [page(14), script(3)],
  tool: [script(20), allScript(40)],
  /** The plain list grows by a row with each study; its script is what the budget holds. */
  library: [script(20), allScript(60)],
};

/** Pages with budgets of their own in place of those of their kind. */
const OWN: Readonly<Record<string, readonly Budget[]>> = {
  /** Four tools, one after the other: docs/adr/0013-a-budget-for-each-step-of-the-guided-way.md. */
  'start/index.html': [script(20), step(40)],
};

export const budgetsOf = ({ file, kind }: Pick<BuiltPage, 'file' | 'kind'>): readonly Budget[] =>
  OWN[file] ?? BUDGETS[kind];

/** All font files together: each is loaded once and cached. */
export const FONT_BUDGET = 45 * KB;
