import { z } from 'zod';
import { Count, Key, Seen, StudyKey, Text } from './common.ts';

/**
 * What the percent counts. Two kinds are never compared. per-person: people with the event over people trained;
 * per-session: events over sessions; practitioners: professionals who saw it, not a chance for a person; facilities:
 * facilities answering; cases: published cases without a denominator; background: not BFR.
 */
export const HarmKind = z.enum(['per-person', 'per-session', 'practitioners', 'facilities', 'cases', 'background']);

/** One incidence figure. null = not given or not seen. */
export const HarmEvent = z.strictObject({
  id: Key,
  /** What happened. */
  event: Text,
  kind: HarmKind,
  numerator: Count.nullable(),
  denominator: Count.nullable(),
  /** Number of people or sessions worked out from the printed percentages, where none was printed. */
  denominator_computed: Count.optional(),
  /** As printed unless percent_computed. */
  percent: z.number().min(0).max(100).nullable(),
  percent_computed: z.boolean(),
  /** Rate as printed; equal ends when one was printed. */
  rate_min: z.number().nonnegative().nullable(),
  rate_max: z.number().nonnegative().nullable(),
  rate_unit: Text.nullable(),
  /** Percent times people or sessions. */
  count_computed: Count.nullable(),
  /** Who. */
  population: Text,
  /** Cuff and pressure. */
  device: Text.nullable(),
  device_note: Text.nullable(),
  sources: z.array(StudyKey).min(1),
  seen: z.enum(['direct', 'secondary']),
  note: Text.nullable(),
  checked: z.array(Seen),
});

/** `content/harms/<kind>.yaml`: the events of one kind. */
export const Harms = z.strictObject({ events: z.array(HarmEvent).min(1) });

export type HarmKind = z.infer<typeof HarmKind>;
export type HarmEvent = z.infer<typeof HarmEvent>;
export type Harms = z.infer<typeof Harms>;
