/** Pages of one kind share a template, and so a byte budget and the tests that one sample of them stands for. */
export type PageKind = 'home' | 'article' | 'study' | 'tool' | 'library' | 'list' | 'index' | 'missing';

const TOOLS = new Set(['/check/', '/pressure/', '/plan/', '/session/', '/start/']);

/** Tables of the whole content: they grow by a row with each record. */
const LISTS = new Set(['/glossary/', '/claims/', '/check/who-says-what/']);

/** The list of all records, and the search in it. */
const LIBRARY = new Set(['/library/', '/search/']);

/** @param path address without the base path, such as `/learn/what-is-it/` */
export function kindOf(path: string): PageKind {
  if (path === '/') return 'home';
  if (path === '/404.html') return 'missing';
  if (TOOLS.has(path)) return 'tool';
  if (LIBRARY.has(path)) return 'library';
  if (LISTS.has(path)) return 'list';
  if (/^\/learn\/[^/]+\/$/.test(path) || path === '/checked/') return 'article';
  if (/^\/library\/[^/]+\/$/.test(path)) return 'study';
  return 'index';
}
