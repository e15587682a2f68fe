import type { Side } from './types.ts';

/** The cuff's own clock: what it has been told, and nothing about what was planned. Times are of the run, in ms. */
export interface OnTime {
  /** Which limb wears a pumped-up cuff, and since when; null when it is open. */
  readonly on: { readonly side: Side; readonly sinceMs: number } | null;
  /** Finished stretches of this session, added up. */
  readonly doneMs: Readonly<Record<Side, number>>;
  /** The stretch in one go: when it began, and when the cuff was last opened. */
  readonly go: Readonly<Partial<Record<Side, { readonly startMs: number; readonly endMs: number | null }>>>;
}

export const NEVER_ON: OnTime = { on: null, doneMs: { first: 0, second: 0 }, go: {} };

/** @param newGoAfterMs an opening shorter than this does not begin a new count */
export function pumpUp(time: OnTime, side: Side, atMs: number, newGoAfterMs: number): OnTime {
  const before = time.go[side];
  const runsOn = before && before.endMs !== null && atMs - before.endMs < newGoAfterMs;
  const startMs = runsOn ? before.startMs : atMs;
  return { ...time, on: { side, sinceMs: atMs }, go: { ...time.go, [side]: { startMs, endMs: null } } };
}

export function letDown(time: OnTime, atMs: number): OnTime {
  if (!time.on) return time;
  const { side, sinceMs } = time.on;
  const startMs = time.go[side]?.startMs ?? sinceMs;
  return {
    on: null,
    doneMs: { ...time.doneMs, [side]: time.doneMs[side] + (atMs - sinceMs) },
    go: { ...time.go, [side]: { startMs, endMs: atMs } },
  };
}

/** Time under the cuff for a limb in this session. */
export const onMs = (time: OnTime, side: Side, nowMs: number): number =>
  time.doneMs[side] + (time.on?.side === side ? nowMs - time.on.sinceMs : 0);

/** Time in one go of the limb that wears the cuff; 0 when it is open. */
export function goMs(time: OnTime, nowMs: number): number {
  if (!time.on) return 0;
  return nowMs - (time.go[time.on.side]?.startMs ?? time.on.sinceMs);
}

export interface Limits {
  readonly oneGoMs: number;
  readonly limbSessionMs: number;
}

/** How long the cuff may still stay on before the first limit; Infinity when it is open. */
export function allowanceMs(time: OnTime, nowMs: number, { oneGoMs, limbSessionMs }: Limits): number {
  if (!time.on) return Number.POSITIVE_INFINITY;
  return Math.min(oneGoMs - goMs(time, nowMs), limbSessionMs - onMs(time, time.on.side, nowMs));
}
