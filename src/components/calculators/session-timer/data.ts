import type { PlannerRules } from '../../../domain/protocol/rules.ts';
import type { Signs } from '../protocol-builder/data.ts';

/** All that the timer needs in the browser: plain data, made at build time. */
export interface SessionData {
  readonly rules: PlannerRules;
  readonly signs: Signs;
  readonly links: Readonly<Record<'plan' | 'stop' | 'session', string>>;
}

/** A session that is kept on the device because the reader asked for it. */
export interface Kept {
  readonly plan: string;
  readonly session: number;
  readonly run: unknown;
  readonly wallMs: number;
  readonly log: boolean;
}

export interface LogEntry {
  /** ISO date and time. */
  readonly at: string;
  readonly session: number;
  readonly plan: string;
  readonly onFirstS: number;
  readonly onSecondS: number;
  readonly ended: 'finished' | 'stopped' | 'cut';
  readonly weight: string;
  readonly repetitions: string;
  readonly hard: string;
  readonly feel: string;
}
