import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { article } from './lib/article.ts';
import { readSources, writeOurs } from './lib/ours.ts';
import { median, spread, table } from './lib/report.ts';
import { writeStarlight } from './lib/starlight.ts';
import { type Measured, measure } from './lib/tree.ts';

interface Site {
  readonly name: string;
  readonly folder: string;
  readonly astro: string;
}

const MB = 1e6;

/** Builds generated articles with our pipeline and with Starlight, turn by turn, each time from nothing. */
export async function benchBuild(root: string, sizes: readonly number[], rounds: number): Promise<string> {
  const sources = readSources(root);
  const results = new Map<string, Measured[]>();
  const keep = (name: string, size: number, measured: Measured) => {
    const key = `${name} ${size}`;
    results.set(key, [...(results.get(key) ?? []), measured]);
  };
  // Ours lies below the project, Starlight below bench/: each finds its own packages by walking up.
  const ours: Site = { name: 'ours', folder: join(root, 'reports/bench/ours'), astro: join(root, ASTRO) };
  const starlight: Site = {
    name: 'Starlight',
    folder: join(root, 'bench/work/starlight'),
    astro: join(root, 'bench', ASTRO),
  };

  for (const size of sizes) {
    const articles = Array.from({ length: size }, (_, index) => article(index, sources.length));
    for (let round = 0; round < rounds; round++) {
      // Who goes first changes, so that a machine that warms up or slows down treats both alike.
      for (const site of round % 2 === 0 ? [ours, starlight] : [starlight, ours]) {
        if (site === ours) writeOurs(root, site.folder, articles, sources);
        else writeStarlight(site.folder, articles, sources);
        const measured = await measure([site.astro, 'build'], site.folder);
        keep(site.name, size, measured);
        console.log(`  ${site.name}, ${size} articles, round ${round + 1}: ${measured.seconds.toFixed(1)} s`);
      }
    }
  }
  for (const { folder } of [ours, starlight]) rmSync(folder, { recursive: true, force: true });
  return report([ours.name, starlight.name], sizes, (name, size) => results.get(`${name} ${size}`)!);
}

const ASTRO = 'node_modules/astro/bin/astro.mjs';

function report(
  names: readonly string[],
  sizes: readonly number[],
  of: (name: string, size: number) => Measured[],
): string {
  const seconds = (name: string, size: number) => of(name, size).map((one) => one.seconds);
  const memory = (name: string, size: number) =>
    of(name, size).flatMap(({ bytes }) => (bytes === undefined ? [] : [bytes / MB]));
  const growth = (name: string, index: number) => {
    if (index === 0) return '';
    const [fewer, more] = [sizes[index - 1]!, sizes[index]!];
    const ms = ((median(seconds(name, more)) - median(seconds(name, fewer))) * 1000) / (more - fewer);
    return `${ms.toFixed(1)} ms`;
  };
  const processor = (name: string, size: number) => {
    const used = of(name, size).flatMap(({ cpu }) => (cpu === undefined ? [] : [cpu]));
    return used.length > 0 ? spread(used, 1) : 'not measured here';
  };
  const rows = sizes.flatMap((size, index) =>
    names.map((name) => [
      String(size),
      name,
      spread(seconds(name, size), 2),
      growth(name, index),
      processor(name, size),
      memory(name, size).length > 0 ? `${Math.max(...memory(name, size)).toFixed(0)} MB` : 'not measured here',
    ]),
  );
  return table(
    ['articles', 'site', 'seconds, median (range)', 'for each further article', 'processor seconds', 'peak memory'],
    rows,
  );
}
