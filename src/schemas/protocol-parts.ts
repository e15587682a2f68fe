import { z } from 'zod';
import { Count, LetterGrade, OpenRange, Range, SeenHow, StudyKey, Text } from './common.ts';

const sourced = {
  /** Records that the value rests on. */
  sources: z.array(StudyKey).min(1),
  seen: SeenHow.optional(),
  grade: LetterGrade,
  note: Text.optional(),
  /** Who should not take it as it stands. */
  caution: Text.optional(),
};

/** A range with its sources. */
export const SourcedRange = z.strictObject({ min: z.number(), max: z.number(), ...sourced });
/** A range that is open at one end, with its sources. */
export const SourcedOpenRange = z.strictObject({ ...OpenRange.shape, ...sourced });
/** One number with its sources. */
export const SourcedNumber = z.strictObject({ value: z.number(), ...sourced });
/** A rule in words with its sources. */
export const SourcedWords = z.strictObject({ value: Text, ...sourced });
/** The shared fields alone, to be spread into a larger object. */
export const sourceFields = sourced;

/** Result of one study on the question of the section. */
export const EvidenceRow = z.strictObject({
  study: StudyKey,
  result: Text,
  grade: LetterGrade,
  caution: Text.optional(),
});

/** Repetitions of each set, in order. */
export const Reps = z.array(Count).min(1);
/** fixed: as many as listed; failure: as many as possible. */
export const LastSet = z.enum(['fixed', 'failure']);
/** Seconds of each phase of a repetition. */
export const Tempo = { up: z.number().positive(), down: z.number().positive() };

/** One study's use of a range. */
export const TrialRange = z.strictObject({ study: StudyKey, ...Range.shape });
