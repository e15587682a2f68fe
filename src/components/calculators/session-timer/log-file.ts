import { session } from '../../../i18n/en/session.ts';
import type { LogEntry } from './data.ts';

/** A field for a table program (RFC 4180). One that begins like a formula is kept from being one. */
function field(value: string | number): string {
  const text = String(value);
  const harmless = /^[=+\-@\t]/.test(text) && typeof value === 'string' ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export function logFile(entries: readonly LogEntry[]): string {
  const rows = entries.map((entry) => [
    entry.at,
    entry.session,
    entry.plan,
    entry.onFirstS,
    entry.onSecondS,
    session.log.ends[entry.ended],
    entry.weight,
    entry.repetitions,
    entry.hard,
    entry.feel,
  ]);
  return [session.log.columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
