import { describe, expect, it } from 'vitest';
import {
  allowanceMs,
  goMs,
  letDown,
  NEVER_ON,
  type OnTime,
  onMs,
  pumpUp,
} from '../../../src/domain/session/on-time.ts';

const NEW_GO = 60_000;
const LIMITS = { oneGoMs: 600_000, limbSessionMs: 1_200_000 };
/** On for two minutes, then opened at 120 s. */
const once = letDown(pumpUp(NEVER_ON, 'first', 0, NEW_GO), 120_000);

describe('the clock of the cuff', () => {
  it('begins a new go after an opening as long as the rule asks, and runs on a millisecond before', () => {
    const on = (openMs: number) => pumpUp(once, 'first', 120_000 + openMs, NEW_GO);
    expect(goMs(on(NEW_GO - 1), 180_000)).toBe(180_000);
    expect(goMs(on(NEW_GO), 180_000)).toBe(0);
    expect(onMs(on(NEW_GO), 'first', 181_000)).toBe(121_000);
  });

  it('counts each limb by itself', () => {
    const second = pumpUp(once, 'second', 130_000, NEW_GO);
    expect([onMs(second, 'first', 140_000), onMs(second, 'second', 140_000), goMs(second, 140_000)]).toEqual([
      120_000, 10_000, 10_000,
    ]);
    expect(second.go.first).toEqual({ startMs: 0, endMs: 120_000 });
  });

  it('is left alone when a cuff that is open is let down', () => {
    expect(letDown(once, 500_000)).toBe(once);
    expect(letDown(NEVER_ON, 500_000)).toBe(NEVER_ON);
    expect([goMs(once, 500_000), allowanceMs(once, 500_000, LIMITS)]).toEqual([0, Number.POSITIVE_INFINITY]);
  });

  it('counts from the pump where what was stored does not know when the go began', () => {
    const read: OnTime = { ...NEVER_ON, on: { side: 'second', sinceMs: 5000 } };
    expect(goMs(read, 9000)).toBe(4000);
    expect(letDown(read, 9000)).toEqual({
      on: null,
      doneMs: { first: 0, second: 4000 },
      go: { second: { startMs: 5000, endMs: 9000 } },
    });
  });

  it('leaves what the nearer of both limits leaves', () => {
    const on = pumpUp({ ...NEVER_ON, doneMs: { first: 900_000, second: 0 } }, 'first', 0, NEW_GO);
    expect(allowanceMs(on, 100_000, LIMITS)).toBe(200_000);
    expect(allowanceMs(pumpUp(NEVER_ON, 'first', 0, NEW_GO), 100_000, LIMITS)).toBe(500_000);
  });
});
