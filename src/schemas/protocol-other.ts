import { z } from 'zod';
import { Count, Key, LetterGrade, Range, SeenHow, Share, StudyKey, Text, Url } from './common.ts';
import { EvidenceRow, SourcedRange, sourceFields } from './protocol-parts.ts';

/** Walking and cycling. */
export const Aerobic = z.strictObject({
  intensity: z.strictObject({
    max_percent_vo2max: z.number(),
    max_percent_heart_rate_reserve: z.number(),
    ...sourceFields,
  }),
  walking_speed_kmh: SourcedRange,
  session_min: SourcedRange,
  session_in_trials: z
    .array(
      z.strictObject({
        source: StudyKey,
        grade: LetterGrade,
        session_min: Range.optional(),
        bouts: Count.optional(),
        bout_min: z.number().positive().optional(),
        rest_min: z.number().positive().optional(),
        speed_m_per_min: z.number().positive().optional(),
        per_week: Range.optional(),
        weeks: Range,
        note: Text,
      }),
    )
    .min(1),
  pressure_percent_aop: SourcedRange,
  evidence: z.array(EvidenceRow).min(1),
  feeling: EvidenceRow,
  rpe_alternative: EvidenceRow,
});

/** A cuff without exercise. Information only, never a home protocol. */
export const Passive = z.strictObject({
  protocol_in_trials: z.strictObject({
    cycles: Count,
    occlusion_min: z.number().positive(),
    reperfusion_min: z.number().positive(),
    per_day: Count,
    days: Range,
    ...sourceFields,
  }),
  pressures_in_trials: z
    .array(
      z.strictObject({
        source: StudyKey,
        trial: Text,
        mean_mmhg: z.number().positive(),
        cuff_width_cm: z.number().positive(),
        seen: SeenHow,
        note: Text.optional(),
      }),
    )
    .min(1),
  maker_protocol: z.strictObject({ occlusion_min: z.number().positive(), rest_min: Range, ...sourceFields }),
  evidence: z.array(EvidenceRow).min(1),
  percent_aop_70_100: z.strictObject({ seen: SeenHow, grade: LetterGrade, note: Text }),
  tool_rule: Text,
});

const Estimates = {
  epley: z.number(),
  brzycki: z.number(),
  lander: z.number().optional(),
  lombardi: z.number(),
  mayhew: z.number(),
  oconner: z.number(),
  wathan: z.number(),
};

/** Estimating the one-repetition maximum (1RM) from a lighter set: w is the load, r the repetitions to failure. */
export const OneRm = z.strictObject({
  variables: z.strictObject({ w: Text, r: Text }),
  rule_for_tool: Text,
  /** More repetitions than this are refused. */
  max_repetitions: Count,
  /** From this number on the tool warns. */
  warn_from_repetitions: Count,
  equations: z
    .array(
      z.strictObject({
        id: Key,
        formula: Text,
        alt: Text.optional(),
        alt_spelling: Text.optional(),
        equals_epley_at_r: Count.optional(),
        note: Text.optional(),
        /** Pages that print the formula; the original papers were not seen. */
        seen_in: z.array(Url).min(1),
      }),
    )
    .min(1),
  source_quality: z.strictObject({ grade: LetterGrade, note: Text }),
  wrong_versions_in_circulation: z.array(z.strictObject({ url: Url, problem: Text })),
  direct_regressions: z.array(
    z.strictObject({
      study: StudyKey,
      lift: Text,
      formula: Text,
      r2: Share,
      see_kg: z.number().positive(),
      printed: z.boolean(),
    }),
  ),
  worked_examples: z
    .array(
      z.strictObject({
        w: z.number().positive(),
        r: Count,
        ...Estimates,
        printed: z.boolean(),
        seen_in: z.array(Url).min(1).optional(),
        note: Text.optional(),
      }),
    )
    .min(1),
  /** Highest minus lowest estimate in percent of their mean, by number of repetitions. */
  spread_percent_of_mean: z.strictObject({
    r5: z.number(),
    r8: z.number(),
    r10: z.number(),
    r12: z.number(),
    r15: z.number(),
    r20: z.number(),
  }),
  accuracy: z.array(EvidenceRow).min(1),
  novice_caution: z.strictObject({ note: Text, grade: LetterGrade }),
});

/** Age formulas for the highest heart rate, and what they are good for. */
export const HeartRate = z.strictObject({
  hrmax: z
    .array(
      z.strictObject({
        id: Key,
        /** null: the record tests formulas and gives none. */
        formula: Text.nullable(),
        study: StudyKey,
        grade: LetterGrade,
        basis: Text.optional(),
        population: Text.optional(),
        problem: Text.optional(),
        result: Text.optional(),
        note: Text.optional(),
      }),
    )
    .min(1),
  error_beats_per_min: z.strictObject({ ...Range.shape, source: StudyKey, note: Text }),
  rule_for_tool: Text,
  karvonen: z.strictObject({ formula: Text, seen_in: z.array(Url).min(1), grade: LetterGrade }),
  worked_examples: z
    .array(
      z.strictObject({
        formula: Text,
        age: Count.optional(),
        hrmax: z.number().positive().optional(),
        rest: z.number().positive(),
        fraction: Share,
        target: z.number().positive(),
        printed: z.boolean(),
        seen_in: z.array(Url).min(1).optional(),
      }),
    )
    .min(1),
  faulty_example: z.strictObject({ url: Url, problem: Text }),
  not_for: z.strictObject({ note: Text, grade: LetterGrade }),
});
