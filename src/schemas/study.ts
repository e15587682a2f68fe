import { z } from 'zod';
import { Count, Key, Range, Saw, Text, Url } from './common.ts';
import { Effect } from './effect.ts';

/** What kind of evidence the record is. guideline also covers makers' and health-service pages. */
export const Design = z.enum([
  'rct',
  'non-randomised-trial',
  'crossover',
  'cohort',
  'cross-sectional',
  'survey',
  'case-report',
  'prediction-model',
  'meta-analysis',
  'systematic-review',
  'narrative-review',
  'guideline',
  'unclear',
]);

/** Tags that group studies on the lists; a new one also needs its words in i18n/en/study.ts. */
export const Topic = z.enum([
  'hypertrophy',
  'strength',
  'endurance',
  'aerobic',
  'performance',
  'mechanism',
  'pressure',
  'cuff',
  'protocol',
  'perception',
  'pain',
  'rehabilitation',
  'older-adults',
  'safety',
  'screening',
  'thrombosis',
  'rhabdomyolysis',
  'nerve',
  'cardiovascular',
  'passive',
  'tendon',
  'bone',
  'guideline',
]);

/** One result of the study. Cited as `key#id`. */
export const Finding = z.strictObject({
  /** Stable, unique within the study, at most five words joined by hyphens. Never change one that is cited. */
  id: Key,
  /** What was measured. */
  outcome: Text,
  /** What was found, with the figures that were seen. */
  result: Text,
  /** The size, where the source prints one with its interval. Its fields are described in effect.ts. */
  effect: Effect.optional(),
});

/** The same as the words of the protocol, as numbers; of the BFR arm where it can be told. */
const ProtocolNumbers = z.strictObject({
  /** Load as percent of the one-repetition maximum. */
  load_percent_1rm: Range.optional(),
  /** Cuff pressure as percent of arterial occlusion pressure. */
  pressure_percent_aop: Range.optional(),
  /** Cuff pressure in mmHg, where it was fixed. */
  pressure_mmhg: Range.optional(),
  /** Length of the training in weeks. */
  duration_weeks: Range.optional(),
  /** Sessions a week. */
  per_week: Range.optional(),
});

/** What people did, as worded in the source. A field that is missing was not seen. */
const Protocol = z.strictObject({
  /** Weight or speed. */
  load: Text.optional(),
  /** Sets and repetitions. */
  sets_reps: Text.optional(),
  /** Rest between sets. */
  rest: Text.optional(),
  /** Cuff pressure and its basis. */
  pressure: Text.optional(),
  /** How often. */
  frequency: Text.optional(),
  /** For how long. */
  duration: Text.optional(),
  /** Widths of the cuffs in cm. */
  cuff_widths_cm: z.array(z.number().positive()).min(1).optional(),
  /** What else was said of the cuff. */
  cuff_note: Text.optional(),
  /** The same as numbers. */
  numbers: ProtocolNumbers.optional(),
});

/** A page on which the record was checked. */
const CheckedPage = z.strictObject({
  /** Where. */
  url: Url,
  /** How much of it was seen. */
  saw: Saw,
  /** What the page confirms: the bibliographic entry, the findings or both. */
  confirms: z.array(z.enum(['bibliography', 'findings'])).min(1),
});

/** A correction, retraction or expression of concern about the published paper. */
const Notice = z.strictObject({
  /** What happened to the paper. */
  kind: z.enum(['corrected', 'retracted', 'concern']),
  /** What the notice says, in one sentence. */
  text: Text,
  /** The notice itself. */
  url: Url.optional(),
});

/** What was read of one publication: `content/studies/<key>.yaml`, where the key is also its key in references.bib. */
export const Study = z.strictObject({
  /** Kind of evidence. */
  design: Design,
  /** Tags that group studies on the lists. */
  topics: z.array(Topic).min(1),
  /** Title in everyday words, one line: who, how long, what came out. Every number in it occurs in this record. */
  plain_title: Text.max(110).optional(),
  /** Three sentences: what they did, what they found, what it cannot tell us. Every number occurs in this record. */
  in_short: z.tuple([Text.max(200), Text.max(200), Text.max(200)]).optional(),
  /** Name used in citation marks where authors or year were not seen; never a guessed surname. */
  short: Text.max(60).optional(),
  /** Who was studied, in words. */
  population: Text,
  /** Number of people; null when not seen or when it does not fit the design. */
  participants: Count.nullable(),
  /** What people did. */
  protocol: Protocol.optional(),
  /** What was found, one entry a result; empty when nothing of the results was seen. */
  findings: z.array(Finding),
  /** Why not to lean on it too hard. */
  limits: Text,
  /** Correction, retraction or concern about the paper. */
  notice: Notice.optional(),
  /** Where it was read. */
  checked: z.array(CheckedPage),
  /** What of the bibliographic entry was not seen. */
  bibliography_incomplete: Text.optional(),
});

export type Study = z.infer<typeof Study>;
export type Finding = z.infer<typeof Finding>;
export type Design = z.infer<typeof Design>;
