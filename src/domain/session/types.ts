import type { Seconds } from '../protocol/quantities.ts';

/** first and second: the limb that is trained first, and the other one. */
export type Side = 'first' | 'second';

/**
 * prepare: cuff round the limb and open. inflate, deflate: the hand is on the pump. change: the cuff moves to the other
 * limb or the next exercise. reperfuse: the limb stays open because a rule says so.
 */
export type EventKind = 'prepare' | 'inflate' | 'set' | 'rest' | 'deflate' | 'change' | 'reperfuse';

export interface TimelineEvent {
  readonly kind: EventKind;
  readonly startS: Seconds;
  readonly endS: Seconds;
  readonly cuff: 'on' | 'off';
  /** The limb that wears the cuff. */
  readonly side: Side;
  /** Place in the session's list of exercises. */
  readonly exercise: number;
  /** For a set, and for what leads up to it: its number from 1. */
  readonly set: number;
  readonly sets: number;
  /** Only for a set of lifting. */
  readonly repetitions?: number;
}

/** A stretch of time under the cuff, from the first stroke of the pump until it is open. */
export interface Go {
  readonly side: Side;
  readonly startS: Seconds;
  readonly endS: Seconds;
}

export interface Totals {
  readonly wholeS: Seconds;
  readonly cuffOnS: Readonly<Record<Side, Seconds>>;
  /** The longest time under the cuff in one go. */
  readonly longestGoS: Seconds;
}

export interface Timeline {
  readonly events: readonly TimelineEvent[];
  readonly totals: Totals;
}
