import { describe, expect, it } from 'vitest';
import {
  back,
  backTo,
  canFinish,
  canHaveMore,
  canSkip,
  finish,
  more,
  plannedOnMs,
  skip,
} from '../../../src/domain/session/moves.ts';
import { type Course, cuffDown, cuffUp, eventOf, pause, type Run, stop } from '../../../src/domain/session/run.ts';
import { courseOf, later, MINUTE, SECOND, started, where } from './drive.ts';

const course = courseOf({ sets: 2 });
const go = (run: Run, ms: number) => later(run, ms, course);
const at = (run: Run) => where(run, course);
const inSet = () => cuffUp(skip(started(course), course), course);
const inRest = () => cuffDown(go(inSet(), 120 * SECOND), course);
/** To the first step of a kind, on time. */
function to(kind: string, by: Course): Run {
  let run = started(by);
  for (let guard = 0; eventOf(run, by).kind !== kind && guard < 200; guard += 1) {
    const event = eventOf(run, by);
    run = later(run, (event.endS - event.startS) * 1000, by);
    if (event.kind === 'inflate') run = cuffUp(run, by);
    if (event.kind === 'deflate') run = cuffDown(run, by);
  }
  return run;
}

describe('skip', () => {
  it('leaves a step early where the cuff allows it', () => {
    expect(at(skip(started(course), course))).toBe('running: inflate first 1');
    expect(at(skip(inSet(), course))).toBe('running: deflate first 1');
    expect(at(skip(inRest(), course))).toBe('running: inflate first 2');
    expect(at(skip(pause(inRest()), course))).toBe('running: inflate first 2');
  });

  it('never skips the pump, letting down, an opening that is owed, or a stop', () => {
    for (const run of [skip(started(course), course), skip(inSet(), course), to('reperfuse', course), stop(inSet())]) {
      expect(canSkip(run, course)).toBe(false);
      expect(skip(run, course)).toBe(run);
    }
  });

  it('moves on to the other limb at once, but not to the same limb before it has been open long enough', () => {
    expect(canSkip(to('change', course), course)).toBe(true);
    const same = courseOf({
      sides: 'one',
      exercises: ['knee-extension', 'calf-raise'],
      strengths: [{ kind: 'unknown' }, { kind: 'unknown' }],
      experience: 'cuff',
      easier: false,
      sets: 2,
    });
    const change = to('change', same);
    expect(canSkip(change, same)).toBe(false);
    // Opened 90 s of owed rest ago, and 5 s late is as good as on time.
    expect(canSkip(later(change, 90 * SECOND - 1, same), same)).toBe(false);
    const paused = later(pause(change), 90 * SECOND, same);
    expect(canSkip(paused, same)).toBe(true);
  });

  it('ends the last opening early, and nothing else', () => {
    const last = to('reperfuse', course);
    expect(canFinish(last, course)).toBe(true);
    expect(finish(last, course).status).toBe('finished');
    expect(canFinish(inSet(), course)).toBe(false);
    expect(finish(inSet(), course)).toEqual(inSet());
    expect(canFinish(pause(last), course)).toBe(false);
  });
});

