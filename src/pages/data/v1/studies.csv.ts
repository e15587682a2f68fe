import { studyEntries } from '../../../components/citation/study-entries.ts';
import { studiesCsv } from '../../../evidence/export-studies.ts';

/** The library as a table, a finding a line. */
export async function GET(): Promise<Response> {
  return new Response(studiesCsv(await studyEntries()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
