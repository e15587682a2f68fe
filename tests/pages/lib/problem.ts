/** One thing wrong with one built page, told as the content checks tell theirs: where, what, how to mend it. */
export interface PageProblem {
  readonly page: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const LISTED = 40;

export function formatPageProblems(problems: readonly PageProblem[]): string {
  const lines = problems
    .slice(0, LISTED)
    .map(({ page, line, code, message, hint }) => `${page}:${line}  ${code}\n  ${message}\n  ${hint}`);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}
