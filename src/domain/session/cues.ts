import { allowanceMs } from './on-time.ts';
import { type Course, enter, eventOf, type Run, stepEndMs, waits } from './run.ts';
import type { EventKind } from './types.ts';

/**
 * What is heard and felt. count: the last seconds of a step. up, work, down, rest: a step begins. late: the cuff should
 * be open by now. limit: the cuff has been on too long. end: the session is over.
 */
export type Cue = 'count' | 'up' | 'work' | 'down' | 'rest' | 'late' | 'limit' | 'end';

export interface TimedCue {
  readonly atMs: number;
  readonly cue: Cue;
}

const CUE_OF: Readonly<Record<EventKind, Cue>> = {
  prepare: 'rest',
  inflate: 'up',
  set: 'work',
  rest: 'rest',
  deflate: 'down',
  change: 'rest',
  reperfuse: 'rest',
};

const COUNT_FROM = 3;
function repeat(cue: Cue, fromMs: number, everyMs: number, untilMs: number, nowMs: number): TimedCue[] {
  const cues: TimedCue[] = [];
  const skipped = Math.max(0, Math.ceil((nowMs - fromMs) / everyMs));
  for (let atMs = fromMs + skipped * everyMs; atMs <= untilMs; atMs += everyMs) cues.push({ atMs, cue });
  return cues;
}

/** When the first limit is reached if the cuff stays as it is; Infinity when it is open. */
function limitAtMs({ onTime, nowMs }: Run, { rules }: Course): number {
  const fromMs = Math.max(nowMs, onTime.on?.sinceMs ?? nowMs);
  return fromMs + allowanceMs(onTime, fromMs, rules);
}

/**
 * The cues from now until `horizonMs` later if nobody touches the screen, so that they can be handed to the sound card
 * ahead of time: a page in the background may not wake up in time to make them itself.
 */
export function upcoming(run: Run, horizonMs: number, course: Course): readonly TimedCue[] {
  const { lateMs, lateRepeatMs, limitRepeatMs } = course.rules;
  const untilMs = run.nowMs + horizonMs;
  const cues: TimedCue[] = [];
  let at = run;
  while (at.status === 'running' && !waits(eventOf(at, course)) && stepEndMs(at, course) <= untilMs) {
    const endMs = stepEndMs(at, course);
    for (let count = COUNT_FROM; count >= 1; count -= 1) cues.push({ atMs: endMs - count * 1000, cue: 'count' });
    at = enter(at, at.index + 1, endMs, course);
    cues.push({ atMs: endMs, cue: at.status === 'finished' ? 'end' : CUE_OF[eventOf(at, course).kind] });
  }
  const overMs = at.status === 'stopped' || at.status === 'finished' ? Number.POSITIVE_INFINITY : limitAtMs(at, course);
  const lateFromMs = lateFrom(at, course, lateMs);
  if (lateFromMs !== undefined) {
    cues.push(...repeat('late', lateFromMs, lateRepeatMs, Math.min(untilMs, overMs - 1), run.nowMs));
  }
  if (Number.isFinite(overMs)) cues.push(...repeat('limit', overMs, limitRepeatMs, untilMs, run.nowMs));
  return cues.filter(({ atMs }) => atMs >= run.nowMs).sort((a, b) => a.atMs - b.atMs);
}

/** When the cuff should have been open, and a little: undefined while nothing waits for it. */
function lateFrom(run: Run, course: Course, lateMs: number): number | undefined {
  if (!run.onTime.on) return undefined;
  if (run.status === 'stopping') return run.stepStartMs;
  const waitsForDown = run.status === 'running' && eventOf(run, course).kind === 'deflate';
  return waitsForDown ? stepEndMs(run, course) + lateMs : undefined;
}
