/**
 * How long a session has run, told from two clocks. The wall clock goes on while a phone sleeps but can be set by hand;
 * the monotonic clock cannot be set but stands still in sleep on some systems. Between two looks the longer of the two
 * counts: under a cuff it is the careful one.
 */
export interface Clock {
  readonly wallMs: number;
  readonly monotonicMs: number;
  /** Time that the session has run. */
  readonly runMs: number;
  /** By how much the two clocks disagreed at the last look: sleep, or a clock that was set. */
  readonly gapMs: number;
}

export interface Reading {
  readonly wallMs: number;
  readonly monotonicMs: number;
}

export const startClock = ({ wallMs, monotonicMs }: Reading, runMs = 0): Clock => ({
  wallMs,
  monotonicMs,
  runMs,
  gapMs: 0,
});

export function readClock(clock: Clock, { wallMs, monotonicMs }: Reading): Clock {
  const wall = wallMs - clock.wallMs;
  const monotonic = Math.max(0, monotonicMs - clock.monotonicMs);
  return { wallMs, monotonicMs, runMs: clock.runMs + Math.max(wall, monotonic), gapMs: wall - monotonic };
}
