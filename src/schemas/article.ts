import { z } from 'zod';
import { Citing, Day, Key, Text, WordGrade } from './common.ts';

/** How large an effect is. none = no difference was found; unknown = nobody measured it in a way that can be told. */
export const HowBig = z.enum(['none', 'small', 'medium', 'large', 'unknown']);

/** One of the 3 to 5 lines that a reader should take away. */
const KeyMessage = z.strictObject({
  /** The line, with its citations: `Muscle grows about as much [@lixandrao2018#muscle-size].` */
  text: Citing,
  /** How sure; the grade of the claim, A and B written as strong and moderate. */
  grade: WordGrade,
  /** Id of the graded claim in content/claims, such as `benefits-1`. */
  claim: Key,
});

/** The two marks at the head: how sure is anybody, and how big is it. */
const HeadMark = z.strictObject({
  /** What the marks are about. */
  outcome: Text,
  sure: WordGrade,
  big: HowBig,
  /** The size in words, such as "about as much as heavy lifting". */
  big_words: Text,
});

/** A graded claim that the text makes, so that no claim of weight is left unsaid. */
const Said = z.strictObject({
  /** Id of the claim in content/claims. */
  claim: Key,
  /** Some words of the sentence that makes it, as they stand in the text. */
  words: Text,
});

/** One row of the "How sure are we?" table. */
const HowSure = z.strictObject({
  outcome: Text,
  /** What was measured, when, in whom. */
  detail: Citing.optional(),
  /** What happened with the cuff; leave out when the source gives no absolute figure. */
  with: Citing.optional(),
  /** What happened without it, or with the comparison. */
  without: Citing.optional(),
  /** The difference, in absolute terms where the source has them. */
  difference: Citing,
  /** Its interval. */
  interval: Citing.optional(),
  /** Where one group or one measurement stands alone: there is no interval of a difference, and nothing to set it against. */
  compared: z.literal(false).optional(),
  /** People and studies in words: "121 people, 7 trials". */
  people: Text,
  /** Where the row comes from: `[@formiga2020#aerobic-capacity]`. */
  studies: Citing,
  sure: WordGrade,
  /** Main reason for doubt. */
  doubt: Citing,
  /** The row in one plain sentence. */
  what_happens: Citing,
});

/** A question for "did I get it?" at the end. Nothing is stored. */
const Question = z.strictObject({
  ask: Text,
  choices: z.array(z.strictObject({ text: Text, right: z.boolean() })).min(2),
  /** Why the right answer is right. */
  why: Citing,
});

/** Front matter of `content/articles/<slug>.mdx`. */
export const Article = z.strictObject({
  /** The reader's question. */
  title: Text,
  /** The answer in one sentence. */
  answer: Citing,
  /** For search engines and previews, without citations. */
  description: Text.max(200),
  /** Place in the reading order, from 1. */
  order: z.int().positive(),
  key_messages: z.array(KeyMessage).min(3).max(5),
  /** Claims that the text makes beside its key messages. */
  says: z.array(Said).default([]),
  grades: z.array(HeadMark).min(1),
  /** Whom the page is for, and whom it is not for. */
  for_whom: z.array(Citing).min(1),
  not_for_whom: z.array(Citing).min(1),
  how_sure: z.array(HowSure).min(1),
  /** What would change our mind: open trials, people nobody has studied. */
  change_mind: z.array(Citing).min(1),
  /** Slugs of the articles to read next, or addresses of tools that begin with a slash. */
  read_next: z.array(
    z.string().regex(/^([a-z0-9-]+|\/[a-z0-9/-]*\/)$/, 'must be the slug of an article, or a path such as /pressure/'),
  ),
  questions: z.array(Question).default([]),
  /** Day of the last check of the page. */
  reviewed: Day,
  /** Day by which it should be checked again. Overdue is shown, it never stops the build. */
  next_review: Day,
  /** Day up to which the studies were searched. */
  searched_to: Day,
  /** What changed, newest first. */
  changes: z.array(z.strictObject({ date: Day, what: Text })).min(1),
});

export type Article = z.infer<typeof Article>;
export type HowBig = z.infer<typeof HowBig>;
