import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { pages } from '../../../i18n/en/check-pages.ts';
import { circulation } from '../../../i18n/en/check-result.ts';
import { typeset } from '../../../i18n/typography.ts';
import type { ScreeningDefaults, ScreeningItem, ScreeningItems } from '../../../schemas/screening.ts';
import { href } from '../../layout/href.ts';
import { emergencyCall, loadSigns } from '../../notices/signs.ts';
import type { CheckData } from './data.ts';

/** Studies that the words of the check cite without a question of their own. */
const cited = ['clark2017', 'tabata2016', 'krieger2018', 'nascimento2022', 'wedig2025'];

/** All questions with everything that the data holds on them. */
export async function loadItems(): Promise<readonly ScreeningItem[]> {
  const entry = await getEntry('screening', 'items');
  if (!entry) throw new Error('the check needs src/content/screening/items.yaml, which is not there');
  return (entry.data as ScreeningItems).items;
}

export async function loadDefaults(): Promise<ScreeningDefaults> {
  const entry = await getEntry('screening', 'defaults');
  if (!entry) throw new Error('the check needs src/content/screening/defaults.yaml, which is not there');
  return entry.data as ScreeningDefaults;
}

/** Words of a text that are keys of studies. */
function keysIn(text: string | undefined, all: ReadonlyMap<string, unknown>): readonly string[] {
  return (text?.match(/[a-z][a-z0-9-]*/gu) ?? []).filter((word) => all.has(word));
}

/** Every text of a record, set as the site prints it. */
function words<T>(value: T): T {
  if (typeof value === 'string') return typeset(value) as T;
  if (Array.isArray(value)) return value.map(words) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'formula' ? inner : words(inner)]),
  ) as T;
}

type References = ReadonlyMap<string, CollectionEntry<'references'>>;

/** Every study that a question names, as a source or inside a sentence. */
export function studiesNamed(items: readonly ScreeningItem[], references: References): readonly string[] {
  const named = items.flatMap(({ sources, agreement, disagreement, thresholds = [] }) => [
    ...sources,
    ...agreement.flatMap(({ source, note }) => [source, ...keysIn(note, references)]),
    ...keysIn(disagreement, references),
    ...thresholds.flatMap(({ basis }) => keysIn(basis, references)),
  ]);
  return [...new Set(named)];
}

const identifier = ({ data }: CollectionEntry<'references'>): string => {
  if (data.doi) return `doi ${data.doi}`;
  return data.pmid ? `PubMed ${data.pmid}` : '';
};

/** What the check takes to the browser: no more than it shows. */
export async function loadCheck(site: URL | undefined): Promise<CheckData> {
  const [all, { outcome_if_unsure }, { after }] = await Promise.all([loadItems(), loadDefaults(), loadSigns()]);
  const references: References = new Map((await getCollection('references')).map((entry) => [entry.id, entry]));
  const ofCirculation = circulation.flatMap(({ cite }) => cite.map((one) => one.split('#')[0] ?? one));
  const keys = [...new Set([...studiesNamed(all, references), ...cited, ...ofCirculation])];
  const known = keys.flatMap((key) => references.get(key) ?? []);
  return {
    items: all.map(({ checked: _, notes: __, ...item }) => words(item)),
    defaults: { outcome_if_unsure },
    studies: Object.fromEntries(known.map((entry) => [entry.id, entry.data.short])),
    refs: Object.fromEntries(known.map((entry) => [entry.id, identifier(entry)])),
    call: emergencyCall(after),
    library: href('/library/'),
    more: (
      [
        ['/check/questions/', pages.paper],
        ['/check/who-says-what/', pages.who],
        ['/check/harms/', pages.harms],
      ] as const
    ).map(([path, { title, description }]) => ({ href: href(path), title, text: description })),
    links: {
      pressure: href('/pressure/'),
      read: href('/learn/'),
      questions: href('/check/questions/'),
      stop: href('/stop/'),
      self: new URL(href('/check/'), site).href,
    },
  };
}
