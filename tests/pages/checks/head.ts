import type { PageCheck } from '../lib/check.ts';
import { attribute, textOf } from '../lib/dom.ts';
import type { PageProblem } from '../lib/problem.ts';
import type { BuiltPage } from '../lib/site.ts';

interface Head {
  readonly page: BuiltPage;
  readonly title: string;
  readonly description: string;
}

function headOf(page: BuiltPage): Head {
  const title = page.root.querySelector('head > title');
  const description = page.root.querySelector('meta[name="description"]');
  return {
    page,
    title: title ? textOf(title) : '',
    description: (description && attribute(description, 'content')) ?? '',
  };
}

function missing({ page, title, description }: Head): PageProblem[] {
  const at = { page: page.file, line: 1 };
  const html = page.root.querySelector('html');
  const lang = (html && attribute(html, 'lang')) ?? '';
  return [
    ...(title ? [] : [{ ...at, code: 'no-title', message: 'has no title.', hint: 'Give Page.astro a title.' }]),
    ...(description
      ? []
      : [{ ...at, code: 'no-description', message: 'has no description.', hint: 'Give Page.astro a description.' }]),
    ...(/^en(-GB)?$/.test(lang)
      ? []
      : [{ ...at, code: 'no-lang', message: `has lang "${lang}".`, hint: 'Write lang="en-GB" on html.' }]),
  ];
}

function shared(heads: readonly Head[], part: 'title' | 'description'): PageProblem[] {
  const seen = new Map<string, BuiltPage>();
  return heads.flatMap((head) => {
    const before = seen.get(head[part]);
    seen.set(head[part], before ?? head.page);
    if (!before || head[part] === '') return [];
    const message = `has the same ${part} as ${before.path}: “${head[part]}”.`;
    return [{ page: head.page.file, line: 1, code: `same-${part}`, message, hint: 'Say what this page alone holds.' }];
  });
}

export const head: PageCheck = {
  says: 'every page has its own title and description, and a language',
  run: (site) => {
    const heads = site.pages.map(headOf);
    return [...heads.flatMap(missing), ...shared(heads, 'title'), ...shared(heads, 'description')];
  },
};
