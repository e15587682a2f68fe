import { getCollection } from 'astro:content';
import { settings } from '../../../settings.ts';

/** Every figure on harm that was seen, by kind of denominator. */
export async function GET(): Promise<Response> {
  const events = (await getCollection('harms')).map(({ data }) => data);
  return Response.json({ version: 1, licence: 'CC BY 4.0', evidence_date: settings.evidenceDate, events });
}
