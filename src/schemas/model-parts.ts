import { z } from 'zod';
import { Count, Posture, Range, Share, Text } from './common.ts';

/** One number per predictor or per cuff, under the name that the source gives it. */
export const Named = z.record(z.string().min(1), z.number());

/** One input of the equation. */
export const Input = z.strictObject({
  /** Letters that stand for it in the equation and in the coefficients. */
  symbol: Text,
  /** What it is. */
  meaning: Text,
  /** Unit in which it must be given. */
  unit: Text.optional(),
  /** Numbers that stand for the answers, as the source codes them. */
  coding: z.strictObject({ male: z.number(), female: z.number() }).optional(),
  /** What was not seen of it. */
  note: Text.optional(),
});

/** The cuff that the equation was made with. It holds for this width only. */
export const Cuff = z.strictObject({
  /** Width in cm; null when not seen. */
  width_cm: z.number().positive().nullable().optional(),
  /** Widths in cm when several cuffs were used. */
  widths_cm: z.array(z.number().positive()).min(2).optional(),
  /** Length in cm. */
  length_cm: z.number().positive().optional(),
  /** Width in cm of the cuff whose measured pressure is an input. */
  predictor_cuff_width_cm: z.number().positive().optional(),
  /** Nylon, elastic; null when not seen. */
  material: Text.nullable().optional(),
  /** Make, as printed. */
  type: Text.optional(),
  /** Pump, as printed. */
  inflator: Text.optional(),
  /** What is doubtful about the cuff. */
  note: Text.optional(),
});

/** People in whom the equation was made. */
export const Population = z.strictObject({
  n: Count,
  male: Count.optional(),
  female: Count.optional(),
  age_mean_years: z.number().positive().optional(),
  age_sd_years: z.number().positive().optional(),
  age_min_years: z.number().positive().optional(),
  age_max_years: z.number().positive().optional(),
  /** Healthy, athletes, patients. */
  health: Text.optional(),
  place: Text.optional(),
  /** Limb side that was used. */
  side: Text.optional(),
  note: Text.optional(),
});

const Correlation = z.strictObject({ r: z.number().min(-1).max(1), r2: Share });
const Explained = z.strictObject({ r2: Share, predictors: z.array(Text).min(1) });
const MeanSd = z.strictObject({ mean: z.number(), sd: z.number().nonnegative() });

/** How well the equation fits, as printed. A field that is missing was not seen. */
export const Fit = z.strictObject({
  r: z.number().min(-1).max(1).optional(),
  r2: Share.optional(),
  /** Standard error of estimate. */
  see_mmhg: z.number().positive().optional(),
  rmse_mmhg: z.number().positive().optional(),
  mean_difference_mmhg: z.number().optional(),
  /** 95% limits of agreement; null when not seen. */
  limits_of_agreement_mmhg: Range.nullable().optional(),
  variance_explained: z.union([Share, Range]).optional(),
  /** Share of the variance that a predictor alone explains. */
  unique_variance: Named.optional(),
  standardised_beta: Named.optional(),
  part_correlation: Named.optional(),
  percent_error: z.strictObject({ men: MeanSd, women: MeanSd }).optional(),
  supine: Explained.optional(),
  seated: Explained.optional(),
  leg: Explained.optional(),
  arm: Explained.optional(),
  dominant: Correlation.optional(),
  non_dominant: Correlation.optional(),
  r2_sex_and_SBP: Named.optional(),
  r2_plus_anthropometry: Named.optional(),
  r2_plus_dxa: Named.optional(),
  note: Text.optional(),
  /** true: the numbers stand in the source. */
  printed: z.boolean().optional(),
});

/** Was the equation tried on other people? */
export const Validation = z.strictObject({
  /** Tests on the same people, in words. */
  internal: Text.optional(),
  /** Tests on other people, in words; "none seen" when none was. */
  external: Text.optional(),
  type: Text.optional(),
  observed_mean_mmhg: z.number().optional(),
  predicted_mean_mmhg: z.number().optional(),
  mean_difference_mmhg: z.number().optional(),
  mean_difference_ci95_mmhg: Range.optional(),
  limits_of_agreement_mmhg: Range.optional(),
  proportional_bias: z.strictObject({ slope: z.number(), p: Share, note: Text }).optional(),
  printed: z.boolean().optional(),
});

/** One input's limits: outside them there is no number. */
const GuardRange = z.strictObject({
  min: z.number(),
  max: z.number(),
  unit: Text,
  /** Where the limits come from; "editorial" when from nowhere but caution. */
  basis: Text,
  note: Text.optional(),
});

/** For whom the equation may be computed. Inputs stand under their symbols. */
export const Guard = z.strictObject({
  age: GuardRange,
  /** Limb circumference: of the thigh, or of the upper arm. */
  TC: GuardRange.optional(),
  AC: GuardRange.optional(),
  SBP: GuardRange.optional(),
  DBP: GuardRange.optional(),
  cuff_width: GuardRange,
  position: z.strictObject({ accepted: z.array(Posture).min(1), refused: z.array(Posture), basis: Text }),
});
