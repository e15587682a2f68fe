import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { cardHtml } from '../../../components/citation/card.ts';
import type { Study } from '../../../schemas/study.ts';
import { settings } from '../../../settings.ts';

/** What the popover of a citation loads: a fragment of HTML, served as text because it is no page. */
export async function getStaticPaths() {
  return (await getCollection('studies')).map(({ id, data }) => ({ params: { key: id }, props: { study: data } }));
}

export const GET: APIRoute<{ study: Study }> = ({ props }) =>
  new Response(cardHtml(props.study, settings.evidenceDate));
