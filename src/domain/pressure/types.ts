import type { ErrorDistribution } from '../statistics/distribution.ts';
import type { Centimetres, Mmhg, Percent, Probability, Range, Years } from '../units/units.ts';

export type Limb = 'thigh' | 'upper-arm';
export type Posture = 'supine' | 'seated' | 'standing';
/** Stiff: air in cloth that does not stretch. Elastic: a belt that stretches, with or without air. */
export type CuffKind = 'stiff' | 'elastic' | 'unsure';
export type Sex = 'male' | 'female';
/** The measures that an equation may ask for. */
export type Measure = 'circumference' | 'systolic' | 'diastolic' | 'age';

/** One published regression with every coefficient seen in its source, and the limits within which it may be used. */
export interface EquationModel {
  readonly id: string;
  /** Goes up with every change to a coefficient, a limit or the band: old links say which they were made with. */
  readonly version: number;
  /** Key of the study. */
  readonly study: string;
  readonly limb: Limb;
  /** null: the posture of the study was not seen. */
  readonly position: Posture | null;
  readonly intercept: number;
  /** mmHg for each unit of the measure. */
  readonly slopes: Readonly<Partial<Record<Measure, number>>>;
  /** mmHg added for each sex, if the equation uses it. */
  readonly sex: Readonly<Record<Sex, number>> | null;
  readonly guard: {
    readonly cuffWidth: Range<Centimetres>;
    readonly postures: readonly Posture[];
    readonly circumference?: Range<Centimetres>;
    readonly systolic?: Range<Mmhg>;
    readonly diastolic?: Range<Mmhg>;
    readonly age?: Range<Years>;
  };
  /** Half of the band that holds 95 of 100 people like those studied. */
  readonly halfBand: Mmhg;
  readonly errors: ErrorDistribution;
}

/** A way of measuring the occlusion pressure, for one limb. */
export interface MeasuringMethod {
  readonly id: string;
  readonly limb: Limb;
  /** Reading minus reference, 95% limits as published; null: no limits were seen, the error is not known. */
  readonly limits: Range<Mmhg> | null;
  /** Postures in which it gave a value often enough; null: nothing said. */
  readonly postures: readonly Posture[] | null;
  readonly sources: readonly string[];
}

/** What was measured in samples of comparable people. May be shown; never multiplied. */
export interface ContextBand {
  readonly id: string;
  readonly limb: Limb;
  readonly posture: Posture;
  readonly cuffWidth: Range<Centimetres>;
  readonly maxAge: Years;
  readonly maxCircumference: Centimetres;
  readonly band: Range<Mmhg>;
  readonly people: number;
  readonly studies: readonly string[];
  /** A ceiling against full occlusion, not a target. */
  readonly ceiling: Mmhg;
}

/** Everything the answer rests on, from the content. */
export interface Rules {
  readonly models: readonly EquationModel[];
  readonly methods: readonly MeasuringMethod[];
  readonly contexts: readonly ContextBand[];
  /** Thigh cuffs up to this width are refused whatever else is known. */
  readonly narrowThighCuff: Centimetres;
  /** Percent of the occlusion pressure that is offered: after an estimate, and after a measurement with known error. */
  readonly targets: { readonly estimated: Range<Percent>; readonly measured: Range<Percent> };
  /** Share of the low end of the band that no setting may pass. */
  readonly capPercent: Percent;
}

export interface Measurement {
  readonly method: string;
  readonly readings: readonly [Mmhg, Mmhg];
  /** Same limb, same cuff and same posture as the exercise. */
  readonly sameConditions: boolean;
}

/** What the reader has and is. A measure that was not asked for is left out. */
export interface Situation {
  readonly limb: Limb;
  readonly cuff: { readonly kind: CuffKind; readonly width: Centimetres; readonly gauge: boolean };
  readonly posture: Posture;
  /** Pregnant, high blood pressure, or medicine for it. */
  readonly askFirst: 'no' | 'yes' | 'unsure';
  readonly measurement?: Measurement;
  readonly circumference?: Centimetres;
  readonly systolic?: Mmhg;
  readonly diastolic?: Mmhg;
  readonly age?: Years;
  /** Not given: both results are shown. */
  readonly sex?: Sex;
}

/** Why a rung, or the whole tool, gives no number. The screen finds the words. */
export type Reason =
  | { readonly code: 'ask-first'; readonly sure: boolean }
  | { readonly code: 'no-gauge' }
  | { readonly code: 'narrow-thigh-cuff'; readonly width: Centimetres; readonly limit: Centimetres }
  | { readonly code: 'elastic'; readonly sure: boolean }
  | { readonly code: 'not-measured' }
  | { readonly code: 'other-conditions' }
  | { readonly code: 'method-limb'; readonly method: string }
  | { readonly code: 'method-posture'; readonly method: string; readonly postures: readonly Posture[] }
  | { readonly code: 'readings-differ'; readonly difference: Mmhg; readonly limit: Mmhg }
  | { readonly code: 'no-model-limb'; readonly limb: Limb }
  | { readonly code: 'cuff-width'; readonly given: Centimetres; readonly studied: Range<Centimetres> }
  | { readonly code: 'posture'; readonly given: Posture; readonly accepted: readonly Posture[] }
  | { readonly code: 'missing'; readonly measure: Measure }
  | { readonly code: 'outside'; readonly measure: Measure; readonly given: number; readonly studied: Range<number> }
  | { readonly code: 'no-low-end' }
  | { readonly code: 'nobody-like-you'; readonly what: 'limb' | 'cuff-width' | 'posture' | 'age' | 'circumference' };

export type Rung = 'measured' | 'equation' | 'context';
export interface Closed {
  readonly rung: Rung;
  readonly reasons: readonly [Reason, ...Reason[]];
}

/** What may be set, and the most that may be set; whole mmHg, rounded down. */
export interface Settings {
  readonly percent: Range<Percent>;
  readonly range: Range<Mmhg>;
  readonly cap: Mmhg;
}

export interface Estimate {
  readonly aop: Mmhg;
  readonly band: Range<Mmhg>;
  readonly model: EquationModel;
  /** Which sex the number is for, when the reader did not say. */
  readonly sex: Sex | null;
}

export interface MeasuredAop {
  readonly aop: Mmhg;
  readonly readings: readonly [Mmhg, Mmhg];
  /** null: the method's error is not known. */
  readonly band: Range<Mmhg> | null;
  readonly method: MeasuringMethod;
}

/** What one setting comes to, from one end of the band to the other. */
export interface Meaning {
  readonly percent: Range<Percent>;
  /** Share of people like those studied in whom it would be more than the cap's share, and more than all, of the occlusion pressure. */
  readonly above: { readonly cap: Probability; readonly full: Probability } | null;
}

export type Answer = { readonly closed: readonly Closed[] } & (
  | { readonly kind: 'measured'; readonly measured: MeasuredAop; readonly settings: Settings }
  | { readonly kind: 'estimate'; readonly estimates: readonly [Estimate, ...Estimate[]]; readonly settings: Settings }
  /** Two equations apply and differ by more than their errors: both are shown, and no setting. */
  | { readonly kind: 'disagree'; readonly estimates: readonly [Estimate, Estimate, ...Estimate[]] }
  | { readonly kind: 'context'; readonly context: ContextBand }
  | { readonly kind: 'refused'; readonly reasons: readonly [Reason, ...Reason[]] }
);
