import { getCollection } from 'astro:content';
import type { StudyEntry } from '../../evidence/export-studies.ts';

/** Every record with its bibliographic entry, in the order of the keys. */
export async function studyEntries(): Promise<StudyEntry[]> {
  const references = new Map((await getCollection('references')).map((entry) => [entry.id, entry.data]));
  return (await getCollection('studies'))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, data }) => {
      const reference = references.get(id);
      if (!reference)
        throw new RangeError(`src/content/studies/${id}.yaml has no entry "${id}" in src/content/references.bib.`);
      return { key: id, study: data, reference };
    });
}
