/** One thing wrong with one built page, told as the content checks tell theirs: where, what, how to mend it. */
export interface PageProblem {
  readonly page: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const LISTED = 40;
const PLACES = 3;

/** What is wrong with a template is wrong on every page made from it: it is told once, with the first places. */
export function formatPageProblems(problems: readonly PageProblem[]): string {
  const same = Map.groupBy(problems, ({ code, message, hint }) => `${code}\n  ${message}\n  ${hint}`);
  const told = [...same].slice(0, LISTED).map(([words, at]) => {
    const places = at.slice(0, PLACES).map(({ page, line }) => `${page}:${line}`);
    const others = at.length - places.length;
    return `${places.join(', ')}${others > 0 ? ` and ${others} more` : ''}  ${words}`;
  });
  const left = same.size - told.length;
  return [...told, ...(left > 0 ? [`… and ${left} more problems`] : [])].join('\n');
}
