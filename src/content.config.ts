import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { bibLoader } from './evidence/bib-loader.ts';
import { present, recordLoader } from './evidence/loaders.ts';
import { Article } from './schemas/article.ts';
import { AuditedReference } from './schemas/audit.ts';
import { Claim, ClaimNotes } from './schemas/claim.ts';
import { EvidenceNotes } from './schemas/evidence.ts';
import { GlossaryEntry } from './schemas/glossary.ts';
import { HarmEvent } from './schemas/harm.ts';
import { Model, ModelNotes } from './schemas/model.ts';
import { Planner } from './schemas/planner.ts';
import { PressurePrescription, Protocols } from './schemas/prescription.ts';
import { Bands, ReferenceNotes, ReferenceRows } from './schemas/reference-values.ts';
import { AfterSession, DuringSession, Normal, ScreeningDefaults, ScreeningItems } from './schemas/screening.ts';
import { Study } from './schemas/study.ts';

/** Entries `rows`, `bands` and `notes`. */
const referenceValues = defineCollection({
  loader: recordLoader('reference-values', ({ referenceValues: { rows, bands, notes } }) =>
    present(rows, bands, notes),
  ),
  schema: z.union([ReferenceRows, Bands, ReferenceNotes]),
});

/** Entries `pressure`, `protocols` and `planner`. */
const prescriptions = defineCollection({
  loader: recordLoader('prescriptions', ({ prescriptions }) => present(...prescriptions.values())),
  schema: z.union([PressurePrescription, Protocols, Planner]),
});

/** Entries `defaults`, `items`, `during`, `after` and `normal`. */
const screening = defineCollection({
  loader: recordLoader('screening', ({ screening: { defaults, items, during, after, normal } }) =>
    present(defaults, items, during, after, normal),
  ),
  schema: z.union([ScreeningDefaults, ScreeningItems, DuringSession, AfterSession, Normal]),
});

export const collections = {
  references: defineCollection({ loader: bibLoader() }),
  studies: defineCollection({ loader: recordLoader('studies', ({ studies }) => studies.values()), schema: Study }),
  models: defineCollection({ loader: recordLoader('models', ({ models }) => models.values()), schema: Model }),
  /** One entry, `model-notes`. */
  modelNotes: defineCollection({
    loader: recordLoader('model-notes', ({ modelNotes }) => present(modelNotes)),
    schema: ModelNotes,
  }),
  referenceValues,
  prescriptions,
  screening,
  /** One entry an event. */
  harms: defineCollection({ loader: recordLoader('harms', ({ harms }) => harms.values()), schema: HarmEvent }),
  /** One entry a claim, such as `benefits-1`. */
  claims: defineCollection({ loader: recordLoader('claims', ({ claims }) => claims.values()), schema: Claim }),
  /** One entry, `notes`. */
  claimNotes: defineCollection({
    loader: recordLoader('claim-notes', ({ claimNotes }) => present(claimNotes)),
    schema: ClaimNotes,
  }),
  /** One entry a reference of the audited article, such as `popular-article-1`. */
  audits: defineCollection({
    loader: recordLoader('audits', ({ audits }) => audits.values()),
    schema: AuditedReference,
  }),
  /** One entry, `evidence`: how the evidence was gathered. */
  evidence: defineCollection({
    loader: recordLoader('evidence', ({ evidence }) => present(evidence)),
    schema: EvidenceNotes,
  }),
  articles: defineCollection({ loader: glob({ base: './src/content/articles', pattern: '*.mdx' }), schema: Article }),
  glossary: defineCollection({
    loader: glob({ base: './src/content/glossary', pattern: '*.mdx' }),
    schema: GlossaryEntry,
  }),
};
