import type { APIRoute } from 'astro';
import { href } from '../components/layout/href.ts';

/** Everything may be read; the address of the sitemap depends on where the site is built for. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site)}\n`);
