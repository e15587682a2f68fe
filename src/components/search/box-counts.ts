/** For each group of filters and each value in it: the pages that carry it, by their id. */
export type Members = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

type Search = (query: null, options: object) => Promise<{ results: readonly { id: string }[] }>;

/**
 * Which page carries which value. Pagefind counts for one search, but a query stands for several, and a page
 * that two of them find must count once.
 *
 * @param all the groups and their values
 * @param search asks the index
 */
export async function readMembers(all: Record<string, Record<string, number>>, search: Search): Promise<Members> {
  const groups = Object.entries(all).map(async ([name, values]) => {
    const pages = Object.keys(values).map(async (value) => {
      const { results } = await search(null, { filters: { [name]: { any: [value] } } });
      return [value, new Set(results.map(({ id }) => id))] as const;
    });
    return [name, new Map(await Promise.all(pages))] as const;
  });
  return new Map(await Promise.all(groups));
}

/**
 * How many pages each box stands for: within what the query finds and what the other groups leave of it. The boxes
 * of its own group widen the list, so they take nothing from it.
 *
 * @param found ids of all pages that the query finds without any filter
 * @param chosen the ticked boxes
 */
export function boxCounts(
  found: readonly string[],
  members: Members,
  chosen: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Map<string, number>> {
  const carries = (id: string, name: string, values: ReadonlySet<string>) =>
    [...values].some((value) => members.get(name)?.get(value)?.has(id));
  const count = (group: string, values: ReadonlyMap<string, ReadonlySet<string>>) => {
    const others = [...chosen].filter(([name, picked]) => name !== group && picked.size > 0);
    const left = found.filter((id) => others.every(([name, picked]) => carries(id, name, picked)));
    return new Map(Array.from(values, ([value, ids]) => [value, left.filter((id) => ids.has(id)).length]));
  };
  return new Map(Array.from(members, ([group, values]) => [group, count(group, values)]));
}
