import { z } from 'zod';
import { Count, Saw, StudyKey, Text, Url } from './common.ts';

/** One reference of the popular article, looked up. */
export const AuditedReference = z.strictObject({
  /** Its number in the article. */
  number: Count,
  /** As the article prints it. */
  text: Text,
  /** What the article says with it. */
  claim: Text,
  /** wrong-details: the paper exists, the reference is wrong; not-found is no proof that it does not exist. */
  verdict: z.enum(['correct', 'wrong-details', 'not-found']),
  /** A real paper can still be the wrong one. */
  supports_claim: z.enum(['yes', 'partly', 'no']),
  /** The real paper; null when none was found. */
  record: StudyKey.nullable(),
  /** Records that can carry or correct the claim. */
  replacement_keys: z.array(StudyKey).min(1),
  notes: Text,
  checked: z.array(
    z.strictObject({ url: Url, saw: Saw, confirms: z.array(z.enum(['bibliography', 'findings'])).min(1) }),
  ),
});

/** `content/audits/<name>.yaml` */
export const Audit = z.strictObject({ references: z.array(AuditedReference).min(1) });

export type AuditedReference = z.infer<typeof AuditedReference>;
export type Audit = z.infer<typeof Audit>;
