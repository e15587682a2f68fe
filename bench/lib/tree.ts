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
  /** Seconds of processor time of all of them; on a busy machine the number to trust. Linux only. */
  readonly cpu: number | undefined;
}

interface Row {
  readonly pid: number;
  readonly parent: number;
  readonly bytes: number;
  /** Processor time of its own and of children that ended. */
  readonly cpu: number;
}

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

function fromProc(): Row[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid): Row[] => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        // Counted from after the name: 1 is the parent, 11 to 14 are user and system time, own and of ended children.
        const fields = stat
          .slice(stat.lastIndexOf(')') + 2)
          .split(' ')
          .map(Number);
        const cpu = fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) / TICKS;
        const resident = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
        return [{ pid: Number(pid), parent: fields[1]!, bytes: resident * PAGE_BYTES, cpu }];
      } catch {
        return []; // It ended between the two looks.
      }
    });
}

function fromPs(): Row[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid, parent, kb]) => ({ pid: pid!, parent: parent!, bytes: kb! * 1024, cpu: 0 }));
}

function family(root: number): Row[] {
  const rows = process.platform === 'linux' ? fromProc() : fromPs();
  const pids = new Set([root]);
  let before = 0;
  while (pids.size > before) {
    before = pids.size;
    for (const { pid, parent } of rows) if (pids.has(parent)) pids.add(pid);
  }
  return rows.filter(({ pid }) => pids.has(pid));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function watch(child: ChildProcess): () => Pick<Measured, 'bytes' | 'cpu'> {
  if (process.platform === 'win32') return () => ({ bytes: undefined, cpu: undefined });
  let bytes = 0;
  let cpu = 0;
  const timer = setInterval(() => {
    const rows = family(child.pid!);
    bytes = Math.max(bytes, sum(rows.map((row) => row.bytes)));
    cpu = Math.max(cpu, sum(rows.map((row) => row.cpu)));
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    return { bytes, cpu: process.platform === 'linux' ? cpu : undefined };
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
      const used = peak();
      if (status === 0) done({ seconds: (performance.now() - began) / 1000, ...used });
      else fail(new Error(`${args.join(' ')} in ${cwd} failed:\n${output.slice(-LAST)}`));
    });
  });
}
