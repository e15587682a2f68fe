/** Words of the search page and its island. */
export const search = {
  title: 'Search',
  lead: 'Articles, tools and studies. Words, an author, a DOI or a PubMed number.',
  label: 'What are you looking for?',
  hint: 'BFR, occlusion training and KAATSU count as one word; so do AOP and LOP, and thigh and upper leg.',
  button: 'Search',
  narrow: 'Narrow down',
  how: 'Boxes in one group widen the list; groups together narrow it.',
  clear: 'Clear all',
  noScript: 'The search needs JavaScript. Without it, all studies stand in one list, grouped by question.',
  noScriptLink: 'All studies',
  filters: { type: 'Kind of page', question: 'Question', design: 'Design of the study', year: 'Year' },
  /** Stands over the results until the search has run. */
  all: 'All pages',
  failed: 'The search index could not be loaded. Check your connection and try again, or use the list of all studies.',
  count: (n: number) => (n === 1 ? '1 page' : `${n} pages`),
  none: 'Nothing found',
  /** On a phone, below the filters, which push the results off the screen. */
  see: (n: number) => (n === 0 ? 'Nothing found' : n === 1 ? 'See 1 page' : `See ${n} pages`),
  noneFilter: (name: string, n: number) => `Without "${name}" there would be ${n}.`,
  noneWord: (word: string) => `No page holds the word "${word}".`,
  noneHelp: 'Try fewer words, or go through the list of all studies.',
  more: (n: number) => `Show ${n} more`,
  people: (n: string) => `${n} people`,
} as const;
