import { describe, expect, it } from 'vitest';
import { upcoming } from '../../../src/domain/session/cues.ts';
import { finish } from '../../../src/domain/session/moves.ts';
import { cuffDown, cuffUp, pause, READY, type Run, resume, stop } from '../../../src/domain/session/run.ts';
import { courseOf, later, MINUTE, SECOND, started } from './drive.ts';

const course = courseOf({ sets: 2 });
const go = (run: Run, ms: number) => later(run, ms, course);
const inSet = () => cuffUp(go(started(course), 20 * SECOND), course);
const seconds = (run: Run, horizonMs: number) =>
  upcoming(run, horizonMs, course).map(({ atMs, cue }) => `${(atMs - run.nowMs) / 1000} ${cue}`);

describe('cues ahead of time', () => {
  it('count a step down and say what comes', () => {
    expect(seconds(started(course), 30 * SECOND)).toEqual(['17 count', '18 count', '19 count', '20 up']);
    expect(seconds(inSet(), 125 * SECOND)).toEqual(['117 count', '118 count', '119 count', '120 down']);
  });

  it('leave out what lies behind, and what lies beyond the horizon', () => {
    expect(seconds(go(started(course), 18 * SECOND), MINUTE)).toEqual(['0 count', '1 count', '2 up']);
    expect(seconds(inSet(), 60 * SECOND)).toEqual([]);
  });

  it('call again and again when the cuff should be open, until the limit, and then faster', () => {
    const cues = upcoming(inSet(), 11 * MINUTE, course);
    const of = (cue: string) => cues.filter((one) => one.cue === cue).map(({ atMs }) => (atMs - inSet().nowMs) / 1000);
    // Set 120 s, 5 s to let down, 15 s grace.
    expect(of('late').slice(0, 3)).toEqual([140, 155, 170]);
    expect(of('limit').slice(0, 3)).toEqual([600, 605, 610]);
    expect(Math.max(...of('late'))).toBeLessThan(600);
    expect(cues.map(({ atMs }) => atMs)).toEqual([...cues.map(({ atMs }) => atMs)].sort((a, b) => a - b));
  });

  it('say nothing but "limit" from the limit on', () => {
    // Pumped for 10 s, so that a call for the cuff falls on the limit.
    const slow = cuffUp(go(started(course), 30 * SECOND), course);
    expect(seconds(slow, 591 * SECOND).slice(-3)).toEqual(['560 late', '575 late', '590 limit']);
    // After a long pause the limit comes before the end of the set.
    const rested = resume(go(pause(inSet()), 9 * MINUTE));
    expect(seconds(rested, 125 * SECOND).slice(0, 2)).toEqual(['60 limit', '65 limit']);
    expect(seconds(rested, 125 * SECOND).every((cue) => cue.endsWith('limit'))).toBe(true);
  });

  it('call for the cuff in a pause as well, once it should be open', () => {
    expect(seconds(pause(go(inSet(), 122 * SECOND)), 20 * SECOND)).toEqual(['18 late']);
  });

  it('go on calling from the middle of it', () => {
    expect(seconds(go(inSet(), 150 * SECOND), 20 * SECOND)).toEqual(['5 late', '20 late']);
    expect(seconds(go(inSet(), 601 * SECOND), 10 * SECOND)).toEqual(['4 limit', '9 limit']);
  });

  it('stay silent about steps in a pause, and not about the limit', () => {
    expect(seconds(pause(inSet()), 5 * MINUTE)).toEqual([]);
    expect(seconds(pause(inSet()), 600 * SECOND)).toEqual(['600 limit']);
  });

  it('call for the cuff after "stop now"', () => {
    const stopping = stop(go(inSet(), 10 * SECOND));
    expect(seconds(stopping, 25 * SECOND)).toEqual(['5 late', '20 late']);
    expect(seconds(cuffDown(stopping, course), 20 * MINUTE)).toEqual([]);
  });

  it('say nothing before the beginning and after the end', () => {
    expect(upcoming(READY, 20 * MINUTE, course)).toEqual([]);
    const open = cuffDown(go(inSet(), 11 * MINUTE), course);
    expect(seconds(open, 180 * SECOND)).toEqual(['177 count', '178 count', '179 count', '180 end']);
    expect(upcoming(finish(open, course), 20 * MINUTE, course)).toEqual([]);
  });
});