describe('more time', () => {
  it('adds what the data says to the step', () => {
    const rest = more(inRest(), course);
    expect(rest.extraMs).toBe(course.rules.moreMs);
    expect(at(go(rest, 40 * SECOND + course.rules.moreMs - 1))).toBe('running: rest first 2');
    expect(at(go(rest, 40 * SECOND + course.rules.moreMs))).toBe('running: inflate first 2');
    expect(more(pause(inRest()), course).extraMs).toBe(course.rules.moreMs);
  });

  it('is not for the pump', () => {
    for (const run of [skip(started(course), course), skip(inSet(), course), stop(inSet())]) {
      expect(canHaveMore(run, course)).toBe(false);
      expect(more(run, course)).toBe(run);
    }
  });

  it('knows how long the cuff will still be on', () => {
    expect(plannedOnMs(started(course), course)).toBe(0);
    expect(plannedOnMs(skip(started(course), course), course)).toBe(140 * SECOND);
    expect(plannedOnMs(inSet(), course)).toBe(125 * SECOND);
    expect(plannedOnMs(go(inSet(), 20 * SECOND), course)).toBe(105 * SECOND);
    expect(plannedOnMs(skip(inSet(), course), course)).toBe(5 * SECOND);
    expect(plannedOnMs(go(skip(inSet(), course), MINUTE), course)).toBe(0);
    const on = courseOf({ experience: 'cuff', easier: false, cuffInRests: 'inflated', sets: 2 });
    expect(plannedOnMs(to('set', on), on)).toBe(245 * SECOND);
    expect(plannedOnMs(to('rest', on), on)).toBe(125 * SECOND);
  });

  it('stops where the cuff would reach a limit', () => {
    let run = inSet();
    for (let presses = 0; canHaveMore(run, course) && presses < 100; presses += 1) run = more(run, course);
    const limit = course.rules.oneGoMs;
    expect(plannedOnMs(run, course)).toBeLessThan(limit);
    expect(plannedOnMs(run, course) + course.rules.moreMs).toBeGreaterThanOrEqual(limit);
  });
});

describe('back', () => {
  it('begins the step again, or goes to the one before in its first moments', () => {
    const set = go(inSet(), 3 * SECOND);
    expect(back(set, course)).toMatchObject({ index: set.index, stepStartMs: set.nowMs });
    expect(back(set, course).onTime).toEqual(set.onTime);
    // The step before a fresh set is the pump: it would be pumped twice.
    expect(backTo(inSet(), course)).toBe(inSet().index);
    const on = courseOf({ experience: 'cuff', easier: false, cuffInRests: 'inflated', sets: 2 });
    const rest = to('rest', on);
    expect(where(back(rest, on), on)).toBe('running: set first 1');
    expect(where(back(later(rest, 3 * SECOND, on), on), on)).toBe('running: rest first 2');
  });

  it('goes from letting down to the set, with the cuff still on', () => {
    const set = back(go(inSet(), 130 * SECOND), course);
    expect(at(set)).toBe('running: set first 1');
    expect(set.onTime.on?.side).toBe('first');
  });

  it('goes from a fresh rest to the last set, through the pump', () => {
    const again = back(inRest(), course);
    expect(at(again)).toBe('running: inflate first 1');
    expect(again.onTime.on?.side).toBe('first');
    expect(at(back(go(inRest(), 3 * SECOND), course))).toBe('running: rest first 2');
    expect(at(back(to('change', course), course))).toBe('running: inflate first 2');
  });

  it('leads nowhere from the pump, from an owed opening, or after a stop', () => {
    for (const run of [skip(started(course), course), to('reperfuse', course), stop(inSet())]) {
      expect(backTo(run, course)).toBeUndefined();
      expect(back(run, course)).toBe(run);
    }
  });

  it('counts no go where what was stored knows of none', () => {
    const rest = cuffDown(go(inSet(), course.rules.oneGoMs - 140 * SECOND), course);
    expect(backTo(rest, course)).toBeUndefined();
    expect(backTo({ ...rest, onTime: { ...rest.onTime, go: {} } }, course)).toBe(1);
  });

  it('begins the preparation again', () => {
    expect(back(go(started(course), SECOND), course)).toMatchObject({ index: 0, stepStartMs: SECOND });
  });

  it('is refused where the set would reach a limit', () => {
    // The set needs 120 s and 5 s to let down.
    const needs = 125 * SECOND;
    const late = (leftMs: number) => go(inSet(), course.rules.oneGoMs - leftMs);
    expect(backTo(late(needs + 1), course)).toBe(inSet().index);
    expect(backTo(late(needs), course)).toBeUndefined();
    // With the cuff open the count runs on, because the opening is short.
    const rested = (onMs: number) => cuffDown(go(inSet(), onMs), course);
    const again = 140 * SECOND;
    expect(backTo(rested(course.rules.oneGoMs - again - 1), course)).toBeDefined();
    expect(backTo(rested(course.rules.oneGoMs - again), course)).toBeUndefined();
  });
});
