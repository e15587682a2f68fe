import { spawn } from 'node:child_process';

export interface Ran {
  readonly ok: boolean;
  /** What it printed, both streams in the order in which they came. */
  readonly output: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a script of an installed package, or one of ours, on the Node that runs this. */
export function runNode(args: readonly string[], env: Environment = {}): Promise<Ran> {
  return runCommand(process.execPath, args, env);
}

export function runCommand(command: string, args: readonly string[], env: Environment = {}): Promise<Ran> {
  return new Promise((done) => {
    const quiet = { NO_COLOR: '1', FORCE_COLOR: undefined, ASTRO_TELEMETRY_DISABLED: '1', CI: 'true' };
    const child = spawn(command, args, {
      env: { ...process.env, ...quiet, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (status) => done({ ok: status === 0, output }));
  });
}
