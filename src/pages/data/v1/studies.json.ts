import { studyEntries } from '../../../components/citation/study-entries.ts';
import { studyJson } from '../../../evidence/export-studies.ts';
import { settings } from '../../../settings.ts';

/** The library: every record with what was read of it. */
export async function GET(): Promise<Response> {
  const studies = (await studyEntries()).map((entry) => studyJson(entry, settings.evidenceDate));
  return Response.json({ version: 1, licence: 'CC BY 4.0', evidence_date: settings.evidenceDate, studies });
}
