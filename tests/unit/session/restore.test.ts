import { describe, expect, it } from 'vitest';
import { onMs } from '../../../src/domain/session/on-time.ts';
import { readRun, restore } from '../../../src/domain/session/restore.ts';
import { cuffDown, cuffUp, pause, READY, type Run, stop } from '../../../src/domain/session/run.ts';
import { courseOf, later, MINUTE, SECOND, started, where } from './drive.ts';

const course = courseOf();
const inSet = () => later(cuffUp(later(started(course), 20 * SECOND, course), course), 30 * SECOND, course);
const inRest = () => cuffDown(inSet(), course);
const stored = (run: Run): Run => JSON.parse(JSON.stringify(run)) as Run;

describe('a session that is read back', () => {
  it('is the same plain data', () => {
    expect(readRun(stored(inSet()), course)).toEqual(inSet());
  });

  it('may be at any point of its way', () => {
    const runs = [
      READY,
      started(course),
      pause(inSet()),
      later(inSet(), 20 * MINUTE, course),
      stop(inSet()),
      stop(inRest()),
      later(cuffDown(later(inSet(), 20 * MINUTE, course), course), 20 * MINUTE, course),
    ];
    expect(runs.map(({ status }) => status)).toEqual([
      'ready',
      'running',
      'paused',
      'over',
      'stopping',
      'stopped',
      'finished',
    ]);
    for (const run of runs) expect(readRun(stored(run), course)).toEqual(run);
  });

  it('counts the time in between in full while the cuff is on', () => {
    const back = restore(stored(inSet()), 2 * MINUTE, 'on', course);
    expect(where(back, course)).toBe('running: deflate first 1');
    expect(onMs(back.onTime, 'first', back.nowMs)).toBe(30 * SECOND + 2 * MINUTE);
    expect(restore(stored(inSet()), 10 * MINUTE, 'on', course).status).toBe('over');
  });

  it('counts it in full as well when the cuff has come down meanwhile, and waits', () => {
    const back = restore(stored(inSet()), 2 * MINUTE, 'off', course);
    expect(where(back, course)).toBe('paused: rest first 2');
    expect(back.onTime.doneMs.first).toBe(30 * SECOND + 2 * MINUTE);
    const long = restore(stored(inSet()), 20 * MINUTE, 'off', course);
    expect(where(long, course)).toBe('paused: reperfuse second 2');
    expect(long.cut).toBe(true);
  });

  it('waits where it was when the cuff was open and is open', () => {
    const back = restore(stored(inRest()), 10 * SECOND, 'off', course);
    expect(where(back, course)).toBe('paused: rest first 2');
    expect(back.onTime.doneMs.first).toBe(30 * SECOND);
  });

  it('only says "let it down" when the cuff is on and the timer thought it was open', () => {
    const back = restore(stored(inRest()), 4 * SECOND, 'on', course);
    expect(back).toMatchObject({ status: 'over', cut: true });
    expect(onMs(back.onTime, 'first', back.nowMs)).toBe(34 * SECOND);
    expect(back.onTime.go).toEqual({ first: { startMs: inRest().nowMs, endMs: null } });
    expect(where(cuffDown(back, course), course)).toBe('running: reperfuse second 2');
  });

  it('takes a clock that was put back as no time', () => {
    expect(restore(stored(inSet()), -MINUTE, 'on', course).nowMs).toBe(inSet().nowMs);
  });

  it.each([
    null,
    undefined,
    'x',
    {},
    { ...READY, index: 999 },
    { ...READY, index: '0' },
    { ...READY, nowMs: Number.NaN },
    { ...READY, status: 3 },
    { ...READY, status: 'resting' },
    { ...READY, onTime: 'long' },
    { ...READY, onTime: null },
    { ...READY, onTime: undefined },
    { ...READY, onTime: { doneMs: { first: 0, second: 0 }, go: {} } },
    { ...READY, onTime: { on: null, go: {} } },
    { ...READY, onTime: { on: null, doneMs: { first: 0, second: 0 } } },
    { ...READY, index: undefined },
    { ...READY, stepStartMs: '1' },
    { ...READY, extraMs: Number.POSITIVE_INFINITY },
  ])('refuses %j', (value) => {
    expect(readRun(value, course)).toBeUndefined();
  });
});
