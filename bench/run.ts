// node bench/run.ts [--only=build,lighthouse,search,domain] [--sizes=10,100,1000] [--rounds=3] [--runs=5]
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'domain,build,lighthouse,search' },
    sizes: { type: 'string', default: '10,100,1000' },
    rounds: { type: 'string', default: '3' },
    runs: { type: 'string', default: '5' },
  },
});
const numbers = (text: string) => text.split(',').map(Number);

const installed = spawnSync(process.execPath, ['../scripts/ensure.mjs'], { cwd: `${root}/bench`, stdio: 'inherit' });
if (installed.status !== 0) process.exit(installed.status ?? 1);

const parts: Record<string, () => Promise<string>> = {
  domain: async () => (await import('./domain.ts')).benchDomain(),
  build: async () => (await import('./build.ts')).benchBuild(root, numbers(values.sizes), Number(values.rounds)),
  lighthouse: async () => (await import('./lighthouse.ts')).benchLighthouse(root, Number(values.runs)),
  search: async () => (await import('./search.ts')).benchSearch(root, Number(values.runs)),
};
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}`;
const report = [`# Bench\n\n${new Date().toISOString().slice(0, 10)}, ${machine}\n`];
for (const name of values.only.split(',')) {
  const part = parts[name];
  if (!part) throw new Error(`There is no part "${name}": ${Object.keys(parts).join(', ')}.`);
  console.log(`${name} …`);
  const text = `## ${name}\n\n${await part()}\n`;
  console.log(`\n${text}`);
  report.push(text);
}
mkdirSync(`${root}/reports`, { recursive: true });
writeFileSync(`${root}/reports/bench.md`, report.join('\n'));
