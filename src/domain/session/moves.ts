import { allowanceMs } from './on-time.ts';
import { type Course, enter, eventOf, lastsMs, type Run, stepEndMs } from './run.ts';
import type { TimelineEvent } from './types.ts';

/** Skip, back and more time: allowed only where no limit and no opening of the cuff can be jumped over. */

/** A limb has been open long enough to wear the cuff again, or has not worn it. */
function isOwedNothing(run: Run, course: Course): boolean {
  const endMs = run.onTime.go[eventOf(run, course).side]?.endMs;
  return endMs === undefined || endMs === null || run.nowMs - endMs >= course.rules.reperfusionMs;
}

export function canSkip(run: Run, course: Course): boolean {
  if (run.status !== 'running' && run.status !== 'paused') return false;
  const { kind } = eventOf(run, course);
  if (kind === 'change') return isOwedNothing(run, course);
  return kind === 'prepare' || kind === 'set' || kind === 'rest';
}

export function skip(run: Run, course: Course): Run {
  return canSkip(run, course) ? enter({ ...run, status: 'running' }, run.index + 1, run.nowMs, course) : run;
}

/** The last opening may be left early: nothing is pumped up after it. */
export const canFinish = (run: Run, { timeline }: Course): boolean =>
  run.status === 'running' && !run.onTime.on && run.index === timeline.events.length - 1;

export const finish = (run: Run, course: Course): Run =>
  canFinish(run, course) ? { ...run, status: 'finished' } : run;

/** How long it takes by the plan from the beginning of a step with the cuff on until the cuff is down. */
function onFromMs(index: number, { timeline }: Course): number {
  let lasts = 0;
  for (const event of timeline.events.slice(index)) {
    lasts += lastsMs(event);
    if (event.kind === 'deflate') break;
  }
  return lasts;
}

/** Time until the cuff comes down by the plan, from now; 0 when it is open. */
export function plannedOnMs(run: Run, course: Course): number {
  if (!run.onTime.on) return 0;
  const left = Math.max(0, stepEndMs(run, course) - run.nowMs);
  return eventOf(run, course).kind === 'deflate' ? left : left + onFromMs(run.index + 1, course);
}

export function canHaveMore(run: Run, course: Course): boolean {
  if (run.status !== 'running' && run.status !== 'paused') return false;
  const { kind } = eventOf(run, course);
  if (kind === 'inflate' || kind === 'deflate') return false;
  return plannedOnMs(run, course) + course.rules.moreMs < allowanceMs(run.onTime, run.nowMs, course.rules);
}

export const more = (run: Run, course: Course): Run =>
  canHaveMore(run, course) ? { ...run, extraMs: run.extraMs + course.rules.moreMs } : run;

/** Within its first moments "back" means the step before, later the beginning of this one. */
const FIRST_MOMENTS_MS = 3000;

/**
 * Where "back" leads, or undefined when it leads nowhere. With the cuff on: the beginning of this step or the step
 * before it under the same cuff. With the cuff open: this rest again, or the last set, which begins with the pump.
 */
export function backTo(run: Run, course: Course): number | undefined {
  if (run.status !== 'running' && run.status !== 'paused') return undefined;
  const { events } = course.timeline;
  const event = eventOf(run, course);
  if (event.kind === 'inflate' || event.kind === 'reperfuse') return undefined;
  const fresh = run.nowMs - run.stepStartMs < FIRST_MOMENTS_MS;
  if (event.cuff === 'on') {
    const before = events[run.index - 1] as TimelineEvent;
    const earlier = event.kind === 'deflate' || (fresh && before.kind !== 'inflate');
    return allowed(earlier ? run.index - 1 : run.index, run, course);
  }
  if (!fresh || run.index === 0) return run.index;
  const pump = run.index - 1 - [...events.slice(0, run.index)].reverse().findIndex(({ kind }) => kind === 'inflate');
  return allowed(pump, run, course);
}

/** Going back adds time under the cuff: not when it would reach a limit. */
function allowed(index: number, run: Run, course: Course): number | undefined {
  const { rules } = course;
  const { side } = course.timeline.events[index] as TimelineEvent;
  const leftMs = run.onTime.on
    ? allowanceMs(run.onTime, run.nowMs, rules)
    : Math.min(
        rules.limbSessionMs - run.onTime.doneMs[side],
        rules.oneGoMs - goRunningOn(run, side, rules.newGoAfterMs),
      );
  return onFromMs(index, course) < leftMs ? index : undefined;
}

/** How long a go would already be if the cuff went up now. */
function goRunningOn({ onTime, nowMs }: Run, side: 'first' | 'second', newGoAfterMs: number): number {
  const { startMs, endMs } = onTime.go[side] ?? { startMs: nowMs, endMs: null };
  return endMs !== null && nowMs - endMs < newGoAfterMs ? nowMs - startMs : 0;
}

export function back(run: Run, course: Course): Run {
  const index = backTo(run, course);
  return index === undefined ? run : enter({ ...run, status: 'running' }, index, run.nowMs, course);
}
