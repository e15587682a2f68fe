import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 100;
const PAGE_BYTES = 4096;
/** The end of what a failed build printed says why. */
const LAST = 4000;

export interface Measured {
  readonly seconds: number;
  /** Peak of the summed resident memory of the process and all it started; undefined where it cannot be read. */
  readonly bytes: number | undefined;
}

type Row = readonly [pid: number, parent: number, bytes: number];

function fromProc(): Row[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid): Row[] => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        const resident = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
        return [[Number(pid), parent, resident * PAGE_BYTES]];
      } catch {
        return []; // It ended between the two looks.
      }
    });
}

function fromPs(): Row[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid, parent, kb]) => [pid!, parent!, kb! * 1024]);
}

function treeBytes(root: number): number {
  const rows = process.platform === 'linux' ? fromProc() : fromPs();
  const family = new Set([root]);
  let before = 0;
  while (family.size > before) {
    before = family.size;
    for (const [pid, parent] of rows) if (family.has(parent)) family.add(pid);
  }
  return rows.filter(([pid]) => family.has(pid)).reduce((sum, [, , bytes]) => sum + bytes, 0);
}

function watch(child: ChildProcess): () => number | undefined {
  if (process.platform === 'win32') return () => undefined;
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, treeBytes(child.pid!));
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** Runs a Node script to its end and measures it; what it printed is in the error when it fails. */
export function measure(args: readonly string[], cwd: string): Promise<Measured> {
  return new Promise((done, fail) => {
    const began = performance.now();
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_ENV: 'production' };
    const child = spawn(process.execPath, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    const peak = watch(child);
    child.on('close', (status) => {
      const bytes = peak();
      if (status === 0) done({ seconds: (performance.now() - began) / 1000, bytes });
      else fail(new Error(`${args.join(' ')} in ${cwd} failed:\n${output.slice(-LAST)}`));
    });
  });
}
