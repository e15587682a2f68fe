import { defineMiddleware } from 'astro:middleware';
import { href } from './components/layout/href.ts';
import { numberCitations } from './evidence/cite-number.ts';

/** Numbers the citation marks of a finished page; runs at build time, since every page is static. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const page = { path: url.pathname, studyHref: (key: string) => href(`/library/${key}/`) };
  return new Response(numberCitations(await response.text(), page), response);
});
