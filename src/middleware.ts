import { defineMiddleware } from 'astro:middleware';
import { href } from './components/layout/href.ts';
import { loadOrder } from './components/layout/load-order.ts';
import { numberCitations } from './evidence/cite-number.ts';

/** Finishes a page: numbers its citation marks, orders what it loads. Runs at build time, since every page is static. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const page = { path: url.pathname, studyHref: (key: string) => href(`/library/${key}/`) };
  return new Response(loadOrder(numberCitations(await response.text(), page)), response);
});
