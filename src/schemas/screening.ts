import { z } from 'zod';
import { Key, Seen, StudyKey, Text } from './common.ts';

/**
 * Worst wins. stop: not on your own; clinician: ask a doctor, nurse or physiotherapist before the first session;
 * caution: start more gently; none: no change.
 */
export const Outcome = z.enum(['stop', 'clinician', 'caution', 'none']);

/** How a source lists the point; not-in-part-seen says nothing either way. */
export const AgreementLevel = z.enum([
  'absolute',
  'relative',
  'contraindication',
  'possible-contraindication',
  'listed',
  'precaution',
  'risk-factor',
  'clearance-first',
  'excluded-from-trial',
  'mentioned',
  'used-anyway',
  'not-in-part-seen',
]);

/** One source's view of the point. */
const Agreement = z.strictObject({ source: StudyKey, level: AgreementLevel, note: Text.optional() });

const sources = z.array(StudyKey).min(1);

/** One condition of a threshold: a number in a field, or another item's answer. */
export const Condition = z.strictObject({
  /** Id of a field or of a derived number. */
  field: Key.optional(),
  /** Id of another item. */
  item: Key.optional(),
  /** From this number on. */
  min: z.number().optional(),
  /** Up to and with this number. */
  max: z.number().optional(),
  /** Under this number. */
  below: z.number().optional(),
  /** Answer of the other item. */
  equals: Key.optional(),
});

/** The first threshold that matches decides. any = one condition is enough, all = every one. */
const Threshold = z.strictObject({
  any: z.array(Condition).min(1).optional(),
  all: z.array(Condition).min(1).optional(),
  /** The same in words. */
  when: Text,
  outcome: Outcome,
  /** Who draws the line; "editorial" when nobody but this file. */
  basis: Text,
  /** What else to tell the reader. */
  extra: Text.optional(),
});

const Field = z.strictObject({ id: Key, label: Text, unit: Text, min: z.number(), max: z.number() });

/** One question of the check. */
export const ScreeningItem = z.strictObject({
  /** Stable. */
  id: Key,
  question: Text,
  help: Text,
  answer_type: z.enum(['yes-no-unsure', 'choice', 'number']),
  /** For answer_type choice. */
  choices: z
    .array(z.strictObject({ value: Key, label: Text, outcome: Outcome }))
    .min(2)
    .optional(),
  /** For answer_type number. */
  fields: z.array(Field).min(1).optional(),
  /** Numbers worked out from the fields. */
  derived: z
    .array(z.strictObject({ id: Key, formula: Text, note: Text, unit: Text }))
    .min(1)
    .optional(),
  thresholds: z.array(Threshold).min(1).optional(),
  /** Outcome when a number is not known. */
  unknown_outcome: Outcome.optional(),
  outcome_if_yes: Outcome,
  /** Where it is missing, "I do not know" counts as the default (clinician). */
  outcome_if_unsure: Outcome.optional(),
  /** true: a yes leaves for the emergency card at once. */
  show_emergency: z.boolean().optional(),
  /** true: the answer may change within days. */
  temporary: z.boolean().optional(),
  /** Worse outcome together with another answer. */
  escalate: z.strictObject({ to: Outcome, any: z.array(Condition).min(1), note: Text, basis: Text }).optional(),
  /** Shown to the reader: why it is asked. */
  why: Text,
  sources,
  agreement: z.array(Agreement).min(1),
  /** Where sources differ. */
  disagreement: Text.optional(),
  notes: Text.optional(),
  checked: z.array(Seen),
});

/** A sign to act on. */
export const Sign = z.strictObject({ id: Key, sign: Text, action: Text, why: Text, sources, notes: Text.optional() });

/** `content/screening/defaults.yaml` */
export const ScreeningDefaults = z.strictObject({
  /** What "I do not know" counts as, unless the item says otherwise. */
  outcome_if_unsure: Outcome,
  /** Records whose screening tables were not seen: neither agreement nor disagreement. */
  not_seen_throughout: z.array(StudyKey),
});
/** `content/screening/items.yaml` */
export const ScreeningItems = z.strictObject({ items: z.array(ScreeningItem).min(1) });
/** `content/screening/during.yaml` */
export const DuringSession = z.strictObject({ rule: Text, items: z.array(Sign).min(1) });
/** `content/screening/after.yaml` */
export const AfterSession = z.strictObject({
  emergency: z.array(Sign).min(1),
  today: z.array(Sign).min(1),
  timing: Text,
});
/** `content/screening/normal.yaml` */
export const Normal = z.strictObject({
  items: z.array(z.strictObject({ id: Key, text: Text, sources, notes: Text.optional() })).min(1),
});

export type Outcome = z.infer<typeof Outcome>;
export type ScreeningItem = z.infer<typeof ScreeningItem>;
export type Condition = z.infer<typeof Condition>;
export type Sign = z.infer<typeof Sign>;
export type ScreeningDefaults = z.infer<typeof ScreeningDefaults>;
export type ScreeningItems = z.infer<typeof ScreeningItems>;
export type DuringSession = z.infer<typeof DuringSession>;
export type AfterSession = z.infer<typeof AfterSession>;
export type Normal = z.infer<typeof Normal>;
