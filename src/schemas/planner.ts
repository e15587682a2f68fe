import { z } from 'zod';
import { Key, LetterGrade, Posture, StudyKey, Text } from './common.ts';

/** Place of a number: file of this folder, colon, path in it. The list of places that resolve is a check across files. */
const Place = z
  .string()
  .regex(/^(protocols|pressure):[a-z0-9_]+(\.[a-z0-9_]+)*$/, 'must read like "protocols:resistance.default.sets"');

const Editorial = {
  /** editorial: no source was seen that says it. */
  basis: z.literal('editorial').optional(),
  /** Records that come near it. */
  sources: z.array(StudyKey).min(1).optional(),
  /** The reason, shown to the reader. */
  why: Text.optional(),
};

/** Points to a value in the prescriptions. */
export const Pointer = z.strictObject({
  of: Place,
  /** The record that must stand at that place: for lists, whose rows may move. */
  source: StudyKey.optional(),
  ...Editorial,
});

/** A value of our own. */
export const Own = z.strictObject({
  value: z.union([z.number(), z.boolean()]),
  basis: z.literal('editorial'),
  sources: z.array(StudyKey).min(1).optional(),
  why: Text,
});

const Either = z.union([Pointer, Own]);
const Eased = z.strictObject({ easier: Either, later: Either });
const Weeks = z.strictObject({ min: Pointer, max: Pointer, pick: Pointer });
const Because = { basis: z.literal('editorial'), why: Text };
const Says = z.strictObject({ says: Text, sources: z.array(StudyKey).min(1) });

const Exercise = z.strictObject({
  id: Key,
  mode: z.enum(['resistance', 'walking', 'cycling']),
  limb: z.enum(['leg', 'arm']),
  /** single: one joint moves; the easier weeks begin with these. */
  joints: z.enum(['single', 'several']),
  /** In which it is done, and in which its pressure must have been found. */
  posture: Posture,
  /** Trials that used it with a cuff. */
  sources: z.array(StudyKey).min(1),
  /** Above this the reader is asked about the unit. */
  ask_above_kg: z.number().positive().nullable(),
  caution: Says.optional(),
});

const Explain = z.strictObject({
  id: Key,
  modes: z.array(z.enum(['resistance', 'walking', 'cycling'])).min(1),
  /** Shown as the range that studies used. Empty: no study seen. */
  studies: z.array(Pointer),
  /** A list of single trials. */
  trials: Pointer.optional(),
  /** What would change our pick. */
  changes: Text,
  /** Who says otherwise. */
  differ: Says.optional(),
});

/** What the planner needs beyond the evidence: `content/prescriptions/planner.yaml`. Every number points to its place or is marked editorial. */
export const Planner = z.strictObject({
  /** Goes up with every change here; old links say which they were made with. */
  version: z.int().positive(),
  exercises: z.array(Exercise).min(1),
  ask_above: z.strictObject(Because),
  /** What the reader can hope for: ids of claims. */
  goals: z.array(
    z.strictObject({
      id: z.enum(['size', 'strength', 'stamina']),
      modes: z.array(z.enum(['resistance', 'walking', 'cycling'])).min(1),
      claims: z.array(Key).min(1),
    }),
  ),
  resistance: z.strictObject({
    scheme: Pointer,
    tempo_s: Pointer,
    load_percent: Eased,
    load_step_kg: Pointer,
    sets: Eased,
    rest_s: Pointer,
    rest_between_exercises_s: Pointer,
    exercises: Eased,
    cuff_in_rests: Eased,
    per_week: Pointer,
    weeks: Weeks,
    by_feel_repetitions: Pointer,
  }),
  aerobic: z.strictObject({
    bouts: Eased,
    bout_min: Pointer,
    rest_min: Pointer,
    speed_kmh: Pointer,
    intensity: Pointer,
    per_week: Pointer,
    weeks: Weeks,
    cycling_bouts: Own,
  }),
  easier_weeks: Own,
  tempo_note: z.strictObject(Because),
  guards: z.strictObject({
    one_go_min: z.strictObject({ smallest_of: z.array(Pointer).min(1), why: Text }),
    limb_session_min: z.strictObject({ leg: Pointer, arm: Pointer, ...Because }),
    reperfusion_min: Pointer,
    new_go_after_s: Pointer,
    limbs_at_once: Own,
    rest_days_between: Own,
    pressure: Pointer,
    after_limit: z.strictObject(Because),
  }),
  progression: z.strictObject({
    order: Pointer,
    /** What a plan does for each entry of the order. */
    levers: z.record(Text, z.enum(['cuff-in-rests', 'volume', 'by-rule', 'never'])),
    ...Because,
  }),
  timing_s: z.strictObject({
    prepare: Own,
    inflate: Own,
    deflate: Own,
    change: Own,
    alarm_late: Own,
    alarm_repeat: Own,
    limit_repeat: Own,
    more: Own,
  }),
  week_patterns: z.strictObject({
    ...Because,
    days: z.record(z.string().regex(/^[1-7]$/), z.array(z.int().min(1).max(7)).min(1)),
  }),
  weight_step: z.strictObject({ kg: z.number().positive(), lb: z.number().positive(), ...Because }),
  one_rm: z.strictObject({
    equations: Pointer,
    max_repetitions: Pointer,
    warn_from_repetitions: Pointer,
    sources: z.array(StudyKey).min(1),
    grade: LetterGrade,
  }),
  explain: z.array(Explain).min(1),
});

export type Planner = z.infer<typeof Planner>;
export type Pointer = z.infer<typeof Pointer>;
export type Own = z.infer<typeof Own>;
export type Explain = z.infer<typeof Explain>;
