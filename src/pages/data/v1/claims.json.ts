import { getCollection } from 'astro:content';
import { settings } from '../../../settings.ts';

/** The claim ledger. */
export async function GET(): Promise<Response> {
  const claims = (await getCollection('claims')).map(({ data }) => data);
  return Response.json({ version: 1, licence: 'CC BY 4.0', evidence_date: settings.evidenceDate, claims });
}
