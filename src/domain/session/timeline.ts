import type { PlannedSet, SessionShape } from '../protocol/plan-types.ts';
import { type Seconds, seconds } from '../protocol/quantities.ts';
import type { PlannerRules } from '../protocol/rules.ts';
import { totals } from './totals.ts';
import type { EventKind, Side, Timeline, TimelineEvent } from './types.ts';

type TimelineRules = Pick<PlannerRules, 'timing' | 'guards' | 'resistance'>;

const SIDES: Readonly<Record<SessionShape['sides'], readonly Side[]>> = { one: ['first'], both: ['first', 'second'] };

/** A set takes its repetitions at the pace of the data; a bout takes its time. */
export function setSeconds(set: PlannedSet, { resistance }: Pick<TimelineRules, 'resistance'>): Seconds {
  if ('workS' in set) return seconds(set.workS);
  const { up, down } = resistance.tempo.value;
  return seconds(set.repetitions * (up + down));
}

/**
 * A session as a list of timed events without gaps: prepare, then for each exercise and each limb in turn pump up, work,
 * rest, let down; between them the cuff is moved, and a limb stays open as long as the rules ask.
 *
 * @throws {RangeError} when the rest is too short to let the cuff down and pump it up again
 */
export function buildTimeline(shape: SessionShape, rules: TimelineRules): Timeline {
  const { timing, guards } = rules;
  const [inflateS, deflateS] = [timing.inflate.value, timing.deflate.value];
  const openS = shape.restS - inflateS - deflateS;
  if (shape.cuffInRests === 'deflated' && openS <= 0) {
    throw new RangeError(
      `a rest of ${shape.restS} s leaves no time to open the cuff: it needs more than ${inflateS + deflateS} s`,
    );
  }
  const events: TimelineEvent[] = [];
  let now = 0;
  const openedAt = new Map<Side, number>();
  const add = (kind: EventKind, lastsS: number, cuff: 'on' | 'off', at: Where, repetitions?: number): void => {
    const event = { kind, startS: seconds(now), endS: seconds(now + lastsS), cuff, ...at };
    events.push(repetitions === undefined ? event : { ...event, repetitions });
    now += lastsS;
  };

  const blocks = shape.exercises.flatMap(({ sets }, exercise) =>
    SIDES[shape.sides].map((side) => ({ sets, exercise, side })),
  );
  for (const [index, { sets, exercise, side }] of blocks.entries()) {
    const at = (set: number): Where => ({ side, exercise, set, sets: sets.length });
    if (index === 0) {
      add('prepare', timing.prepare.value, 'off', at(1));
    } else {
      // The limb that is next may still be owed its time with the cuff open.
      const opened = openedAt.get(side);
      const owedS = opened === undefined ? 0 : opened + guards.reperfusionS.value - (now + timing.change.value);
      if (owedS > 0) add('reperfuse', owedS, 'off', at(1));
      add('change', timing.change.value, 'off', at(1));
    }
    for (const [place, set] of sets.entries()) {
      const number = place + 1;
      const pumpUp = place === 0 || shape.cuffInRests === 'deflated';
      if (pumpUp) add('inflate', inflateS, 'on', at(number));
      add('set', setSeconds(set, rules), 'on', at(number), 'repetitions' in set ? set.repetitions : undefined);
      const last = number === sets.length;
      if (last || shape.cuffInRests === 'deflated') add('deflate', deflateS, 'on', at(number));
      if (last) openedAt.set(side, now);
      else if (shape.cuffInRests === 'deflated') add('rest', openS, 'off', at(number + 1));
      else add('rest', shape.restS, 'on', at(number + 1));
    }
  }
  const last = blocks.at(-1);
  if (last) {
    const { sets, exercise, side } = last;
    add('reperfuse', guards.reperfusionS.value, 'off', { side, exercise, set: sets.length, sets: sets.length });
  }
  return { events, totals: totals(events, guards.newGoAfterS.value) };
}

type Where = Pick<TimelineEvent, 'side' | 'exercise' | 'set' | 'sets'>;
