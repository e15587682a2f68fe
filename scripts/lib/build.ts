import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Astro prints a line for each page; hundreds of them push everything worth reading off the screen. */
const PAGE_LINE = /[├└]─ \//;

/** Builds the site into dist, with what Astro says as it goes along. */
export function build(say: (line: string) => void): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    createInterface({ input: child.stdout }).on('line', (line) => PAGE_LINE.test(line) || say(line));
    child.on('close', (status) => done(status === 0));
  });
}
