import type { PlannedExercise, Stage } from '../../../domain/protocol/plan-types.ts';
import type { Limb, PlannerRules } from '../../../domain/protocol/rules.ts';
import { plannedOnMs } from '../../../domain/session/moves.ts';
import { goMs, onMs } from '../../../domain/session/on-time.ts';
import { type Course, eventOf, type Run, stepEndMs } from '../../../domain/session/run.ts';
import type { Side, TimelineEvent } from '../../../domain/session/types.ts';
import { nameIn } from '../../../i18n/en/plan.ts';
import { session as words } from '../../../i18n/en/session.ts';
import { formatClock, formatDuration } from '../../../i18n/plan-format.ts';

/** The session that is run, with what the screen says of it. */
export interface Running extends Course {
  readonly stage: Stage;
  readonly limb: Limb;
  readonly planner: PlannerRules;
  /** What to pump to, for the limb that the setting belongs to. */
  readonly setting: string | undefined;
}

/** on: saffron. off: white. over: ink, for "let it down" that cannot wait. */
export type Ground = 'on' | 'off' | 'over';

export interface Screen {
  readonly ground: Ground;
  /** What is being done: "Set 2 of 4: knee extension, first leg". */
  readonly what: string;
  /** The one number. */
  readonly clock: string;
  readonly state: string;
  readonly details: readonly string[];
  readonly next: string | undefined;
  readonly total: string;
}

export function sideWord(side: Side, { stage, limb }: Pick<Running, 'stage' | 'limb'>): string {
  return stage.shape.sides === 'one' ? words.sides.only(limb) : words.sides[side](limb);
}

const exerciseOf = ({ exercise }: TimelineEvent, { stage }: Running): PlannedExercise | undefined =>
  stage.shape.exercises[exercise];
const nameFor = (event: TimelineEvent, running: Running): string => {
  const found = exerciseOf(event, running);
  return found ? nameIn(found.exercise) : '';
};

/** "Set 2 of 4" or the name of the step, with exercise and limb where they matter. */
export function whatOf(event: TimelineEvent, running: Running, worn: Side = event.side): string {
  const { kind, set, sets, repetitions, side } = event;
  if (kind === 'reperfuse') return `${words.steps[kind]}: ${sideWord(worn, running)}`;
  const own =
    kind === 'set'
      ? repetitions === undefined
        ? words.steps.bout(set, sets)
        : words.steps.set(set, sets)
      : words.steps[kind];
  return `${own}: ${nameFor(event, running)}, ${sideWord(side, running)}`;
}

function nextText(event: TimelineEvent | undefined): string {
  if (!event) return words.next.end;
  const time = formatDuration(event.endS - event.startS);
  switch (event.kind) {
    case 'set':
      return event.repetitions === undefined
        ? words.next.bout(event.set, time)
        : words.next.set(event.set, event.repetitions);
    case 'rest':
      return event.cuff === 'on' ? words.next.restOn(time) : words.next.restOff(time);
    case 'reperfuse':
      return words.next.reperfuse(time);
    case 'change':
    case 'deflate':
    case 'inflate':
      return words.next[event.kind];
    default:
      return '';
  }
}

const seconds = (ms: number): number => ms / 1000;
/** A clock that counts down shows the second that is still running. */
const down = (ms: number): string => formatClock(Math.ceil(seconds(Math.max(0, ms))));

/** The limb that wears the cuff, or wore it last: after a limit that need not be the limb of the last step. */
function wornSide({ onTime: { on, go } }: Run, event: TimelineEvent): Side {
  const [first, second] = [go.first?.endMs ?? -1, go.second?.endMs ?? -1];
  if (on) return on.side;
  return first < 0 && second < 0 ? event.side : second > first ? 'second' : 'first';
}

/** Everything the screen says, from the run alone: the same words at the same moment, whoever draws them. */
export function screenOf(run: Run, running: Running): Screen {
  const event = eventOf(run, running);
  const { onTime, nowMs, status } = run;
  const side = wornSide(run, event);
  const all = formatClock(seconds(onMs(onTime, side, nowMs)));
  const total = running.stage.shape.sides === 'one' ? words.total(all) : words.totalSide(all, sideWord(side, running));
  const go = formatClock(seconds(goMs(onTime, nowMs)));
  const next = `${words.next.label} ${nextText(running.timeline.events[run.index + 1])}`;
  const shared = { what: whatOf(event, running, side), total };
  const open = formatDuration(seconds(running.rules.reperfusionMs));

  if (status === 'over') {
    return {
      ...shared,
      ground: 'over',
      what: words.steps.deflate,
      clock: go,
      state: words.state.over,
      details: [words.detail.overText(open)],
      next: undefined,
    };
  }
  if (status === 'stopping') {
    return {
      ...shared,
      ground: 'over',
      clock: go,
      state: words.state.stopping,
      details: [words.detail.onFor(go)],
      next: undefined,
    };
  }
  const left = down(stepEndMs(run, running) - (run.pausedAtMs ?? nowMs));
  if (status === 'paused') {
    return onTime.on
      ? {
          ...shared,
          ground: 'on',
          clock: go,
          state: words.state.pausedOn,
          details: [words.detail.pausedOnText],
          next: undefined,
        }
      : { ...shared, ground: 'off', clock: left, state: words.state.paused, details: [], next };
  }
  switch (event.kind) {
    case 'inflate':
      return { ...shared, ground: 'on', clock: left, state: words.state.pump, details: [pumpTo(side, running)], next };
    case 'deflate': {
      // Ink is for what cannot wait: the first moments are still the plan's own time to let it down.
      const late = nowMs >= stepEndMs(run, running) + running.rules.lateMs;
      const said = { state: late ? words.state.late : words.state.down, details: [words.detail.onFor(go)] };
      return { ...shared, ...said, ground: late ? 'over' : 'on', clock: go, next };
    }
    case 'set':
      return {
        ...shared,
        ground: 'on',
        clock: left,
        state: words.state.on,
        details: [setDetail(event, running), words.detail.downIn(down(plannedOnMs(run, running)))],
        next,
      };
    case 'rest':
      return event.cuff === 'on'
        ? {
            ...shared,
            ground: 'on',
            clock: left,
            state: words.state.on,
            details: [words.detail.downIn(down(plannedOnMs(run, running)))],
            next,
          }
        : { ...shared, ground: 'off', clock: left, state: words.state.off, details: [], next };
    case 'prepare':
      return { ...shared, ground: 'off', clock: left, state: words.state.open, details: [words.detail.prepare], next };
    case 'change':
      return {
        ...shared,
        ground: 'off',
        clock: left,
        state: words.state.off,
        details: [words.detail.change(sideWord(event.side, running))],
        next,
      };
    default: {
      const details = run.cut ? [words.detail.cut, words.detail.openFor] : [words.detail.openFor];
      return { ...shared, ground: 'off', clock: left, state: words.state.off, details, next };
    }
  }
}

/** The setting belongs to one limb; the other limb has its own. */
function pumpTo(side: Side, { setting }: Running): string {
  if (setting === undefined) return words.state.pumpBlank;
  return side === 'first' ? words.state.pumpTo(setting) : words.state.pumpOwn;
}

function setDetail(event: TimelineEvent, { planner }: Running): string {
  if (event.repetitions === undefined) return '';
  const { up, down: lower } = planner.resistance.tempo.value;
  return `${words.detail.repetitions(event.repetitions)}, ${words.detail.tempo(up, lower)}`;
}
