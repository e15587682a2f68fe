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

/** Again and again from a moment on; what lies behind is left out. */
function repeat(cue: Cue, fromMs: number, everyMs: number, untilMs: number, nowMs: number): TimedCue[] {
  const cues: TimedCue[] = [];
  const skipped = Math.max(0, Math.ceil((nowMs - fromMs) / everyMs));
  for (let atMs = fromMs + skipped * everyMs; atMs <= untilMs; atMs += everyMs) cues.push({ atMs, cue });
  return cues;
}

/**
 * The cues from now until `horizonMs` later if nobody touches the screen, so that they can be handed to the sound card
 * ahead of time: a page in the background may not wake up in time to make them itself.
 */
export function upcoming(run: Run, horizonMs: number, course: Course): readonly TimedCue[] {
  const { lateRepeatMs, limitRepeatMs } = course.rules;
  const { nowMs } = run;
  const untilMs = nowMs + horizonMs;
  const steps: TimedCue[] = [];
  let at = run;
  while (at.status === 'running' && !waits(eventOf(at, course)) && stepEndMs(at, course) <= untilMs) {
    const endMs = stepEndMs(at, course);
    for (let count = COUNT_FROM; count >= 1; count -= 1) steps.push({ atMs: endMs - count * 1000, cue: 'count' });
    at = enter(at, at.index + 1, endMs, course);
    steps.push({ atMs: endMs, cue: at.status === 'finished' ? 'end' : CUE_OF[eventOf(at, course).kind] });
  }
  // When the first limit is reached if the cuff stays as it is: nothing else is said from there on.
  const overMs = nowMs + allowanceMs(at.onTime, nowMs, course.rules);
  return [
    ...steps.filter(({ atMs }) => atMs >= nowMs && atMs < overMs),
    ...repeat('late', lateFrom(at, course), lateRepeatMs, Math.min(untilMs, overMs - 1), nowMs),
    ...repeat('limit', overMs, limitRepeatMs, untilMs, nowMs),
  ];
}

/** When the cuff should have been open, and a little; Infinity while nothing waits for it. */
function lateFrom(run: Run, course: Course): number {
  if (run.status === 'stopping') return run.stepStartMs;
  const waitsForDown = eventOf(run, course).kind === 'deflate';
  return waitsForDown ? stepEndMs(run, course) + course.rules.lateMs : Number.POSITIVE_INFINITY;
}
