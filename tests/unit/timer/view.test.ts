import { describe, expect, it } from 'vitest';
import { openPlan, runningOf } from '../../../src/components/calculators/session-timer/session-plan.ts';
import { screenOf, whatOf } from '../../../src/components/calculators/session-timer/view.ts';
import { encodePlan } from '../../../src/domain/protocol/fragment.ts';
import { skip } from '../../../src/domain/session/moves.ts';
import {
  advance,
  begin,
  cuffDown,
  cuffUp,
  enter,
  pause,
  READY,
  type Run,
  stop,
} from '../../../src/domain/session/run.ts';
import { rules } from '../planner/content.ts';
import { plain, pressure } from '../planner/inputs.ts';
import { planOf, running } from './running.ts';

const with67 = running({ pressure: { ...pressure, posture: 'seated' } });
const later = (run: Run, seconds: number, by = with67) => advance(run, run.nowMs + seconds * 1000, by);
const ready = begin(READY, 0, with67);
const pumping = skip(ready, with67);
const inSet = cuffUp(later(pumping, 10), with67);
const screen = (run: Run, by = with67) => screenOf(run, by);
const plainText = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what the timer says', () => {
  it.each<[string, Run, object]>([
    [
      'before the first set',
      ready,
      {
        ground: 'off',
        clock: '0:20',
        state: 'Cuff round the limb, open',
        what: 'Get ready: knee extension, first leg',
        next: 'Next: pump up',
      },
    ],
    [
      'while the cuff is pumped up',
      pumping,
      { ground: 'on', clock: '0:15', state: 'Cuff on: pump up', next: 'Next: set 1, 30 repetitions' },
    ],
    [
      'in a set',
      later(inSet, 42),
      {
        ground: 'on',
        clock: '1:18',
        state: 'Cuff on',
        what: 'Set 1 of 2: knee extension, first leg',
        next: 'Next: let the cuff down',
        total: 'Cuff on in all, first leg: 0:52',
      },
    ],
    [
      'when the set is over',
      later(inSet, 120),
      { ground: 'on', clock: '2:10', state: 'Let it down now', details: ['on for 2:10 in one go'] },
    ],
    [
      'when the cuff should have been open for a while',
      later(inSet, 140),
      { ground: 'over', state: 'The cuff is still on' },
    ],
    [
      'at a limit',
      later(inSet, 600),
      { ground: 'over', clock: '10:10', state: 'Cuff on too long', what: 'Let the cuff down', next: undefined },
    ],
    [
      'in a rest',
      later(cuffDown(later(inSet, 125), with67), 5),
      {
        ground: 'off',
        clock: '0:35',
        state: 'Cuff off',
        what: 'Rest: knee extension, first leg',
        total: 'Cuff on in all, first leg: 2:15',
      },
    ],
    [
      'in a pause with the cuff on',
      later(pause(later(inSet, 10)), 30),
      { ground: 'on', clock: '0:50', state: 'Paused, and the cuff is still on' },
    ],
    [
      'in a pause with the cuff open',
      later(pause(cuffDown(inSet, with67)), 30),
      { ground: 'off', clock: '0:40', state: 'Paused' },
    ],
    ['after "Stop now"', stop(inSet), { ground: 'over', state: 'Stop: let the cuff down' }],
    [
      'after a limit',
      cuffDown(later(inSet, 600), with67),
      { ground: 'off', clock: '3:00', what: 'Keep the limb open: first leg' },
    ],
  ])('%s', (_when, run, expected) => {
    expect(screen(run)).toMatchObject(expected);
  });

  it('names repetitions, speed, and when the cuff comes down', () => {
    expect(screen(later(inSet, 42)).details.map(plainText)).toEqual([
      '30 repetitions, 2 s up, 2 s down',
      'in 1:23: let it down',
    ]);
  });

  it('gives the setting to the limb that it belongs to, and to no other', () => {
    const details = (run: Run, by = with67) => screen(run, by).details.map(plainText);
    expect(details(pumping)).toEqual(['to 67 mmHg']);
    expect(details(skip(begin(READY, 0, running()), running()), running())).toEqual(['to your setting']);
    const second = with67.timeline.events.findIndex(({ kind, side }) => kind === 'inflate' && side === 'second');
    const there = enter(cuffDown(pumping, with67), second, pumping.nowMs, with67);
    expect(details(there)).toEqual(['to the setting for this limb']);
  });

  it('counts down with the second that is still running', () => {
    expect(screen(later(inSet, 0.2)).clock).toBe('2:00');
    expect(screen(later(inSet, 1)).clock).toBe('1:59');
    expect(screen(later(inSet, 119.999)).clock).toBe('0:01');
  });

  it('calls bouts bouts, and one limb by its name', () => {
    const walk = running({ goal: 'stamina', mode: 'walking', exercises: ['walking'], sets: 5, sides: 'one' });
    const set = walk.timeline.events.find(({ kind }) => kind === 'set');
    expect(set && whatOf(set, walk)).toBe('Bout 1 of 3: walking, leg');
    expect(screenOf(begin(READY, 0, walk), walk).total).toBe('Cuff on in all: 0:00');
  });

  it('tells what comes next for every step', () => {
    const next = with67.timeline.events.map((_, index) =>
      plainText(screen({ ...ready, index, status: 'running' }).next ?? ''),
    );
    expect(new Set(next)).toEqual(
      new Set([
        'Next: pump up',
        'Next: set 1, 30 repetitions',
        'Next: set 2, 15 repetitions',
        'Next: let the cuff down',
        'Next: rest, 40 s, cuff off',
        'Next: move the cuff',
        'Next: keep the limb open, 3 min',
        'Next: the end',
      ]),
    );
    const on = running({ experience: 'cuff', easier: false, cuffInRests: 'inflated', sides: 'one' });
    const restOn = on.timeline.events.findIndex(({ kind }) => kind === 'rest');
    expect(plainText(screenOf({ ...ready, index: restOn - 1 }, on).next ?? '')).toBe('Next: rest, 1 min, cuff on');
    expect(screenOf({ ...ready, index: restOn }, on)).toMatchObject({ ground: 'on', state: 'Cuff on' });
  });
});

describe('the plan of an address', () => {
  const address = encodePlan(plain, 'x');

  it('is built again by the same rules', () => {
    expect(openPlan(`#${address}`, rules)).toMatchObject({ kind: 'plan', plan: { inputs: plain } });
    expect(openPlan('', rules)).toEqual({ kind: 'none' });
    expect(openPlan('#plan=9', rules)).toEqual({ kind: 'unreadable' });
    expect(openPlan(`#${address.replace('weeks=6', 'weeks=60')}`, rules)).toEqual({ kind: 'refused' });
  });

  it('gives each session the timeline that is shown and printed', () => {
    const plan = planOf();
    for (const { sessions } of plan.weeks) {
      for (const { number, stage } of sessions)
        expect(runningOf(plan, number, rules)?.timeline).toBe(plan.stages[stage - 1]?.timeline);
    }
    expect(runningOf(plan, 99, rules)).toBeUndefined();
  });
});
