import { getCollection } from 'astro:content';

/** All references as RIS. */
export async function GET(): Promise<Response> {
  const entries = (await getCollection('references')).map(({ data }) => data.ris);
  return new Response(entries.join('\n'), {
    headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  });
}
