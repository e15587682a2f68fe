import { z } from 'zod';
import { Count, Day, Text } from './common.ts';

/** How the evidence was gathered: `content/evidence.yaml`. */
export const EvidenceNotes = z.strictObject({
  /** Stands for every "checked on" until a record has a date of its own. */
  evidence_date: Day,
  /** How it was searched, and how not. */
  search: Text,
  /** Second reading of a sample. */
  second_reading: z.strictObject({ findings_drawn: Count, figures_right: Count, corrected: Count, note: Text }),
  /** Rules for whoever adds to it. */
  rules: z.array(Text).min(1),
  /** What is known to be missing or weak. */
  known_weak: z.array(Text).min(1),
});

/** Hosts that may be linked: `content/link-hosts.yaml`. Everything else is told in words. */
export const LinkHosts = z.strictObject({
  hosts: z
    .array(
      z.strictObject({
        /** Host name in lower case without `www.` */
        host: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host name such as doi.org'),
        kind: z.enum(['doi', 'pubmed', 'pmc', 'publisher', 'university', 'health-service']),
        /** Whose host it is. */
        name: Text,
        /** true: every host under this name belongs to the same house. Proxies and mirrors make this rare. */
        subdomains: z.boolean().default(false),
      }),
    )
    .min(1),
});

export type EvidenceNotes = z.infer<typeof EvidenceNotes>;
export type LinkHosts = z.infer<typeof LinkHosts>;
