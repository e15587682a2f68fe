import { type Seconds, seconds } from '../protocol/quantities.ts';
import type { Go, Side, TimelineEvent, Totals } from './types.ts';

/**
 * The stretches under the cuff. An opening shorter than `newGoAfterS` does not end a stretch: the limb has not had time
 * to recover, so the count in one go runs on through it.
 */
export function goes(events: readonly TimelineEvent[], newGoAfterS: Seconds): readonly Go[] {
  const found: Go[] = [];
  for (const { cuff, side, startS, endS } of events) {
    if (cuff === 'off') continue;
    const before = found.find((go) => go.side === side && startS - go.endS < newGoAfterS);
    if (before) found[found.indexOf(before)] = { ...before, endS };
    else found.push({ side, startS, endS });
  }
  return found;
}

const lasts = ({ startS, endS }: Pick<TimelineEvent, 'startS' | 'endS'>): number => endS - startS;

export function totals(events: readonly TimelineEvent[], newGoAfterS: Seconds): Totals {
  const on = (side: Side): Seconds =>
    seconds(events.reduce((sum, event) => sum + (event.cuff === 'on' && event.side === side ? lasts(event) : 0), 0));
  return {
    wholeS: seconds(events.reduce((sum, event) => sum + lasts(event), 0)),
    cuffOnS: { first: on('first'), second: on('second') },
    longestGoS: seconds(Math.max(0, ...goes(events, newGoAfterS).map(lasts))),
  };
}
