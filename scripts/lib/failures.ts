import { stripVTControlCharacters } from 'node:util';

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

interface PlaywrightSuite {
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

const LONGEST = 300;
/** The lines that say what was wrong; a runner's own frame round them is left out. */
function gist(message = ''): string {
  const lines = stripVTControlCharacters(message).split('\n');
  const telling = lines.filter((line) => line.trim() !== '' && !/^\s*at |^- Expected|^\+ Received/.test(line));
  return telling.join(' ').replace(/\s+/g, ' ').slice(0, LONGEST);
}

/** What failed, a line each: a log that is cut short must still name it. Empty when the report names nothing. */
export function failuresOf(report: unknown): string[] {
  if (typeof report !== 'object' || report === null) return [];
  if ('testResults' in report) return vitestFailures(report as VitestReport);
  if ('suites' in report) return playwrightFailures(report as PlaywrightSuite);
  return [];
}

function vitestFailures({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    // A file that does not load has no tests, only a message.
    if (assertionResults.length === 0 && message) return [`${name}: ${gist(message)}`];
    return failed.map(({ fullName, failureMessages }) => `${fullName}: ${gist(failureMessages?.[0])}`);
  });
}

function playwrightFailures(suite: PlaywrightSuite): string[] {
  const own = (suite.specs ?? []).flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => {
        const errors = results.flatMap((result) => result.errors.map(({ message }) => gist(message)));
        return `[${projectName}] ${file}:${line} ${title}: ${errors.join(' | ')}`;
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(playwrightFailures)];
}
