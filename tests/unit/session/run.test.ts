import { describe, expect, it } from 'vitest';
import { goMs, onMs } from '../../../src/domain/session/on-time.ts';
import {
  advance,
  begin,
  cuffDown,
  cuffUp,
  enter,
  eventOf,
  lastsMs,
  notYet,
  pause,
  READY,
  type Run,
  resume,
  runRules,
  stop,
} from '../../../src/domain/session/run.ts';
import { rules } from '../planner/content.ts';
import { courseOf, later, MINUTE, SECOND, started, where } from './drive.ts';

const course = courseOf();
const at = (run: Run) => where(run, course);
const go = (run: Run, ms: number) => later(run, ms, course);
/** Through the preparation and the pump into the first set. */
const inFirstSet = () => cuffUp(go(go(started(course), 20 * SECOND), 15 * SECOND), course);

describe('a session under way', () => {
  it('takes its limits from the data', () => {
    expect(runRules(rules, 'leg')).toEqual({
      oneGoMs: rules.guards.oneGoS.value * 1000,
      limbSessionMs: rules.guards.limbSessionS.leg.value * 1000,
      newGoAfterMs: rules.guards.newGoAfterS.value * 1000,
      reperfusionMs: rules.guards.reperfusionS.value * 1000,
      lateMs: rules.timing.alarmLate.value * 1000,
      lateRepeatMs: rules.timing.alarmRepeat.value * 1000,
      limitRepeatMs: rules.timing.limitRepeat.value * 1000,
      moreMs: rules.timing.more.value * 1000,
    });
    expect(courseOf({ exercises: ['biceps-curl'] }).rules.limbSessionMs).toBe(
      rules.guards.limbSessionS.arm.value * 1000,
    );
  });

  it('does nothing before it is begun, and begins once', () => {
    expect(later(READY, MINUTE, course)).toEqual({ ...READY, nowMs: MINUTE });
    const run = begin(READY, 500, course);
    expect(run).toMatchObject({ status: 'running', index: 0, stepStartMs: 500, nowMs: 500 });
    expect(begin(run, 900, course)).toBe(run);
  });

  it('goes on by the clock, to the millisecond', () => {
    const run = started(course);
    expect(at(go(run, 20 * SECOND - 1))).toBe('running: prepare first 1');
    expect(at(go(run, 20 * SECOND))).toBe('running: inflate first 1');
  });

  it('never goes back in time', () => {
    const run = go(started(course), 5000);
    expect(advance(run, 1000, course)).toEqual(run);
  });

  it('waits for the word that the cuff is up, and counts from the first stroke of the pump', () => {
    const pumping = go(started(course), 60 * SECOND);
    expect(at(pumping)).toBe('running: inflate first 1');
    expect(onMs(pumping.onTime, 'first', pumping.nowMs)).toBe(40 * SECOND);
    const set = cuffUp(pumping, course);
    expect(at(set)).toBe('running: set first 1');
    expect(set.stepStartMs).toBe(60 * SECOND);
    expect(set.onTime).toEqual(pumping.onTime);
  });

  it('counts nothing when the cuff was not pumped yet', () => {
    const waited = notYet(go(started(course), 60 * SECOND), course);
    expect(at(waited)).toBe('running: inflate first 1');
    expect(onMs(waited.onTime, 'first', waited.nowMs)).toBe(0);
    expect(goMs(waited.onTime, waited.nowMs)).toBe(0);
    // Said very soon, the time in one go keeps the few seconds: the careful side.
    const soon = notYet(go(started(course), 30 * SECOND), course);
    expect([onMs(soon.onTime, 'first', soon.nowMs), goMs(soon.onTime, soon.nowMs)]).toEqual([0, 10 * SECOND]);
    expect(notYet(inFirstSet(), course)).toEqual(inFirstSet());
    expect(notYet(started(course), course)).toEqual(started(course));
  });

  it('takes the word about the pump only while it waits for it', () => {
    const pumping = go(started(course), 30 * SECOND);
    for (const run of [READY, started(course), inFirstSet(), pause(pumping), stop(pumping)]) {
      expect(cuffUp(run, course)).toBe(run);
      expect(notYet(run, course)).toBe(run);
    }
    expect(cuffUp(pumping, course).pausedAtMs).toBeNull();
  });

  it('does not begin to count anew when a step with the pump is entered with the cuff on', () => {
    const set = go(inFirstSet(), 10 * SECOND);
    const pump = set.index - 1;
    expect(enter(set, pump, set.nowMs, course).onTime).toBe(set.onTime);
    const other = course.timeline.events.findIndex(({ kind, side }) => kind === 'inflate' && side === 'second');
    expect(enter(set, other, set.nowMs, course).onTime.on).toEqual({ side: 'second', sinceMs: set.nowMs });
  });

  it('goes back to the go before when the second pump was not touched', () => {
    const first = inFirstSet();
    const rest = cuffDown(go(first, 60 * SECOND), course);
    // The rest is left at once, so the go runs on.
    const pumping = go(enter(rest, rest.index + 1, rest.nowMs, course), 5 * SECOND);
    expect(at(pumping)).toBe('running: inflate first 2');
    const waited = notYet(pumping, course);
    expect(waited.onTime.go.first?.startMs).toBe(first.onTime.go.first?.startMs);
  });

  it('takes the beginning of the step where what was stored does not know when the go began', () => {
    const pumping = go(started(course), 60 * SECOND);
    const read: Run = { ...pumping, onTime: { ...pumping.onTime, go: {} } };
    expect(notYet(read, course).onTime.go).toEqual({ first: { startMs: 60 * SECOND, endMs: null } });
  });

  it('waits for the word that the cuff is down, however long nobody looks', () => {
    const asleep = go(inFirstSet(), 5 * MINUTE);
    expect(at(asleep)).toBe('running: deflate first 1');
    expect(onMs(asleep.onTime, 'first', asleep.nowMs)).toBe(15 * SECOND + 5 * MINUTE);
    const open = cuffDown(asleep, course);
    expect(at(open)).toBe('running: rest first 2');
    expect(open.onTime.on).toBeNull();
    expect(onMs(open.onTime, 'first', open.nowMs + MINUTE)).toBe(15 * SECOND + 5 * MINUTE);
  });

  it('takes the word that the cuff is down at any moment, and gives up the rest of the set', () => {
    const open = cuffDown(go(inFirstSet(), 30 * SECOND), course);
    expect(at(open)).toBe('running: rest first 2');
    expect(open.onTime.doneMs).toEqual({ first: 45 * SECOND, second: 0 });
    expect(cuffDown(open, course)).toBe(open);
  });

  it('stops being anything but "let it down" at a limit, to the millisecond', () => {
    const set = inFirstSet();
    const onAt = set.onTime.on?.sinceMs as number;
    const before = advance(set, onAt + course.rules.oneGoMs - 1, course);
    expect(at(before)).toBe('running: deflate first 1');
    const over = advance(set, onAt + course.rules.oneGoMs, course);
    expect(over).toMatchObject({ status: 'over', cut: true });
    expect(pause(over)).toBe(over);
    expect(resume(over)).toBe(over);
    expect(cuffUp(over, course)).toBe(over);
    expect(go(over, MINUTE)).toMatchObject({ status: 'over' });
    const open = cuffDown(over, course);
    expect(at(open)).toBe('running: reperfuse second 2');
    expect(go(open, course.rules.reperfusionMs)).toMatchObject({ status: 'finished', cut: true });
  });

  it('adds up what a limb wore over the session, and ends it at that limit too', () => {
    const long = courseOf({ experience: 'cuff', easier: false });
    let run = cuffUp(later(later(started(long), 20 * SECOND, long), SECOND, long), long);
    // Each set is left on for a while, never up to the limit in one go.
    for (let set = 0; set < 2; set += 1) {
      run = cuffDown(later(run, 9 * MINUTE, long), long);
      expect(run.status).toBe('running');
      run = cuffUp(later(later(run, 40 * SECOND, long), SECOND, long), long);
    }
    const worn = onMs(run.onTime, 'first', run.nowMs);
    expect(worn).toBe(18 * MINUTE + 3 * SECOND);
    const left = long.rules.limbSessionMs - worn;
    expect(later(run, left - 1, long).status).toBe('running');
    expect(later(run, left, long).status).toBe('over');
  });

  it('pauses the step and never the cuff', () => {
    const set = go(inFirstSet(), 10 * SECOND);
    const paused = go(pause(set), MINUTE);
    expect(at(paused)).toBe('paused: set first 1');
    expect(onMs(paused.onTime, 'first', paused.nowMs)).toBe(85 * SECOND);
    const on = resume(paused);
    expect(on.stepStartMs).toBe(set.stepStartMs + MINUTE);
    expect(at(go(on, 110 * SECOND - 1))).toBe('running: set first 1');
    expect(at(go(on, 110 * SECOND))).toBe('running: deflate first 1');
    expect(resume(on)).toBe(on);
    const over = go(pause(set), 20 * MINUTE);
    expect(over.status).toBe('over');
    expect(resume(over)).toBe(over);
  });

  it('stays paused when the cuff is let down in a pause', () => {
    const open = cuffDown(go(pause(inFirstSet()), 10 * SECOND), course);
    expect(at(open)).toBe('paused: rest first 2');
    const goes = resume(go(open, MINUTE));
    expect(at(go(goes, 40 * SECOND - 1))).toBe('running: rest first 2');
    expect(at(go(goes, 40 * SECOND))).toBe('running: inflate first 2');
  });

  it('stops at once, but is not over until the cuff is down', () => {
    const stopping = stop(inFirstSet());
    expect(stopping.status).toBe('stopping');
    expect(go(stopping, 30 * MINUTE).status).toBe('stopping');
    expect(cuffDown(stopping, course)).toMatchObject({ status: 'stopped', onTime: { on: null } });
    expect(stop(started(course)).status).toBe('stopped');
    expect(stop(READY)).toBe(READY);
    const stopped = stop(started(course));
    expect(stop(stopped)).toBe(stopped);
    expect(stop({ ...READY, status: 'finished' }).status).toBe('finished');
  });

  it('runs exactly as it is printed when the reader is exactly on time', () => {
    let run = started(course);
    const { events, totals } = course.timeline;
    for (const [index, event] of events.entries()) {
      expect(run.index).toBe(index);
      expect(run.nowMs).toBe(event.startS * 1000);
      expect(run.onTime.on?.side).toBe(event.cuff === 'on' ? event.side : undefined);
      run = advance(run, event.endS * 1000, course);
      if (event.kind === 'inflate') run = cuffUp(run, course);
      if (event.kind === 'deflate') run = cuffDown(run, course);
    }
    expect(run).toMatchObject({ status: 'finished', cut: false });
    expect(run.onTime.doneMs).toEqual({ first: totals.cuffOnS.first * 1000, second: totals.cuffOnS.second * 1000 });
    expect(lastsMs(eventOf(run, course))).toBe(rules.guards.reperfusionS.value * 1000);
  });
});
