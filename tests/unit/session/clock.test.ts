import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClock, startClock } from '../../../src/domain/session/clock.ts';
import { RUNS } from '../planner/inputs.ts';

const START = { wallMs: 1_700_000_000_000, monotonicMs: 5000 };
const look = (wall: number, monotonic: number) =>
  readClock(startClock(START), { wallMs: START.wallMs + wall, monotonicMs: START.monotonicMs + monotonic });

describe('time from two clocks', () => {
  it('begins at nothing, or where it was', () => {
    expect(startClock(START)).toEqual({ ...START, runMs: 0, gapMs: 0 });
    expect(startClock(START, 700).runMs).toBe(700);
  });

  it.each([
    ['both alike', 1000, 1000, 1000, 0],
    ['asleep: the wall clock went on', 300_000, 250, 300_000, 299_750],
    ['the wall clock was put back an hour', -3_600_000, 1000, 1000, -3_601_000],
    ['the wall clock was put forward an hour', 3_600_000, 1000, 3_600_000, 3_599_000],
    ['both stood still', 0, 0, 0, 0],
  ])('%s', (_what, wall, monotonic, runMs, gapMs) => {
    expect(look(wall, monotonic)).toMatchObject({ runMs, gapMs });
  });

  it('never runs backwards, whatever the clocks do', () => {
    const step = fc.record({
      wall: fc.integer({ min: -1e9, max: 1e9 }),
      monotonic: fc.integer({ min: -1e6, max: 1e6 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let clock = startClock(START);
        for (const { wall, monotonic } of steps) {
          const next = readClock(clock, { wallMs: clock.wallMs + wall, monotonicMs: clock.monotonicMs + monotonic });
          expect(next.runMs).toBeGreaterThanOrEqual(clock.runMs);
          expect(next.runMs - clock.runMs).toBe(Math.max(wall, monotonic, 0));
          clock = next;
        }
      }),
      { numRuns: Math.min(RUNS, 2000) },
    );
  });
});
