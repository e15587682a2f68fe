import { z } from 'zod';
import { Count, Key, LetterGrade, Posture, Range, SeenHow, StudyKey, Text } from './common.ts';

const Limbs = z.array(z.enum(['arm', 'leg'])).min(1);
const Mmhg = z.number().positive().nullable();

/** A range of pressure for one way of training, with who says so. */
const PercentRange = z.strictObject({
  /** Way of training, or for whom. */
  mode: Text,
  /** Percent of arterial occlusion pressure; null when no range was seen. */
  range_percent: Range.nullable(),
  limbs: Limbs,
  source: StudyKey,
  seen: SeenHow,
  grade: LetterGrade,
  note: Text.optional(),
  /** Other records that say the same. */
  also_in: z.array(StudyKey).min(1).optional(),
});

/** What one study says to the question of the section. */
const Row = z.strictObject({
  study: StudyKey,
  /** Arm, thigh, leg; null when the page is about both or says nothing. */
  limb: Text.nullable().optional(),
  position: Text.nullable().optional(),
  n: Count.nullable().optional(),
  grade: LetterGrade.optional(),
  result: Text,
  note: Text.optional(),
  rule_for_tool: Text.optional(),
});

/** Mean pressures of one sample by posture; null when not seen. */
const PostureRow = z.strictObject({
  study: StudyKey,
  n: Count,
  cuff: Text.nullable(),
  supine_mmhg: Mmhg,
  supine_sd_mmhg: Mmhg,
  seated_mmhg: Mmhg,
  seated_sd_mmhg: Mmhg,
  standing_mmhg: Mmhg,
  standing_sd_mmhg: Mmhg,
  printed: z.boolean(),
  r2_between_positions: z.number().min(0).max(1).optional(),
  note: Text.optional(),
});

/** Differences between postures, computed from the rows above. */
const PostureDelta = z.strictObject({
  study: StudyKey,
  cuff: Text.optional(),
  supine_to_seated_mmhg: z.number(),
  supine_to_standing_mmhg: z.number().optional(),
  seated_to_standing_mmhg: z.number().optional(),
});

/** A way of measuring AOP and how well it agrees with ultrasound or Doppler. */
const MeasuringMethod = z.strictObject({
  method: Text,
  /** null: no study seen. */
  study: StudyKey.nullable(),
  limb: Text.optional(),
  n: Count.optional(),
  n_unit: z.enum(['people', 'limbs']).optional(),
  cuff_width_cm: z.number().positive().optional(),
  result: Text,
  verdict: z.enum(['good', 'usable with care', 'arm only', 'lying only', 'disputed', 'unknown']),
  grade: LetterGrade,
  note: Text.optional(),
  conflict_of_interest: Text.optional(),
  /** What the estimator needs of it; missing: the estimator does not offer this way of measuring. */
  tool: z
    .strictObject({
      id: Key,
      /** Postures in which it gives a value; null: nothing said against any. */
      postures: z.array(Posture).min(1).nullable(),
      /** Reading minus reference, 95% limits; null: none were seen, the error is not known. */
      limbs: z.array(z.strictObject({ limb: z.enum(['arm', 'leg']), limits_mmhg: Range.nullable() })).min(1),
      note: Text.optional(),
    })
    .optional(),
});

const Minutes = z.number().positive();

const TimeLimit = z.strictObject({
  rule: Text,
  leg_max_minutes: Minutes.optional(),
  arm_max_minutes: Minutes.optional(),
  min_minutes: Minutes.optional(),
  max_minutes: Minutes.optional(),
  reperfusion_minutes: Minutes.optional(),
  reperfusion_min_minutes: Minutes.optional(),
  source: StudyKey,
  seen: SeenHow,
  grade: LetterGrade,
  note: Text.optional(),
});

const PressureLimit = z.strictObject({
  rule: Text,
  /** Why, where it rests on arithmetic or caution and not on a source. */
  basis: Text.optional(),
  example_computed: Text.optional(),
  /** No setting may pass this percentage of the low end of the band. */
  percent_of_low_end: z.number().positive().max(100).optional(),
  source: StudyKey.nullable(),
  seen: SeenHow.optional(),
  grade: LetterGrade,
  note: Text.optional(),
});

/** What a calculator should do with the section. */
const ToolRules = z.array(Text).min(1);

/** How much cuff pressure, and what shifts it: `content/prescriptions/pressure.yaml`. Values are addressed by path. */
export const PressurePrescription = z.strictObject({
  percent_aop_ranges: z.array(PercentRange).min(1),
  higher_is_not_better: z.array(Row).min(1),
  body_position: z.strictObject({
    grade_direction: LetterGrade,
    grade_size: LetterGrade,
    grade_note: Text,
    leg: z.array(PostureRow).min(1),
    leg_deltas_computed: z.array(PostureDelta).min(1),
    leg_other: z.array(Row).min(1),
    arm: z.array(Row).min(1),
    rule_for_tool: ToolRules,
  }),
  cuff_width: z.strictObject({
    grade: LetterGrade,
    /** Widths in cm that are called small, medium and large. */
    bands_cm: z.strictObject({ small: Range, medium: Range, large: Range }),
    bands_note: Text,
    rows: z.array(Row).min(1),
    rule_for_tool: ToolRules,
  }),
  cuff_material: z.strictObject({
    grade: LetterGrade,
    disputed: z.boolean(),
    rows: z.array(Row).min(1),
    rule_for_tool: ToolRules,
  }),
  left_right: z.strictObject({ rows: z.array(Row).min(1), rule_for_tool: ToolRules }),
  time: z.strictObject({ rows: z.array(Row).min(1), rule_for_tool: ToolRules }),
  why_fixed_mmhg_is_unsafe: z.array(Text).min(1),
  perceived_tightness: z.strictObject({
    scale: z.strictObject({ min: z.number(), max: z.number(), target: z.number(), meaning: Text }),
    rows: z.array(Row).min(1),
    rule_for_tool: ToolRules,
  }),
  measuring_instead_of_estimating: z.array(MeasuringMethod).min(1),
  upper_limits: z.strictObject({
    time: z.array(TimeLimit).min(1),
    pressure: z.array(PressureLimit).min(1),
    fit: z.array(PressureLimit).min(1),
  }),
});

export type PressurePrescription = z.infer<typeof PressurePrescription>;
