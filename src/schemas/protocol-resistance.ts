import { z } from 'zod';
import { Count, Key, LetterGrade, OpenRange, Range, SeenHow, StudyKey, Text } from './common.ts';
import {
  EvidenceRow,
  LastSet,
  Reps,
  SourcedNumber,
  SourcedOpenRange,
  SourcedRange,
  SourcedWords,
  sourceFields,
  Tempo,
  TrialRange,
} from './protocol-parts.ts';

/** A scheme of sets and repetitions to choose from. */
const Scheme = z.strictObject({
  id: Key,
  /** null: no number given. */
  reps: Reps.nullable(),
  last_set: LastSet,
  /** Sum of the repetitions, where it is fixed. */
  total: Count.nullable(),
  ...sourceFields,
});

/** What applies unless a variation says otherwise. */
const Default = z.strictObject({
  load_percent_1rm: SourcedRange,
  sets: SourcedRange,
  scheme_options: z.array(Scheme).min(1),
  rest_between_sets_s: SourcedRange,
  rest_between_sets_in_trials_s: z.array(TrialRange).min(1),
  cuff_during_rest: z.strictObject({ options: z.array(z.enum(['inflated', 'deflated'])).min(1), see: Text }),
  exercises_per_session: SourcedRange,
  rest_between_exercises_s: SourcedOpenRange,
  restriction_time_min: z.strictObject({
    per_exercise: SourcedRange,
    continuous_max: SourcedNumber,
    hard_limit: z.strictObject({ leg: z.number().positive(), arm: z.number().positive(), ...sourceFields }),
    reperfusion: SourcedNumber,
  }),
  frequency: z.strictObject({
    usual: z.strictObject({ per_week: Range, block_weeks: OpenRange, ...sourceFields }),
    short_block: z.strictObject({ per_day: Range, block_weeks: OpenRange, ...sourceFields }),
    evidence: Text,
  }),
  duration_weeks: SourcedOpenRange,
  duration_in_trials_weeks: z.array(z.strictObject({ study: StudyKey, value: z.number().positive() })).min(1),
  tempo_s: z.strictObject({ ...Tempo, ...sourceFields }),
  pressure_percent_aop: z.strictObject({ ...Range.shape, see: Text }),
});

/** A protocol for somebody in particular. Fields that are missing follow the default. */
const Variation = z.strictObject({
  load_percent_1rm: Range.optional(),
  load_note: Text.optional(),
  percent_aop: Range.optional(),
  cuff_width_cm: z.number().positive().optional(),
  sets: Range.optional(),
  reps: Reps.optional(),
  reps_note: Text.optional(),
  last_set: LastSet.optional(),
  scheme: Text.optional(),
  plan: Text.optional(),
  tempo_s: z.strictObject({ ...Tempo, hold: z.number().positive().optional() }).optional(),
  rest_between_sets_s: Range.optional(),
  cuff_between_sets: z.enum(['inflated', 'deflated']).optional(),
  exercise: Text.optional(),
  exercises: Count.optional(),
  per_week: Range.optional(),
  weeks: z.number().positive().optional(),
  sessions: Count.optional(),
  session_gap_h: z.number().positive().optional(),
  when: Text.optional(),
  grade: LetterGrade,
  sources: z.array(StudyKey).min(1),
  seen: SeenHow.optional(),
  /** required: for use under a health professional only. */
  supervision: z.literal('required').optional(),
  harms: Text.optional(),
  note: Text.optional(),
});

/** Training with weights. */
export const Resistance = z.strictObject({
  default: Default,
  cuff_between_sets: z.strictObject({ rows: z.array(EvidenceRow).min(1), tool_rule: Text }),
  variations: z.strictObject({
    beginner: Variation,
    older_adult: Variation,
    acl_rehab: Variation,
    knee_surgery_early: Variation,
    before_knee_replacement: Variation,
    trained_supplement: Variation,
    trained_block: Variation,
  }),
  progression: z.strictObject({
    order: z.strictObject({ value: z.array(Text).min(1), ...sourceFields }),
    load_rule: SourcedWords.extend({ step_kg: z.number().positive() }),
    pressure_rule_old: SourcedWords.extend({ from_mmhg: z.number(), to_mmhg: z.number(), weeks: z.number() }),
    deload: SourcedWords,
  }),
  repetition_schemes_compared: z.strictObject({
    study: StudyKey,
    comparison: Text,
    rows: z
      .array(z.strictObject({ group: Text, smd: z.number(), p: z.number().min(0).max(1), favours: Text.optional() }))
      .min(1),
    note: Text,
  }),
  discomfort: z.strictObject({ rows: z.array(EvidenceRow).min(1), tool_rule: Text }),
});
