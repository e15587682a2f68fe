import type { Question } from './data.ts';

/** What stands on the screen for one question: chosen, typed, not yet judged. */
export interface Draft {
  /** yes, no, unsure, the value of a choice, or `band:<from>` for an age group. */
  readonly value?: string | undefined;
  /** Text of each field, as typed. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
  /** Unit chosen beside each field. */
  readonly units?: Readonly<Record<string, string>> | undefined;
  /** Age: given as a group. */
  readonly asGroup?: boolean | undefined;
}

export type Drafts = Readonly<Record<string, Draft>>;

/** The value that says "this is not about me"; none for numbers. */
export function noValue(item: Question): string | undefined {
  if (item.answer_type === 'number') return undefined;
  if (item.answer_type === 'choice') return item.choices?.find(({ outcome }) => outcome === 'none')?.value;
  return 'no';
}

/** Fills "no" for every question of a screen that has no answer yet. */
export function fillNo(items: readonly Question[], drafts: Drafts): Drafts {
  const next: Record<string, Draft> = { ...drafts };
  for (const item of items) {
    const value = noValue(item);
    if (value !== undefined && drafts[item.id]?.value === undefined) next[item.id] = { ...drafts[item.id], value };
  }
  return next;
}

/** How many questions of a screen could still be filled with "no". */
export const openNo = (items: readonly Question[], drafts: Drafts): number =>
  items.filter((item) => noValue(item) !== undefined && drafts[item.id]?.value === undefined).length;
