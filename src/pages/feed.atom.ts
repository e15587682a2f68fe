import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { href } from '../components/layout/href.ts';
import { plainWords } from '../evidence/cite-text.ts';
import { home } from '../i18n/en/home.ts';
import { settings } from '../settings.ts';

/** Changes of the articles, newest first, from the change log in each article's front matter. */
export const GET: APIRoute = async ({ site }) => {
  const at = (path: string) => new URL(href(path), site).href;
  const articles = await getCollection('articles');
  const changes = articles
    .flatMap(({ id, data }) => data.changes.map(({ date, what }) => ({ id, data, date: new Date(date), what })))
    .sort((a, b) => b.date.getTime() - a.date.getTime() || a.data.order - b.data.order);
  const feed = new Feed({
    id: at('/'),
    title: `${settings.name}: changes`,
    description: home.description,
    link: at('/'),
    language: 'en-GB',
    copyright: 'CC BY 4.0',
    updated: changes[0]?.date ?? new Date(settings.evidenceDate),
    feedLinks: { atom: at('/feed.atom') },
    author: { name: settings.authors },
  });
  for (const { id, data, date, what } of changes) {
    feed.addItem({
      id: `${at(`/learn/${id}/`)}#${date.toISOString().slice(0, 10)}`,
      title: data.title,
      link: at(`/learn/${id}/`),
      date,
      description: what,
      content: `${what} ${plainWords(data.answer)}`,
    });
  }
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
