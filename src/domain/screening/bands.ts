import type { Condition, Item } from './types.ts';

export interface Band {
  readonly field: string;
  readonly min: number;
  readonly max: number;
}

/**
 * The groups that a single whole number can be given in without changing any outcome: cut at every limit
 * that a rule sets on it, its own thresholds and other items' escalations alike.
 */
export function bandsOf(item: Item, items: readonly Item[]): readonly Band[] {
  const [field, second] = item.fields ?? [];
  if (field === undefined || second !== undefined || item.derived !== undefined) return [];
  const own = (item.thresholds ?? []).flatMap(({ any = [], all = [] }) => [...any, ...all]);
  const elsewhere = items.flatMap(({ escalate }) => escalate?.any.filter((c) => c.item === item.id) ?? []);
  const starts = new Set<number>([field.min]);
  const cut = (n = Number.NaN) => n > field.min && n <= field.max && starts.add(Math.ceil(n));
  for (const c of [...own.filter(({ item: other }) => other === undefined), ...elsewhere] as readonly Condition[]) {
    if (c.field !== field.id) continue;
    cut(c.min);
    cut(c.below);
    cut((c.max ?? Number.NaN) + 1);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((min, i) => ({ field: field.id, min, max: (sorted[i + 1] ?? field.max + 1) - 1 }));
}
