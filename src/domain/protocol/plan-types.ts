import type { Timeline } from '../session/types.ts';
import type { OneRmAnswer } from './one-rm.ts';
import type { Weight, WeightUnit } from './quantities.ts';
import type { CuffInRests, Exercise, Goal, Limb, Mode, Posture, Span } from './rules.ts';

/** How well the reader knows the cuff and the weights. */
export type Experience = 'new' | 'lifts' | 'cuff';

export type Strength =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly weight: Weight }
  | { readonly kind: 'set'; readonly weight: Weight; readonly repetitions: number };

/** A setting that came from the pressure page, with the one limb, cuff and posture it holds for. */
export interface PlanPressure {
  readonly settingMmhg: number;
  readonly capMmhg: number;
  readonly basis: 'measured' | 'equation';
  readonly limb: Limb;
  readonly cuffWidthCm: number;
  readonly posture: Posture | null;
}

/** What the reader chose: all that a plan depends on besides the data. */
export interface PlanInputs {
  readonly goal: Goal;
  readonly mode: Mode;
  readonly exercises: readonly string[];
  /** Train one limb, or both one after the other. Never both at once. */
  readonly sides: 'one' | 'both';
  readonly experience: Experience;
  readonly easier: boolean;
  /** One entry an exercise, in the same order; always 'unknown' for walking and cycling. */
  readonly strengths: readonly Strength[];
  readonly pressure: PlanPressure | null;
  readonly perWeek: number;
  readonly weeks: number;
  readonly sets: number;
  readonly restS: number;
  readonly cuffInRests: CuffInRests;
  readonly unit: WeightUnit;
}

export type PlannedLoad =
  | { readonly kind: 'by-feel'; readonly repetitions: number }
  | { readonly kind: 'effort'; readonly maxPercent: number; readonly speedKmh?: Span }
  | {
      readonly kind: 'weight';
      readonly percent: Span;
      /** Not rounded; the screen rounds down. */
      readonly low: number;
      readonly high: number;
      readonly unit: WeightUnit;
      /** The greatest weight for one lift that the band is a part of. */
      readonly of: number;
      readonly estimate?: Extract<OneRmAnswer, { kind: 'estimate' }>;
    };

/** One set of lifting, or one bout of walking or cycling. */
export type PlannedSet = { readonly repetitions: number } | { readonly workS: number };

export interface PlannedExercise {
  readonly exercise: Exercise;
  readonly sets: readonly PlannedSet[];
  readonly load: PlannedLoad;
}

/** What a session is made of; sessions of one shape share a timeline. */
export interface SessionShape {
  readonly exercises: readonly PlannedExercise[];
  readonly sides: 'one' | 'both';
  readonly cuffInRests: CuffInRests;
  readonly restS: number;
  /** Of the easier first weeks. */
  readonly easier: boolean;
}

export interface Stage {
  /** From 1. */
  readonly number: number;
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly shape: SessionShape;
  readonly timeline: Timeline;
}

export interface PlannedSession {
  /** From 1, over the whole plan. */
  readonly number: number;
  readonly week: number;
  /** From 1, inside the week. */
  readonly inWeek: number;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly stage: number;
}

export interface Week {
  readonly number: number;
  readonly stage: number;
  readonly sessions: readonly PlannedSession[];
}

export interface Plan {
  readonly inputs: PlanInputs;
  readonly rulesVersion: string;
  readonly limb: Limb;
  readonly stages: readonly Stage[];
  readonly weeks: readonly Week[];
  readonly cautions: readonly Caution[];
}

export type Caution =
  | { readonly kind: 'exercise'; readonly exercise: string; readonly says: string; readonly sources: readonly string[] }
  /** The formulas spread, or many repetitions were done. */
  | { readonly kind: 'estimate'; readonly exercise: string }
  | { readonly kind: 'unit'; readonly exercise: string; readonly weight: Weight }
  | { readonly kind: 'posture'; readonly exercise: string; readonly of: Posture | null }
  | { readonly kind: 'no-pressure' }
  /** The weeks end before the plan has grown to what was asked. */
  | { readonly kind: 'not-reached' };
