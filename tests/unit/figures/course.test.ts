import { describe, expect, it } from 'vitest';
import { clock, courseOf, minuteStep } from '../../../src/components/figures/course.ts';
import { seconds } from '../../../src/domain/protocol/quantities.ts';
import type { EventKind, TimelineEvent } from '../../../src/domain/session/types.ts';

const event = (
  kind: EventKind,
  startS: number,
  endS: number,
  cuff: 'on' | 'off',
  repetitions?: number,
): TimelineEvent => ({
  kind,
  startS: seconds(startS),
  endS: seconds(endS),
  cuff,
  side: 'first',
  exercise: 0,
  set: 1,
  sets: 2,
  ...(repetitions === undefined ? {} : { repetitions }),
});

const letDown = [
  event('prepare', 0, 30, 'off'),
  event('inflate', 30, 40, 'on'),
  event('set', 40, 100, 'on', 10),
  event('deflate', 100, 105, 'on'),
  event('rest', 105, 145, 'off'),
  event('inflate', 145, 155, 'on'),
  event('set', 155, 215, 'on', 10),
  event('deflate', 215, 220, 'on'),
  event('reperfuse', 220, 400, 'off'),
];

describe('a session as it is drawn', () => {
  it('begins with the first stroke of the pump and ends when the cuff is open for good', () => {
    expect(courseOf({ events: letDown })).toEqual({
      on: [
        { from: 0, to: 75 },
        { from: 115, to: 190 },
      ],
      off: [{ from: 75, to: 115 }],
      sets: [
        { from: 10, to: 70, repetitions: 10 },
        { from: 125, to: 185, repetitions: 10 },
      ],
      cuffOn: 150,
      end: 190,
    });
  });

  it('is one block when the cuff stays on in the rest', () => {
    const stays = letDown.map((one) => (one.kind === 'rest' ? { ...one, cuff: 'on' as const } : one));
    expect(courseOf({ events: stays })).toMatchObject({ on: [{ from: 0, to: 190 }], off: [], cuffOn: 190 });
  });

  it('is empty without time under the cuff', () => {
    expect(courseOf({ events: [event('prepare', 0, 30, 'off')] })).toMatchObject({ on: [], end: 0 });
  });

  it('writes minutes and seconds, and keeps the ticks few', () => {
    expect([clock(0), clock(125), clock(600)]).toEqual(['0:00', '2:05', '10:00']);
    expect([minuteStep(300), minuteStep(540), minuteStep(1500)]).toEqual([1, 2, 5]);
  });
});
