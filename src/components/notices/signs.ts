import { getEntry } from 'astro:content';
import type { AfterSession, DuringSession, Normal, Sign } from '../../schemas/screening.ts';

export type { Sign } from '../../schemas/screening.ts';

export type Expected = Normal['items'][number];

export interface Signs {
  during: DuringSession;
  after: AfterSession;
  normal: Normal;
}

async function data(id: string): Promise<unknown> {
  const entry = await getEntry('screening', id);
  if (!entry) throw new Error(`the stop signs need src/content/screening/${id}.yaml, which is not there`);
  return entry.data;
}

/** The stop signs as the screening collection holds them. */
export async function loadSigns(): Promise<Signs> {
  const [during, after, normal] = await Promise.all([data('during'), data('after'), data('normal')]);
  return { during, after, normal } as Signs;
}

/** Signs during a session that need an ambulance, and the rest. */
export function splitDuring(items: readonly Sign[]): { ambulance: readonly Sign[]; others: readonly Sign[] } {
  const calls = (sign: Sign) => /call emergency services/i.test(sign.action);
  return { ambulance: items.filter(calls), others: items.filter((sign) => !calls(sign)) };
}

/** Every record that the signs rest on. */
export const keysOf = ({ during, after, normal }: Signs): readonly string[] => [
  ...new Set([...during.items, ...after.emergency, ...after.today, ...normal.items].flatMap(({ sources }) => sources)),
];

/** The sentence that names the emergency numbers, as the data has it. */
export function emergencyCall(after: Signs['after']): string {
  const found = after.emergency.find(({ action }) => /^Call \d/.test(action));
  if (!found) throw new Error('no sign in src/content/screening/after.yaml says which number to call ("Call 999 …")');
  return found.action;
}
