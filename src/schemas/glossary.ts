import { z } from 'zod';
import { Citing, Text } from './common.ts';

/** Front matter of `content/glossary/<slug>.mdx`. */
export const GlossaryEntry = z.strictObject({
  term: Text,
  /** Other words and short forms for the same thing. */
  also: z.array(Text).default([]),
  /** One or two sentences, shown on the spot. */
  definition: Citing,
});

export type GlossaryEntry = z.infer<typeof GlossaryEntry>;
