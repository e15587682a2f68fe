import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answer, Item, Rules } from '../../../src/domain/screening/types.ts';

/** A question as the data has it, with what the tests name beside the rule: its sources and their levels. */
export interface DataItem extends Item {
  readonly question: string;
  readonly sources: readonly string[];
  readonly thresholds?: readonly (NonNullable<Item['thresholds']>[number] & {
    readonly when: string;
    readonly basis: string;
  })[];
}

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../src/content/screening/${name}.yaml`, import.meta.url), 'utf8'));

export const items = (read('items') as { items: readonly DataItem[] }).items;
export const rules: Rules = { items, defaults: read('defaults') as Rules['defaults'] };

export const itemOf = (id: string): DataItem => {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`no question "${id}" in src/content/screening/items.yaml`);
  return found;
};

export const yes: Answer = { kind: 'value', value: 'yes' };
export const no: Answer = { kind: 'value', value: 'no' };
export const unsure: Answer = { kind: 'unsure' };
export const value = (v: string): Answer => ({ kind: 'value', value: v });
export const numbers = (n: Record<string, number>): Answer => ({ kind: 'numbers', numbers: n });

/** An answer to each item that leads to nothing. */
export const fit: Readonly<Record<string, Answer>> = Object.fromEntries(
  items.map((item): [string, Answer] => {
    if (item.id === 'age') return [item.id, numbers({ age: 30 })];
    if (item.id === 'bmi') return [item.id, numbers({ 'height-cm': 175, 'weight-kg': 70 })];
    if (item.id === 'bp-reading') return [item.id, numbers({ systolic: 118, diastolic: 76 })];
    return [item.id, value(item.choices?.find(({ outcome }) => outcome === 'none')?.value ?? 'no')];
  }),
);
