import type { Timeline, TimelineEvent } from '../../domain/session/types.ts';

/** A stretch of time, in seconds from the first stroke of the pump. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface CourseSet extends Stretch {
  readonly repetitions?: number;
}

/** A session as it is drawn: stretches with the cuff on, the sets inside them, the stretches with it off between. */
export interface Course {
  readonly on: readonly Stretch[];
  readonly off: readonly Stretch[];
  readonly sets: readonly CourseSet[];
  readonly cuffOn: number;
  readonly end: number;
}

/** What comes before the first and after the last time under the cuff is not drawn. */
export function courseOf({ events }: Pick<Timeline, 'events'>): Course {
  const first = events.findIndex(({ cuff }) => cuff === 'on');
  const last = events.findLastIndex(({ cuff }) => cuff === 'on');
  const shown = first < 0 ? [] : events.slice(first, last + 1);
  const zero = shown[0]?.startS ?? 0;
  const stretch = ({ startS, endS }: TimelineEvent): Stretch => ({ from: startS - zero, to: endS - zero });
  const merged = (state: TimelineEvent['cuff']): Stretch[] => {
    const found: Stretch[] = [];
    for (const event of shown) {
      if (event.cuff !== state) continue;
      const next = stretch(event);
      const before = found.at(-1);
      if (before?.to === next.from) found[found.length - 1] = { from: before.from, to: next.to };
      else found.push(next);
    }
    return found;
  };
  const on = merged('on');
  return {
    on,
    off: merged('off'),
    sets: shown
      .filter(({ kind }) => kind === 'set')
      .map((event) => ({
        ...stretch(event),
        ...(event.repetitions === undefined ? {} : { repetitions: event.repetitions }),
      })),
    cuffOn: on.reduce((sum, { from, to }) => sum + to - from, 0),
    end: on.at(-1)?.to ?? 0,
  };
}

/** "2:05" for 125 s. */
export const clock = (s: number): string => `${Math.floor(s / 60)}:${String(Math.round(s % 60)).padStart(2, '0')}`;

/** A whole number of minutes between ticks, so that there are at most `most` of them. */
export const minuteStep = (seconds: number, most = 8): number =>
  [1, 2, 5, 10, 15, 30].find((step) => seconds / 60 / step <= most) ?? 60;
