import { getCollection } from 'astro:content';

/** All references as BibTeX. */
export async function GET(): Promise<Response> {
  const entries = (await getCollection('references')).map(({ data }) => data.bibtex);
  return new Response(entries.join('\n'), { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } });
}
