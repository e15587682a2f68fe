import { type CollectionKey, getEntry } from 'astro:content';
import type { EvidenceNotes } from '../schemas/evidence.ts';
import type { ModelNotes } from '../schemas/model.ts';
import type { Planner } from '../schemas/planner.ts';
import type { PressurePrescription, Protocols } from '../schemas/prescription.ts';
import type { Bands, ReferenceNotes, ReferenceRows } from '../schemas/reference-values.ts';
import type { AfterSession, DuringSession, Normal, ScreeningDefaults, ScreeningItems } from '../schemas/screening.ts';

/**
 * Entries of collections whose files differ in shape, each with its own type: getEntry() alone gives the union of all
 * shapes of the collection. The loader has checked the shape before.
 */
async function entry<T>(collection: CollectionKey, id: string): Promise<T> {
  const found = (await getEntry(collection as 'studies', id)) as { data: unknown } | undefined;
  if (!found) throw new Error(`The collection "${collection}" has no entry "${id}".`);
  return found.data as T;
}

export const pressurePrescription = () => entry<PressurePrescription>('prescriptions', 'pressure');
export const protocols = () => entry<Protocols>('prescriptions', 'protocols');
export const planner = () => entry<Planner>('prescriptions', 'planner');
export const referenceRows = () => entry<ReferenceRows>('referenceValues', 'rows');
export const bands = () => entry<Bands>('referenceValues', 'bands');
export const referenceNotes = () => entry<ReferenceNotes>('referenceValues', 'notes');
export const screeningDefaults = () => entry<ScreeningDefaults>('screening', 'defaults');
export const screeningItems = () => entry<ScreeningItems>('screening', 'items');
export const duringSession = () => entry<DuringSession>('screening', 'during');
export const afterSession = () => entry<AfterSession>('screening', 'after');
export const normalSigns = () => entry<Normal>('screening', 'normal');
export const modelNotes = () => entry<ModelNotes>('modelNotes', 'model-notes');
export const evidenceNotes = () => entry<EvidenceNotes>('evidence', 'evidence');
