import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';

export async function getStaticPaths() {
  return (await getCollection('references')).map(({ id, data }) => ({
    params: { key: id },
    props: { text: data.ris },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' } });
