import { z } from 'zod';
import { Key, Posture, Range, Seen, Share, StudyKey, Text } from './common.ts';
import { Cuff, Fit, Guard, Input, Named, Population, Validation } from './model-parts.ts';

/**
 * confirmed: every coefficient was seen in the source, only these are computed; metrics-only: study and accuracy seen,
 * coefficients not; unverified: coefficients circulate, no source seen. Changing it needs two independent readings.
 */
export const ModelStatus = z.enum(['confirmed', 'metrics-only', 'unverified']);

/** A pressure measured in the study, beside the equation. */
const Observed = z.strictObject({
  what: Text.optional(),
  mean_mmhg: z.number().positive(),
  sd_mmhg: z.number().positive().optional(),
  /** Interval of the mean as printed. */
  interval_mmhg: Range.optional(),
  note: Text.optional(),
  printed: z.boolean(),
});

/** A case worked out with the equation; the rules are tested against it. */
export const WorkedExample = z.strictObject({
  TC: z.number().positive(),
  SBP: z.number().positive(),
  DBP: z.number().positive().optional(),
  age: z.number().positive(),
  sex: z.enum(['male', 'female']),
  aop_mmhg: z.number().positive(),
  band_95_mmhg: Range,
  at_40_mmhg: z.number().positive(),
  at_60_mmhg: z.number().positive(),
  at_80_mmhg: z.number().positive(),
  /** true: printed in the source; false: computed here. */
  printed: z.boolean(),
});

/** What a target percent really means when the prediction misses. Chances are proportions. */
const AtTarget = z.strictObject({
  actual_percent_95: Range,
  chance_true_percent_over_80: Share.optional(),
  chance_true_percent_over_90: Share.optional(),
  chance_true_percent_over_100: Share.optional(),
});

const Uncertainty = z.strictObject({
  /** Half width of the band shown beside every prediction. */
  band_95_mmhg: z.number().positive().optional(),
  /** Curve of the errors inside the band, for counts of people. Needed when status is confirmed. */
  distribution: z
    .discriminatedUnion('family', [
      z.strictObject({ family: z.literal('t'), degrees_of_freedom: z.int().positive() }),
      z.strictObject({ family: z.literal('normal') }),
    ])
    .optional(),
  basis: Text.optional(),
  example: Text.optional(),
  at_target_80: AtTarget.optional(),
  at_target_70: AtTarget.optional(),
  at_target_60: AtTarget.optional(),
  at_target_50: AtTarget.optional(),
  at_target_40: AtTarget.optional(),
  actual_percent_if_true_aop_is_18_mmhg_off: z
    .array(z.strictObject({ predicted_mmhg: z.number().positive(), at_40: Range, at_60: Range, at_80: Range }))
    .optional(),
  note: Text.optional(),
});

/** One equation that predicts arterial occlusion pressure (AOP): `content/models/<id>.yaml`. */
export const Model = z.strictObject({
  /** Same as the file name. */
  id: Key,
  /** Study that published it; null when no source was seen. */
  study: StudyKey.nullable(),
  status: ModelStatus,
  /** Goes up with every change to a coefficient, a limit or the band; shared links carry it. Needed when status is confirmed. */
  version: z.int().positive().optional(),
  limb: z.enum(['upper arm', 'thigh', 'upper arm and thigh', 'thigh and upper arm', 'lower limb', 'leg']),
  /** As printed; null when the coefficients were not seen. */
  equation: Text.nullable(),
  /** A formula that circulates without a source that was seen. Never computed, never printed as fact. */
  equation_in_circulation: Text.optional(),
  /** Shape of the equation where a table in it was not seen. */
  equation_form: Text.optional(),
  /** What the equation takes, in its own letters. */
  inputs: z.array(Input).min(1).optional(),
  /** What predicts the pressure, in words, where the equation was not seen. */
  predictors: z.array(Text).min(1).optional(),
  result_unit: z.literal('mmHg').optional(),
  /** `intercept` and one number per input, as printed. */
  coefficients: Named.optional(),
  coefficient_p: Named.optional(),
  standardised_beta: Named.optional(),
  cuff: Cuff.optional(),
  /** Posture of the measurement, in words; null when not stated. */
  position: Text.nullable().optional(),
  positions: z.array(Posture).min(1).optional(),
  /** How the pressure was measured. */
  method: Text.optional(),
  population: Population.optional(),
  /** Smallest and largest value of each input in the sample; null when not seen. */
  ranges_in_sample: z
    .strictObject({
      TC_cm: Range.nullable(),
      SBP_mmhg: Range.nullable(),
      DBP_mmhg: Range.nullable(),
      note: Text.optional(),
    })
    .optional(),
  fit: Fit.optional(),
  observed: z.array(Observed).min(1).optional(),
  variance_shares_percent: z
    .strictObject({ between_people: z.number(), between_days: z.number(), between_legs: z.number() })
    .optional(),
  validation: Validation.optional(),
  /** For whom it may be computed. Needed when status is confirmed. */
  guard: Guard.optional(),
  known_failures: z.array(Text).min(1).optional(),
  worked_examples: z.array(WorkedExample).min(1).optional(),
  uncertainty: Uncertainty.optional(),
  /** Printed figures that contradict each other, and which is shown. */
  inconsistency: Text.optional(),
  /** What circulating coefficients would mean, and why that is no confirmation. */
  plausibility: Text.optional(),
  transcription_check: Text.optional(),
  note: Text.optional(),
  /** Pages on which the equation, or what is known of it, was seen. */
  seen_in: z.array(Seen),
});

/** What holds for all equations: `content/model-notes.yaml`. */
export const ModelNotes = z.strictObject({
  meta: z.strictObject({ bottom_line: Text, rule_for_tool: Text, how_to_improve: Text }),
  /** Tests of equations by others. */
  external_tests: z.array(
    z.strictObject({ study: StudyKey, what: Text, seen: Text, consequence: Text, seen_in: z.array(Seen).min(1) }),
  ),
  /** What was looked for and not seen. */
  not_seen: z.array(Text),
  /** How far an overestimate carries. Keys are target percents, values AOP predicted over AOP true. */
  target_arithmetic: z.strictObject({
    percent_actual: Text,
    overestimate_that_reaches_full_occlusion: z.strictObject({
      at_80: z.number(),
      at_70: z.number(),
      at_60: z.number(),
      at_50: z.number(),
      at_40: z.number(),
    }),
    overestimate_meaning: Text,
    reading: Text,
  }),
});

export type Model = z.infer<typeof Model>;
export type ModelNotes = z.infer<typeof ModelNotes>;
export type WorkedExample = z.infer<typeof WorkedExample>;
