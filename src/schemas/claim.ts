import { z } from 'zod';
import { Key, LetterGrade, StudyKey, Text, WordGrade } from './common.ts';

/** Words in benefits and risks, letters in pressure. */
export const Grade = z.union([WordGrade, LetterGrade]);

/** One graded sentence of the claim ledger. */
export const Claim = z.strictObject({
  /** Area and number, such as `benefits-1`. Stable: articles name it. */
  id: Key,
  /** Heading that it stands under. */
  group: Text,
  /** What may be said. */
  sentence: Text,
  grade: Grade,
  /** The grade as worded, where it holds for a part of the sentence only. */
  grade_words: Text.optional(),
  /** Other grades that the same claim carries, and for what. */
  also: z
    .array(z.strictObject({ grade: Grade, of: Text }))
    .min(1)
    .optional(),
  /** Records that carry it; empty for arithmetic. Those named inside `why` are listed too. */
  keys: z.array(StudyKey),
  /** Why this grade. Keys in square brackets belong to that part. */
  why: Text.nullable(),
});

/** `content/claims/<area>.yaml` */
export const ClaimFile = z.strictObject({
  title: Text,
  /** What each grade means in this file. */
  grades: z.record(Text, Text),
  /** What to know before reading the claims. */
  reading: Text.nullable(),
  claims: z.array(Claim).min(1),
});

export const ClaimArea = z.enum(['benefits', 'pressure', 'risks']);

/** `content/claims/notes.yaml`: what belongs to the claims and is no claim. Keys in square brackets are records. */
export const ClaimNotes = z.strictObject({
  sections: z.array(z.strictObject({ id: Key, area: ClaimArea, heading: Text, items: z.array(Text).min(1) })).min(1),
});

const wordOf = { A: 'strong', B: 'moderate', C: 'limited', D: 'limited' } as const;

/**
 * A letter as a word: A and B count as strong and moderate. C and D (guideline, opinion, arithmetic) were not given a
 * word; limited is the most careful of the words that say something was found.
 */
export function gradeInWords(grade: Grade): WordGrade {
  return grade === 'A' || grade === 'B' || grade === 'C' || grade === 'D' ? wordOf[grade] : grade;
}

export type Grade = z.infer<typeof Grade>;
export type Claim = z.infer<typeof Claim>;
export type ClaimFile = z.infer<typeof ClaimFile>;
export type ClaimNotes = z.infer<typeof ClaimNotes>;
