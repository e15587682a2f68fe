import { budgetsOf, FONT_BUDGET } from '../lib/budgets.ts';
import type { PageCheck } from '../lib/check.ts';
import type { PageProblem } from '../lib/problem.ts';
import type { BuiltPage, BuiltSite } from '../lib/site.ts';
import { type Quality, weigh } from '../lib/weight.ts';

const count = new Intl.NumberFormat('en-GB');

/** Hosts compress ahead with 11; the quicker quality clears most pages without it. */
function overweight(site: BuiltSite, page: BuiltPage): PageProblem[] {
  return tooHeavy(site, page, 9).length === 0 ? [] : tooHeavy(site, page, 11);
}

function tooHeavy(site: BuiltSite, page: BuiltPage, quality: Quality): PageProblem[] {
  const weight = weigh(site, page, quality);
  const parts = Object.entries(weight).map(([part, size]) => `${part} ${count.format(size)}`);
  return budgetsOf(page)
    .map((budget) => ({ ...budget, bytes: budget.measure(weight) }))
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ what, bytes, limit }) => ({
      page: page.file,
      line: 1,
      code: 'too-heavy',
      message: `${what}: ${count.format(bytes)} bytes after brotli, budget of ${page.kind} ${count.format(limit)} (${parts.join(', ')}).`,
      hint: 'Load it later, leave it out, or change the budget in tests/pages/lib/budgets.ts with an ADR.',
    }));
}

function fonts(site: BuiltSite): PageProblem[] {
  const files = [...site.files].filter((file) => file.endsWith('.woff2'));
  const bytes = files.reduce((sum, file) => sum + site.read(file).length, 0);
  if (bytes <= FONT_BUDGET) return [];
  const message = `fonts: ${count.format(bytes)} bytes in ${files.length} files, budget ${count.format(FONT_BUDGET)}.`;
  return [
    { page: files[0]!, line: 1, code: 'too-heavy', message, hint: 'Cut characters or weights in scripts/fonts.ts.' },
  ];
}

export const bytes: PageCheck = {
  says: 'every page keeps the byte budget of its kind, and so do the fonts',
  run: (site) => [...site.pages.flatMap((page) => overweight(site, page)), ...fonts(site)],
};
