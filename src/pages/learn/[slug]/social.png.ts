import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { card } from '../../../components/figures/social/card.ts';
import { band, letters } from '../../../components/layout/wordmark.generated.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('articles')).map(({ id, data }) => ({ params: { slug: id }, props: { title: data.title } }));

/** The picture that a shared link to an article shows: its question beside the limb. */
export const GET: APIRoute = async ({ props }) => {
  const png = await sharp(Buffer.from(await card(props['title'] as string, { letters, band })))
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
