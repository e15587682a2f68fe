import type { Stage } from '../../../domain/protocol/plan-types.ts';
import type { TimelineEvent } from '../../../domain/session/types.ts';
import { planResult } from '../../../i18n/en/plan-result.ts';
import { formatDuration } from '../../../i18n/plan-format.ts';

const { bars: words } = planResult;

/** One exercise of one limb, from the first stroke of the pump until the cuff is open for good. */
export interface Lane {
  readonly exercise: number;
  readonly events: readonly TimelineEvent[];
  readonly startS: number;
  readonly lastsS: number;
}

export function lanes({ shape, timeline }: Stage): readonly Lane[] {
  return shape.exercises.map((_, exercise) => {
    const own = timeline.events.filter((event) => event.exercise === exercise && event.side === 'first');
    const from = own.findIndex(({ kind }) => kind === 'inflate');
    const to = own.findLastIndex(({ kind }) => kind === 'deflate');
    const events = own.slice(from, to + 1);
    const startS = events[0]?.startS ?? 0;
    return { exercise, events, startS, lastsS: (events.at(-1)?.endS ?? 0) - startS };
  });
}

/** A stretch of a lane: a set with pumping up and letting down, a rest with the cuff on, or a rest with it open. */
export interface Stretch {
  readonly kind: 'set' | 'rest-on' | 'off';
  readonly fromS: number;
  readonly toS: number;
  readonly text: string;
  readonly alt: string;
}

export function stretches({ events, startS }: Lane): readonly Stretch[] {
  const found: Stretch[] = [];
  let fromS = 0;
  for (const { kind, cuff, endS, repetitions, startS: begins } of events) {
    const toS = endS - startS;
    if (kind === 'set') {
      const what = repetitions === undefined ? words.work : words.repetitions(repetitions);
      const text = repetitions === undefined ? `${Math.round((endS - begins) / 60)}` : `${repetitions}`;
      found.push({ kind: 'set', fromS, toS, text, alt: words.altOn(what, formatDuration(toS - fromS)) });
      fromS = toS;
    } else if (kind === 'deflate') {
      // Letting down still counts as on: it belongs to the block before it.
      const last = found.at(-1);
      if (last) found[found.length - 1] = { ...last, toS };
      fromS = toS;
    } else if (kind === 'rest') {
      const on = cuff === 'on';
      const alt = on ? words.restOn : words.altOff(formatDuration(toS - fromS));
      found.push({ kind: on ? 'rest-on' : 'off', fromS, toS, text: on ? '' : words.off, alt });
      fromS = toS;
    }
  }
  return found;
}
