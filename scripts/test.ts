// Everything that must hold: node scripts/test.ts, with --all for what takes longer. The last line counts all tests.
import { availableParallelism } from 'node:os';
import { add, closingLine } from './lib/counts.ts';
import { type Outcome, runSteps } from './lib/schedule.ts';
import { clearOldBuilds, type Result, testSteps } from './lib/steps.ts';

const HEARTBEAT_MS = 20_000;
const began = performance.now();
const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const running = new Map<string, number>();

const onStart = (name: string) => {
  running.set(name, performance.now());
  console.log(`      ${name} …`);
};
const onEnd = (outcome: Outcome<Result>) => {
  if (outcome.state === 'skipped') {
    console.log(`–     ${outcome.name}: not run, because "${outcome.because}" failed`);
    return;
  }
  const { name, result } = outcome;
  const { passed, failed } = result.counts;
  const tests = passed + failed > 1 ? `, ${closingLine(result.counts)}` : '';
  console.log(`${result.ok ? 'ok   ' : 'FAIL '} ${name} ${seconds(running.get(name)!)}${tests}`);
  for (const failure of result.failures ?? []) console.log(`        ${failure}`);
  running.delete(name);
};

clearOldBuilds();
const heartbeat = setInterval(() => {
  const list = [...running].map(([name, from]) => `${name} ${seconds(from)}`);
  console.log(`      still: ${list.join(', ')}`);
}, HEARTBEAT_MS);
const outcomes = await runSteps(testSteps(process.argv.includes('--all')), {
  capacity: Math.max(2, Math.min(4, availableParallelism())),
  passed: ({ ok }) => ok,
  onStart,
  onEnd,
}).finally(() => clearInterval(heartbeat));

const done = outcomes.filter((outcome) => outcome.state === 'done');
for (const { name, result } of done.filter((outcome) => !outcome.result.ok)) {
  console.log(`\n──── ${name} failed ────\n${result.output.trim()}`);
}
// A step that could not run holds tests that did not pass: one failure stands for them.
const notRun = outcomes.filter(({ state }) => state === 'skipped').map(() => ({ passed: 0, failed: 1, skipped: 0 }));
const counts = add([...done.map(({ result }) => result.counts), ...notRun]);
console.log(`\n${seconds(began)} in all\n${closingLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
