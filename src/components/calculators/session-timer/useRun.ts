import { useEffect, useRef, useState } from 'preact/hooks';
import { type Clock, type Reading, readClock, startClock } from '../../../domain/session/clock.ts';
import { type Cue, upcoming } from '../../../domain/session/cues.ts';
import { advance, begin, READY, type Run } from '../../../domain/session/run.ts';
import { realClock } from './clock.ts';
import { vibrate, WakeLock } from './device.ts';
import type { Beeper } from './sound.ts';
import type { Running } from './view.ts';

const TICK_MS = 200;
/** How far ahead sounds are handed to the sound card, and how often they are planned again. */
const HORIZON_MS = 180_000;
const REPLAN_MS = 20_000;
/** A gap between the two clocks that is worth a word. */
const GAP_MS = 3000;

const isOver = ({ status }: Run): boolean => status === 'finished' || status === 'stopped';

export interface Runner {
  readonly run: Run;
  /** Seconds that the page slept, to be told once. */
  readonly sleptS: number;
  /** Brings the run up to now, then does this to it. */
  readonly act: (move: (run: Run) => Run) => void;
}

/** Drives a run by the clock. Ticks only ask what time it is: a missed tick loses nothing. */
export function useRun(
  running: Running,
  from: Run | undefined,
  beeper: Beeper,
  onRun: (run: Run) => void,
  now: () => Reading = realClock,
): Runner {
  const [state, setState] = useState(() => {
    const clock = startClock(now(), from?.nowMs ?? 0);
    return { clock, run: from ?? begin(READY, 0, running), sleptS: 0 };
  });
  const latest = useRef(state);
  const plannedAt = useRef({ wallMs: 0, key: '' });

  const step = (move: (run: Run) => Run = (run) => run): void => {
    const before = latest.current;
    if (isOver(before.run)) return;
    const clock: Clock = readClock(before.clock, now());
    const run = move(advance(before.run, clock.runMs, running));
    const sleptS =
      clock.gapMs > GAP_MS ? Math.round(clock.gapMs / 1000) : before.run.index === run.index ? before.sleptS : 0;
    latest.current = { clock, run, sleptS };
    setState(latest.current);
    sound(before.run, run, clock);
    if (
      run.index !== before.run.index ||
      run.status !== before.run.status ||
      run.onTime !== before.run.onTime ||
      run.extraMs !== before.run.extraMs
    )
      onRun(run);
  };

  /** Sounds are planned ahead; vibration has no plan and follows the ticks. */
  const sound = (before: Run, run: Run, clock: Clock): void => {
    const passed = upcoming(before, run.nowMs - before.nowMs, running).at(-1)?.cue as Cue | undefined;
    if (passed && run.nowMs > before.nowMs) vibrate(passed);
    const key = `${run.index} ${run.status} ${run.extraMs} ${run.stepStartMs} ${run.onTime.on?.sinceMs}`;
    if (key === plannedAt.current.key && clock.wallMs - plannedAt.current.wallMs < REPLAN_MS) return;
    plannedAt.current = { wallMs: clock.wallMs, key };
    beeper.plan(upcoming(run, HORIZON_MS, running), run.nowMs);
  };

  useEffect(() => {
    const wake = new WakeLock();
    const look = (): void => {
      void wake.hold();
      step();
    };
    look();
    const timer = setInterval(() => step(), TICK_MS);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pageshow', look);
      beeper.plan([], 0);
      wake.release();
    };
  }, []);

  return { run: state.run, sleptS: state.sleptS, act: step };
}
