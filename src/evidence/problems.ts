/** Something in the content that stops the build. */
export interface Problem {
  /** From the project root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  /** Stable name of the rule. */
  readonly code: string;
  /** What was seen and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** Thrown when content stops the build: the message holds every problem of the run. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${count(problems.length, 'problem')} in the content\n\n${formatProblems(problems)}`);
    this.problems = problems;
  }
}

/** One block a problem: place and code, what is wrong, how to mend it. Sorted by file and line. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .toSorted(
      (a, b) =>
        compare(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || compare(a.code, b.code),
    )
    .map(({ file, line, column, code, message, hint }) => {
      const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
      return `${place}  ${code}\n  ${sentence(message)}\n  ${sentence(hint)}\n`;
    })
    .join('\n');
}

/** "1 problem", "3 problems". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

const sentence = (text: string) => (/[.!?]["')]?$/.test(text) ? text : `${text}.`);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
