import type { Limb, PlannerRules } from '../protocol/rules.ts';
import { allowanceMs, type Limits, letDown, NEVER_ON, type OnTime, pumpUp } from './on-time.ts';
import type { Timeline, TimelineEvent } from './types.ts';

/**
 * ready: not begun. over: a limit was reached and only "it is down" is left. stopping: stopped with the cuff still on.
 */
export type Status = 'ready' | 'running' | 'paused' | 'over' | 'stopping' | 'stopped' | 'finished';

/** A session under way. Plain data: it can be stored and read back. Times in ms since its beginning. */
export interface Run {
  readonly status: Status;
  /** Place in the timeline's events. */
  readonly index: number;
  readonly stepStartMs: number;
  /** Added to this step by hand. */
  readonly extraMs: number;
  readonly pausedAtMs: number | null;
  readonly nowMs: number;
  readonly onTime: OnTime;
  /** A limit ended the cuff part of the session. */
  readonly cut: boolean;
}

export interface RunRules extends Limits {
  readonly newGoAfterMs: number;
  readonly reperfusionMs: number;
  readonly lateMs: number;
  readonly lateRepeatMs: number;
  readonly limitRepeatMs: number;
  readonly moreMs: number;
}

export function runRules({ guards, timing }: Pick<PlannerRules, 'guards' | 'timing'>, limb: Limb): RunRules {
  return {
    oneGoMs: guards.oneGoS.value * 1000,
    limbSessionMs: guards.limbSessionS[limb].value * 1000,
    newGoAfterMs: guards.newGoAfterS.value * 1000,
    reperfusionMs: guards.reperfusionS.value * 1000,
    lateMs: timing.alarmLate.value * 1000,
    lateRepeatMs: timing.alarmRepeat.value * 1000,
    limitRepeatMs: timing.limitRepeat.value * 1000,
    moreMs: timing.more.value * 1000,
  };
}

/** A timeline with the rules it runs under. */
export interface Course {
  readonly timeline: Timeline;
  readonly rules: RunRules;
}

export const READY: Run = {
  status: 'ready',
  index: 0,
  stepStartMs: 0,
  extraMs: 0,
  pausedAtMs: null,
  nowMs: 0,
  onTime: NEVER_ON,
  cut: false,
};

/** Pumping up and letting down end when the reader says so: a clock cannot see the cuff. */
export const waits = ({ kind }: TimelineEvent): boolean => kind === 'inflate' || kind === 'deflate';

export const lastsMs = ({ startS, endS }: TimelineEvent): number => (endS - startS) * 1000;
export const eventOf = (run: Run, { timeline }: Course): TimelineEvent => timeline.events[run.index] as TimelineEvent;
export const stepEndMs = (run: Run, course: Course): number =>
  run.stepStartMs + lastsMs(eventOf(run, course)) + run.extraMs;

/** Begins a step. The cuff's clock starts with the first stroke of the pump. */
export function enter(run: Run, index: number, atMs: number, { timeline, rules }: Course): Run {
  const event = timeline.events[index];
  if (!event) return { ...run, status: 'finished' };
  const pumps = event.kind === 'inflate' && run.onTime.on?.side !== event.side;
  const onTime = pumps ? pumpUp(run.onTime, event.side, atMs, rules.newGoAfterMs) : run.onTime;
  return { ...run, index, stepStartMs: atMs, extraMs: 0, pausedAtMs: run.status === 'paused' ? atMs : null, onTime };
}

/** Brings a run up to a later moment: finished steps are left behind, however long nobody looked. */
export function advance(run: Run, nowMs: number, course: Course): Run {
  let at: Run = { ...run, nowMs: Math.max(run.nowMs, nowMs) };
  while (at.status === 'running' && !waits(eventOf(at, course)) && at.nowMs >= stepEndMs(at, course)) {
    at = enter(at, at.index + 1, stepEndMs(at, course), course);
  }
  const counts = at.status === 'running' || at.status === 'paused';
  return counts && allowanceMs(at.onTime, at.nowMs, course.rules) <= 0 ? { ...at, status: 'over', cut: true } : at;
}

export function begin(run: Run, nowMs: number, course: Course): Run {
  return run.status === 'ready' ? enter({ ...run, status: 'running', nowMs }, 0, nowMs, course) : run;
}

/** "The cuff is up": the set begins. */
export function cuffUp(run: Run, course: Course): Run {
  const pumping = run.status === 'running' && eventOf(run, course).kind === 'inflate';
  return pumping ? enter(run, run.index + 1, run.nowMs, course) : run;
}

/** "Not yet": the pump was not touched, so nothing is counted and the step begins again. */
export function notYet(run: Run, course: Course): Run {
  if (run.status !== 'running' || eventOf(run, course).kind !== 'inflate' || !run.onTime.on) return run;
  const { side } = run.onTime.on;
  // The stretch that this step began, or ran on with, goes back to how it was: open since the step began.
  const go = {
    ...run.onTime.go,
    [side]: { startMs: run.onTime.go[side]?.startMs ?? run.stepStartMs, endMs: run.stepStartMs },
  };
  return enter({ ...run, onTime: { ...run.onTime, on: null, go } }, run.index, run.nowMs, course);
}

/** "It is down": the only thing that stops the cuff's clock. What was left of the set is given up. */
export function cuffDown(run: Run, course: Course): Run {
  if (!run.onTime.on) return run;
  const open: Run = { ...run, onTime: letDown(run.onTime, run.nowMs) };
  if (run.status === 'stopping') return { ...open, status: 'stopped' };
  const { events } = course.timeline;
  // After a limit the cuff part is over: only the last step, the open limb, is left.
  if (run.status === 'over') return enter({ ...open, status: 'running' }, events.length - 1, run.nowMs, course);
  const deflate = events.findIndex(({ kind }, index) => index >= run.index && kind === 'deflate');
  return enter(open, deflate + 1, run.nowMs, course);
}

export function pause(run: Run): Run {
  return run.status === 'running' ? { ...run, status: 'paused', pausedAtMs: run.nowMs } : run;
}

/** The step goes on where it stood; the cuff's clock never stood still. */
export function resume(run: Run): Run {
  if (run.status !== 'paused' || run.pausedAtMs === null) return run;
  return { ...run, status: 'running', stepStartMs: run.stepStartMs + run.nowMs - run.pausedAtMs, pausedAtMs: null };
}

/** Always possible. With the cuff on it is not over until the cuff is down. */
export function stop(run: Run): Run {
  if (run.status === 'finished' || run.status === 'stopped' || run.status === 'ready') return run;
  return { ...run, status: run.onTime.on ? 'stopping' : 'stopped' };
}
