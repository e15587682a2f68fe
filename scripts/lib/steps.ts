import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { ADVICE, type Browser, ensureBrowser } from './browser.ts';
import { type Ran, runCommand, runNode } from './command.ts';
import { type Counts, countsOf, one, readReport } from './counts.ts';
import { failuresOf } from './failures.ts';
import { freePorts } from './ports.ts';
import type { Step } from './schedule.ts';

export interface Result {
  readonly ok: boolean;
  readonly output: string;
  /** What failed, a line each, where the runner's report names it. */
  readonly failures?: readonly string[];
  readonly counts: Counts;
}

const REPORTS = 'reports';
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const CASES = '100000';
/** Left behind by an earlier build, a page that no longer exists would go on passing. */
const BASE_DIST = `${REPORTS}/base-path`;

/** A step that counts as one test. */
async function single(running: Promise<Ran>): Promise<Result> {
  const { ok, output } = await running;
  return { ok, output, counts: one(ok) };
}

/** A step that could not even start has failed like any other. */
const crashed = (error: unknown): Result => ({ ok: false, output: String(error), counts: one(false) });

/** A step whose runner writes a report; `start` is given the file to write it to. */
async function reported(name: string, start: (file: string) => Promise<Ran>): Promise<Result> {
  const file = `${REPORTS}/${name}.json`;
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  const { ok, output } = await start(file);
  const report = readReport(file);
  return { ok, output, failures: failuresOf(report), counts: countsOf(report, ok) };
}

function vitest(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<Result> {
  const reporters = (file: string) => ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  return reported(name, (file) =>
    runNode(['node_modules/vitest/vitest.mjs', 'run', '--silent=passed-only', ...reporters(file), ...args], env),
  );
}

async function playwright(browser: Browser | undefined, all: boolean): Promise<Result> {
  const port = String(await freePorts(2));
  const path = browser?.kind === 'installed' ? browser.path : undefined;
  return reported('browser', (file) =>
    runNode(['node_modules/@playwright/test/cli.js', 'test'], {
      TEST_PORT: port,
      TEST_BROWSER: path,
      TEST_REPORT: file,
      // It colours its workers itself, and Node warns of each that hears both wishes.
      NO_COLOR: undefined,
      FORCE_COLOR: '0',
      AXE_PAGES: all ? 'all' : undefined,
    }),
  );
}

async function vnu(): Promise<Result> {
  const java = await runCommand('java', ['-version']);
  if (!java.ok) return { ok: true, output: 'no Java here', counts: { passed: 0, failed: 0, skipped: 1 } };
  const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
  // Its CSS checker knows neither container queries nor vector-effect; Biome and the build read the style sheets.
  const options = ['--errors-only', '--skip-non-html', '--filterpattern', '.*CSS:.*'];
  return single(runCommand('java', ['-jar', jar, ...options, 'dist']));
}

/** Everything that `npm test` does, in the order in which it should start; with `all`, what takes longer too. */
export function testSteps(all: boolean): Step<Result>[] {
  let browser: Browser | undefined;
  const find = async (): Promise<Result> => {
    const said: string[] = [];
    browser = await ensureBrowser((line) => said.push(line));
    return {
      ok: browser !== undefined,
      output: browser ? said.join('\n') : ADVICE,
      counts: one(browser !== undefined),
    };
  };
  const build = () => single(runNode([ASTRO, 'build']));
  const buildUnderBase = () => single(runNode([ASTRO, 'build', '--outDir', BASE_DIST], { BASE_PATH: '/cuffwise/' }));
  const pages = (file: string) => () =>
    vitest(file, ['--config', 'tests/pages/vitest.config.ts', `tests/pages/${file}.test.ts`]);

  const usual: Step<Result>[] = [
    { name: 'browser', weight: 1, run: find },
    {
      name: 'lint',
      weight: 1,
      run: () => single(runNode(['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'])),
    },
    { name: 'spelling', weight: 1, run: () => single(runNode(['node_modules/cspell/bin.mjs', '--no-progress'])) },
    { name: 'build', weight: 1, run: build },
    {
      name: 'types of the domain',
      weight: 1,
      run: () => single(runNode(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.domain.json'])),
    },
    { name: 'unit tests', weight: 1, run: () => vitest('unit', []) },
    { name: 'build under a base path', after: ['build'], weight: 1, run: buildUnderBase },
    // After the build, because both write the types of the content collections.
    { name: 'types', after: ['build'], weight: 1, run: () => single(runNode([ASTRO, 'check', '--noSync'])) },
    { name: 'pages', after: ['build'], weight: 1, run: pages('site') },
    { name: 'pages under a base path', after: ['build under a base path'], weight: 1, run: pages('base-path') },
    {
      name: 'browser tests',
      after: ['browser', 'build', 'build under a base path'],
      weight: 2,
      run: () => playwright(browser, all),
    },
  ];
  const long: Step<Result>[] = [
    { name: 'properties, 100,000 cases each', weight: 2, run: () => vitest('properties', [], { FC_RUNS: CASES }) },
    { name: 'vnu', after: ['build'], weight: 1, run: vnu },
    {
      name: 'mutation',
      weight: 2,
      run: () => single(runNode(['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'])),
    },
  ];
  const steps = all ? [...usual, ...long] : usual;
  return steps.map((step) => ({ ...step, run: () => step.run().catch(crashed) }));
}

export function clearOldBuilds(): void {
  for (const folder of ['dist', BASE_DIST]) if (existsSync(folder)) rmSync(folder, { recursive: true });
}
