/** Words that mean the same in this field; a search for one finds the others too. */
const SAME: readonly (readonly string[])[] = [
  ['bfr', 'blood flow restriction', 'occlusion training', 'kaatsu'],
  ['aop', 'lop', 'arterial occlusion pressure', 'limb occlusion pressure'],
  ['thigh', 'upper leg'],
  ['1rm', 'one-repetition maximum'],
];

const MOST_VARIANTS = 4;

/**
 * The searches that a typed query stands for: itself, and itself with each synonym in place.
 * A DOI is searched for as pages print it, a "PMID: 123" as the number.
 *
 * @param typed what stands in the search field
 * @returns at most four queries, the reader's own first; empty when nothing was typed
 */
export function variants(typed: string): string[] {
  const query = typed
    .trim()
    .replace(/\s+/g, ' ')
    // Pages print a DOI as "doi.org/10.…", one word to the index: without its head it is found by its figures alone.
    .replace(/^(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|doi:\s*)?(?=10\.\d{4,}\/\S+$)/i, 'doi.org/')
    .replace(/^pmid:?\s*/i, '');
  if (query === '') return [];
  const found = new Set([query]);
  for (const group of SAME) {
    for (const word of group) {
      const pattern = new RegExp(`(^|\\s)${word}(?=\\s|$)`, 'i');
      if (!pattern.test(query)) continue;
      for (const other of group) if (other !== word) found.add(query.replace(pattern, `$1${other}`));
    }
  }
  return [...found].slice(0, MOST_VARIANTS);
}

/** One page found, before its text is loaded. */
export interface Hit {
  id: string;
  score: number;
}

/** Hits of several variants as one list: each page once, with its best score, best first. */
export function merge<H extends Hit>(lists: readonly (readonly H[])[]): H[] {
  const best = new Map<string, H>();
  for (const hit of lists.flat()) {
    const known = best.get(hit.id);
    if (!known || hit.score > known.score) best.set(hit.id, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** Shorter beginnings are shared by words that have nothing to do with each other. */
const SHARED = 3;

/**
 * Whether what was found for a word is that word. Pagefind 1.6 answers a word that no page holds with pages that
 * hold its first letter alone ("xylophone" finds "x"), and says nothing of it.
 *
 * @param word as typed; one with figures in it, such as a DOI, is taken as found
 * @param excerpt text of a page found, with `<mark>` round what matched
 */
export function holds(excerpt: string, word: string): boolean {
  const typed = plain(word);
  if (!/^[a-z]{4,}$/.test(typed)) return true;
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text]) => plain(text!));
  return marked.some((text) => text.includes(typed.slice(0, SHARED)));
}

/** Chosen filters as Pagefind takes them: any of the values inside a group, all of the groups together. */
export function toFilters(chosen: ReadonlyMap<string, ReadonlySet<string>>): Record<string, { any: string[] }> {
  return Object.fromEntries(
    [...chosen].filter(([, values]) => values.size > 0).map(([name, values]) => [name, { any: [...values] }]),
  );
}

const NAMES = ['type', 'question', 'design', 'year'] as const;

/** Query and filters from an address such as `?q=clot&design=Survey`; unknown names are left out. */
export function fromAddress(search: string): { query: string; chosen: Map<string, Set<string>> } {
  const params = new URLSearchParams(search);
  return {
    query: params.get('q') ?? '',
    chosen: new Map(NAMES.map((name) => [name, new Set(params.getAll(name))])),
  };
}

/** The address that says the same; empty when nothing is chosen. */
export function toAddress(query: string, chosen: ReadonlyMap<string, ReadonlySet<string>>): string {
  const params = new URLSearchParams();
  if (query.trim()) params.set('q', query.trim());
  for (const [name, values] of chosen) for (const value of values) params.append(name, value);
  const text = params.toString();
  return text && `?${text}`;
}
