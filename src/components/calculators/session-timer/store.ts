import type { Kept, LogEntry } from './data.ts';

/**
 * What stays on the device, and only when the reader asks: a session under way, and the log. The privacy page clears
 * every name that begins with "cuffwise-session". A browser may refuse to keep anything: then nothing is kept, and said.
 */
const RUN = 'cuffwise-session-run';
const LOG = 'cuffwise-session-log';

function read(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

function write(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function remove(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing could be kept there either.
  }
}

export function readKept(): Kept | undefined {
  const kept = read(RUN) as Partial<Kept> | null;
  const sound = typeof kept?.plan === 'string' && typeof kept.session === 'number' && typeof kept.wallMs === 'number';
  return sound ? (kept as Kept) : undefined;
}
export const keep = (kept: Kept): boolean => write(RUN, kept);
export const forget = (): void => remove(RUN);

export function readLog(): readonly LogEntry[] {
  const log = read(LOG);
  return Array.isArray(log) ? (log as LogEntry[]) : [];
}
export const hasLog = (): boolean => readLog().length > 0;
export const addToLog = (entry: LogEntry): boolean => write(LOG, [...readLog(), entry]);
export const clearLog = (): void => remove(LOG);
