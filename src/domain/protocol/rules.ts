import type { OneRmRules } from './one-rm.ts';
import type { Kilograms, Seconds, WeightUnit } from './quantities.ts';

/** Everything the planner knows, handed in: no dose stands in this folder. Assembled from the prescriptions at build time. */

export type Grade = 'A' | 'B' | 'C' | 'D';
export type Limb = 'leg' | 'arm';
export type Mode = 'resistance' | 'walking' | 'cycling';
export type Goal = 'size' | 'strength' | 'stamina';
export type Posture = 'supine' | 'seated' | 'standing';
export type CuffInRests = 'deflated' | 'inflated';

/** A value with the place it came from, so that every number on a page can be followed to its source. */
export interface Traced<T> {
  readonly value: T;
  /** Path in the data, for example "protocols:resistance.default.tempo_s". */
  readonly path: string;
  readonly sources: readonly string[];
  /** Missing: an editorial choice carries no grade. */
  readonly grade?: Grade;
  readonly seen?: 'direct' | 'secondary' | 'not-seen';
  readonly editorial: boolean;
  /** Reason of an editorial choice, for the reader. */
  readonly why?: string;
}

/** The smallest of what several sources say, with all of them. */
export interface Strictest<T> extends Traced<T> {
  readonly candidates: readonly Traced<T>[];
}

export interface Span {
  readonly min: number;
  readonly max: number;
}

export interface Exercise {
  readonly id: string;
  readonly mode: Mode;
  readonly limb: Limb;
  readonly joints: 'single' | 'several';
  readonly posture: Posture;
  readonly sources: readonly string[];
  /** Above this the reader is asked whether the unit is right. */
  readonly askAbove?: Kilograms;
  readonly caution?: { readonly says: string; readonly sources: readonly string[] };
}

/** Eased: the first weeks. Later: what the plan grows to. */
export interface Eased<T, U = T> {
  readonly easier: Traced<T>;
  readonly later: Traced<U>;
}

export interface Weeks {
  readonly min: Traced<number>;
  readonly max: Traced<number>;
  readonly pick: Traced<number>;
}

export interface ResistanceRules {
  readonly scheme: Traced<readonly number[]>;
  /** Seconds up and down for one repetition. */
  readonly tempo: Traced<{ readonly up: number; readonly down: number }>;
  readonly loadPercent: Eased<Span>;
  readonly loadStepKg: Traced<number>;
  readonly sets: Eased<Span>;
  readonly restS: Traced<Span>;
  readonly exercises: Eased<number, Span>;
  readonly cuffInRests: Eased<CuffInRests, readonly CuffInRests[]>;
  readonly perWeek: Traced<Span>;
  readonly weeks: Weeks;
  readonly byFeelRepetitions: Traced<number>;
}

export interface AerobicRules {
  readonly bouts: Eased<number>;
  readonly boutS: Traced<Seconds>;
  readonly restS: Traced<Seconds>;
  readonly speedKmh: Traced<Span>;
  readonly intensityPercent: Traced<number>;
  readonly perWeek: Traced<Span>;
  readonly weeks: Weeks;
}

/** Limits that cannot be switched off. */
export interface GuardRules {
  /** Longest time under the cuff in one go. */
  readonly oneGoS: Strictest<Seconds>;
  /** Longest time under the cuff in one session, for one limb. */
  readonly limbSessionS: Readonly<Record<Limb, Traced<Seconds>>>;
  /** How long a limb stays open before its next exercise, and at the end. */
  readonly reperfusionS: Traced<Seconds>;
  /** A shorter opening does not begin a new count. */
  readonly newGoAfterS: Traced<Seconds>;
  readonly limbsAtOnce: Traced<number>;
  readonly restDaysBetween: Traced<number>;
}

/** Times that nobody measured: editorial. */
export interface Timing {
  readonly prepare: Traced<Seconds>;
  readonly inflate: Traced<Seconds>;
  readonly deflate: Traced<Seconds>;
  readonly change: Traced<Seconds>;
  readonly alarmLate: Traced<Seconds>;
  readonly alarmRepeat: Traced<Seconds>;
  readonly limitRepeat: Traced<Seconds>;
  readonly more: Traced<Seconds>;
}

export type Lever = 'cuff-in-rests' | 'volume' | 'by-rule' | 'never';

export interface PlannerRules {
  /** Changes when the data does; a link from another version says so. */
  readonly version: string;
  readonly exercises: readonly Exercise[];
  readonly resistance: ResistanceRules;
  readonly aerobic: AerobicRules;
  readonly easierWeeks: Traced<number>;
  readonly guards: GuardRules;
  readonly timing: Timing;
  /** What is stepped up, first things first. */
  readonly progression: Traced<readonly Lever[]>;
  /** Days of the week (1 is Monday) by sessions a week. */
  readonly weekPatterns: Readonly<Record<string, readonly number[]>>;
  readonly weightStep: Readonly<Record<WeightUnit, number>>;
  readonly oneRm: OneRmRules & { readonly sources: readonly string[]; readonly grade: Grade };
}
