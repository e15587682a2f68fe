import { z } from 'zod';
import { Count, Key, Posture, Range, Seen, StudyKey, Text, Url } from './common.ts';

const Mmhg = z.number().positive().nullable();
const Limb = z.enum(['upper-arm', 'thigh']);

/** One sample of people whose occlusion pressure was measured. null = not seen, never zero or normal. */
export const ReferenceRow = z.strictObject({
  /** Stable; bands name it. */
  id: Key,
  study: StudyKey,
  limb: Limb,
  /** As printed. */
  cuff_width_cm: z.number().positive().nullable(),
  /** Worked out from another page, not printed. */
  cuff_width_inferred_cm: z.number().positive().nullable(),
  /** narrow is 6 cm or less. */
  width_class: z.enum(['narrow', 'not-narrow']).nullable(),
  cuff_material: Text.nullable(),
  cuff_name: Text.nullable(),
  position: Posture.nullable(),
  /** How it was measured. */
  measure: z.enum(['doppler', 'ultrasound', 'plethysmograph', 'device', 'mixed']).nullable(),
  sex: z.enum(['all', 'male', 'female']),
  side: z.enum(['dominant', 'non-dominant', 'right']).nullable(),
  n: Count.nullable(),
  n_unit: z.enum(['people', 'limbs']),
  mean_mmhg: Mmhg,
  sd_mmhg: Mmhg,
  /** Worked back from other printed figures. */
  sd_computed_mmhg: Mmhg,
  min_mmhg: Mmhg,
  max_mmhg: Mmhg,
  age_mean_years: z.number().positive().nullable(),
  age_sd_years: z.number().positive().nullable(),
  health: Text.nullable(),
  /** How bands use the row; one person counts once in a band. */
  pool: z.enum(['main', 'sensitivity', 'excluded']),
  notes: Text.nullable(),
  checked: z.array(Seen),
});

/** `content/reference-values/rows.yaml` */
export const ReferenceRows = z.strictObject({ rows: z.array(ReferenceRow).min(1) });

/** Rows of like cuff and posture, pooled. All figures are computed as band_method says. */
export const Band = z.strictObject({
  id: Key,
  /** How strictly rows were chosen. */
  set: z.enum(['strict', 'width-inferred', 'context', 'width-and-position-unknown']),
  limb: Limb,
  /** In words; null when unknown. */
  cuff_width: Text.nullable(),
  /** merged = several postures in one band. */
  position: z.enum(['supine', 'seated', 'standing', 'merged']).nullable(),
  cuff_material: Text.nullable(),
  /** Ids in rows.yaml. */
  rows: z.array(Key),
  studies: Count,
  people: Count,
  mean_mmhg: Mmhg,
  sd_within_mmhg: Mmhg,
  sd_between_mmhg: Mmhg,
  sd_total_mmhg: Mmhg,
  sd_total_wide_mmhg: Mmhg,
  p5_mmhg: Mmhg,
  p95_mmhg: Mmhg,
  p5_wide_mmhg: Mmhg,
  p95_wide_mmhg: Mmhg,
  mixture_p5_mmhg: Mmhg,
  mixture_p95_mmhg: Mmhg,
  /** Guard against full occlusion, not a target. */
  ceiling_mmhg: Mmhg,
  /** context: may be shown; sensitivity: kept for comparison; refuse: not shown. */
  verdict: z.enum(['context', 'sensitivity', 'refuse']),
  /** Why that verdict. */
  reason: Text,
  /** Whom the band may be shown to, after tool_rules in notes.yaml. Needed when verdict is context. */
  show_to: z
    .strictObject({
      cuff_width_cm: Range,
      age_max_years: z.number().positive(),
      circumference_max_cm: z.number().positive(),
    })
    .optional(),
});

/** `content/reference-values/bands.yaml` */
export const Bands = z.strictObject({
  bands: z.array(Band).min(1),
  /** How each figure was computed. */
  band_method: z.strictObject({
    mean: Text,
    sd_within: Text,
    sd_between: Text,
    sd_total: Text,
    p5_p95: Text,
    ceiling: Text,
    refusal_rule: Text,
    notes: z.array(Text),
  }),
});

const NoMean = z.strictObject({
  study: StudyKey,
  limb: Text,
  cuff_widths_cm: z.array(z.number().positive()).optional(),
  cuff_name: Text.optional(),
  positions: z.array(Posture).optional(),
  n: Count.optional(),
  direction_seen: Text.optional(),
  seen: Text.optional(),
  url: Url.optional(),
});

/** `content/reference-values/notes.yaml` */
export const ReferenceNotes = z.strictObject({
  meta: z.strictObject({ bottom_line: Text, not_seen_anywhere: z.array(Text), people: Text }),
  /** What a tool may and may not do with a band. */
  tool_rules: z.array(Text).min(1),
  /** Studies that measured AOP but whose abstract prints no mean. */
  no_mean_seen: z.array(NoMean),
  /** Printed pressures that are no occlusion pressures. */
  not_aop: z.array(z.strictObject({ study: StudyKey, what: Text, mean_mmhg: z.number().positive(), sd_mmhg: Mmhg })),
  /** Computed: what printed figures imply about the samples. */
  reconstruction: z.strictObject({
    cirilosousa2019: z.strictObject({
      method: Text,
      sd_aop_computed_mmhg: z.number(),
      implied_sd: z.strictObject({
        age_years: z.number(),
        sex: z.number(),
        thigh_circumference_cm: z.number(),
        sbp_mmhg: z.number(),
      }),
      check: Text,
      use: Text,
    }),
    loenneke2015_formula_in_circulation: z.strictObject({ method: Text, arm: Text, leg: Text, verdict: Text }),
    evin2021: z.strictObject({ sd_computed_mmhg: z.number(), sd_lower_bound_mmhg: z.number() }),
  }),
});

export type ReferenceRow = z.infer<typeof ReferenceRow>;
export type ReferenceRows = z.infer<typeof ReferenceRows>;
export type Band = z.infer<typeof Band>;
export type Bands = z.infer<typeof Bands>;
export type ReferenceNotes = z.infer<typeof ReferenceNotes>;
