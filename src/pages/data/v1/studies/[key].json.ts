import type { APIRoute } from 'astro';
import { studyEntries } from '../../../../components/citation/study-entries.ts';
import { type StudyEntry, studyJson } from '../../../../evidence/export-studies.ts';
import { settings } from '../../../../settings.ts';

export async function getStaticPaths() {
  return (await studyEntries()).map((entry) => ({ params: { key: entry.key }, props: { entry } }));
}

export const GET: APIRoute<{ entry: StudyEntry }> = ({ props }) =>
  Response.json(studyJson(props.entry, settings.evidenceDate));
