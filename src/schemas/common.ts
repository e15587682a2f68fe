import { z } from 'zod';

/** Words that a person can read. Spaces at the ends go, because folded YAML text ends with a line break. */
export const Text = z.string().trim().min(1, 'must not be empty');

/** Name of a study record (its file name, and its key in references.bib) or the id of any other record. */
export const Key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');

/** Key of a study: a file in content/studies and an entry in references.bib. Whether it exists is a check across files. */
export const StudyKey = Key;

/** Address of a page on the web that somebody read. Provenance, not a reading tip. */
export const Url = z.url({
  protocol: /^https?$/,
  message: 'must be a web address that starts with http:// or https://',
});

/** How much of the page was seen. record = a catalogue entry or a page that quotes it. */
export const Saw = z.enum(['full-text', 'abstract', 'record', 'reference-list']);

/** A page that was read, and how much of it. Used for `checked` and `seen_in`. */
export const Seen = z.strictObject({
  /** Where the page was read. */
  url: Url,
  /** How much of it was seen. */
  saw: Saw,
  /** What else somebody who repeats the check should know. */
  note: Text.optional(),
});

/**
 * Strength of a prescription or of a claim about pressure. A: a meta-analysis or several trials that agree; B: one or
 * two direct studies; C: guideline, expert review or maker's guide; D: seen only second-hand, opinion or arithmetic.
 */
export const LetterGrade = z.enum(['A', 'B', 'C', 'D']);

/** Strength of a claim in words. absent = an answer was looked for and not found. */
export const WordGrade = z.enum(['strong', 'moderate', 'limited', 'conflicting', 'absent']);

/** direct: the source itself; secondary: another page that cites it; not-seen: attributed, the figure was not seen. */
export const SeenHow = z.enum(['direct', 'secondary', 'not-seen']);

/** From the lowest to the highest; equal ends when one value was given. That min is not above max is a check. */
export const Range = z.strictObject({ min: z.number(), max: z.number() });

/** A range with an open end: null means no limit that way. */
export const OpenRange = z.strictObject({ min: z.number().nullable(), max: z.number().nullable() });

/** Posture in which a pressure was measured. */
export const Posture = z.enum(['supine', 'seated', 'standing']);

/** Number of people, limbs, sets: whole and not negative. */
export const Count = z.int().nonnegative();

/** Proportion between 0 and 1. */
export const Share = z.number().min(0).max(1);

/** A day as 2026-11-22. Astro's reader of front matter hands a Date over; both become the text. */
export const Day = z.union([
  z.iso.date('must be a day such as 2026-11-22'),
  z.date().transform((date) => date.toISOString().slice(0, 10)),
]);

/**
 * Words that may cite, in Pandoc's form: `[@key#finding]`, several split by `;`. That the key and the finding exist
 * is a check across files.
 */
export const Citing = Text;

export type LetterGrade = z.infer<typeof LetterGrade>;
export type WordGrade = z.infer<typeof WordGrade>;
export type Range = z.infer<typeof Range>;
export type Posture = z.infer<typeof Posture>;
