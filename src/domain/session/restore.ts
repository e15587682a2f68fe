import { advance, type Course, cuffDown, eventOf, pause, type Run, type Status } from './run.ts';

/**
 * A session that was stored and is read back, after its page was closed. The time in between is counted in full. The
 * reader is asked about the cuff before anything else, and their word is taken.
 *
 * @param gapMs true time since it was stored; a clock that was set back counts as no time
 */
export function restore(stored: Run, gapMs: number, cuff: 'on' | 'off', course: Course): Run {
  const nowMs = stored.nowMs + Math.max(0, gapMs);
  const known = stored.onTime.on !== null;
  if (cuff === 'on' && !known) {
    // The timer thought it was open. How long it has been on cannot be known: only "let it down" is left.
    const { side } = eventOf(stored, course);
    const onTime = {
      ...stored.onTime,
      on: { side, sinceMs: stored.nowMs },
      go: { ...stored.onTime.go, [side]: { startMs: stored.nowMs, endMs: null } },
    };
    return { ...stored, nowMs, onTime, status: 'over', cut: true };
  }
  const here = advance(stored, nowMs, course);
  if (cuff === 'off' && here.onTime.on) return pause(cuffDown(here, course));
  return cuff === 'on' ? here : pause(here);
}

const STATUSES: readonly Status[] = ['ready', 'running', 'paused', 'over', 'stopping', 'stopped', 'finished'];

/** Reads what was stored, or undefined when it is not a run of this timeline. */
export function readRun(value: unknown, { timeline }: Course): Run | undefined {
  const run = value as Partial<Run> | null;
  if (typeof run !== 'object' || run === null) return undefined;
  const numbers = [run.index, run.stepStartMs, run.extraMs, run.nowMs];
  if (!numbers.every(Number.isFinite)) return undefined;
  if (!timeline.events[run.index as number] || !STATUSES.includes(run.status as Status)) return undefined;
  const { on, doneMs, go } = run.onTime ?? {};
  return on !== undefined && doneMs && go ? (run as Run) : undefined;
}
