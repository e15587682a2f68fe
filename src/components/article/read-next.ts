import { getCollection } from 'astro:content';
import { plainWords } from '../../evidence/cite-text.ts';
import { home } from '../../i18n/en/home.ts';

/** A step onwards: an article or a tool. */
export interface Next {
  path: string;
  title: string;
  text: string;
}

/**
 * Where to go after an article: what its `read_next` names, in that order. Slugs are articles, paths are tools.
 *
 * @param slug the article the reader has finished
 */
export async function readNext(slug: string): Promise<Next[]> {
  const articles = new Map((await getCollection('articles')).map((entry) => [entry.id, entry.data]));
  const named = articles.get(slug)?.read_next ?? [];
  return named.flatMap((name): Next[] => {
    const data = articles.get(name);
    if (data) return [{ path: `/learn/${name}/`, title: data.title, text: plainWords(data.answer) }];
    const tool = home.steps.find(({ path }) => path === name);
    return tool ? [{ path: tool.path, title: tool.title, text: tool.text }] : [];
  });
}
