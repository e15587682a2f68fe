import { getCollection } from 'astro:content';

/** All references as CSL-JSON. */
export async function GET(): Promise<Response> {
  return Response.json((await getCollection('references')).map(({ data }) => data.csl));
}
