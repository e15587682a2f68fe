import type { Rules } from '../../../domain/pressure/types.ts';
import { type Draft, emptyDraft, type NumberName, QUANTITIES } from './draft.ts';
import { readNumber } from './number-text.ts';

/** Goes up when a parameter changes its meaning. */
export const FRAGMENT_VERSION = 1;
/** Longer than any link this page writes; beyond it nothing is read. */
const LONGEST = 1000;

type ShareableChoice = 'limb' | 'kind' | 'gauge' | 'posture' | 'measured' | 'method' | 'same' | 'sex';

/** Whether something speaks against a cuff never travels: the answer belongs to one person, and to no address. */
const CHOICES: Readonly<Record<Exclude<ShareableChoice, 'method'>, readonly string[]>> = {
  limb: ['thigh', 'upper-arm'],
  kind: ['stiff', 'elastic', 'unsure'],
  gauge: ['yes', 'no'],
  posture: ['supine', 'seated', 'standing'],
  measured: ['yes', 'no'],
  same: ['yes', 'no'],
  sex: ['female', 'male', 'none'],
};
const NUMBERS: Readonly<Record<string, NumberName>> = {
  cuff: 'width',
  girth: 'circumference',
  systolic: 'systolic',
  diastolic: 'diastolic',
  age: 'age',
  first: 'reading1',
  second: 'reading2',
};

export interface Opened {
  readonly draft: Draft;
  /** Setting in mmHg that the sender looked at, if any. */
  readonly setting: number | undefined;
  /** Parameters of ours that could not be used. */
  readonly dropped: readonly string[];
  /** How many parameters were not ours. */
  readonly unknown: number;
  readonly newer: boolean;
  /** Version of the equation that the link was made with, when it is not today's. */
  readonly oldModel: string | undefined;
}

/** Named values with their units, in the order of the form. */
export function fragmentOf(draft: Draft, { models }: Pick<Rules, 'models'>, setting?: number): string {
  const out = new URLSearchParams({ v: String(FRAGMENT_VERSION) });
  for (const { id, version } of models) out.append('model', `${id}.${version}`);
  for (const name of [...Object.keys(CHOICES), 'method'] as ShareableChoice[]) {
    const value = draft[name];
    if (value) out.set(name, value);
  }
  for (const [parameter, name] of Object.entries(NUMBERS)) {
    const read = readNumber(name, draft);
    if (read.ok) out.set(parameter, `${read.given}${read.unit}`);
  }
  if (setting !== undefined) out.set('setting', `${setting}mmHg`);
  return out.toString();
}

/** What a link brings, or undefined when the fragment is none of ours. Nothing in it is trusted. */
export function openFragment(hash: string, rules: Pick<Rules, 'models' | 'methods'>): Opened | undefined {
  const text = hash.replace(/^#/u, '');
  if (!/(^|&)v=/u.test(text) || text.length > LONGEST) return undefined;
  const given = new URLSearchParams(text);
  const once = (name: string): string | undefined =>
    given.getAll(name).length === 1 ? (given.get(name) ?? undefined) : undefined;
  const draft: Draft = { ...emptyDraft, typed: {}, units: { ...emptyDraft.units } };
  const typed: Partial<Record<NumberName, string>> = {};
  const units = { ...emptyDraft.units };
  const dropped: string[] = [];
  let unknown = 0;
  let setting: number | undefined;
  const methods = rules.methods.map(({ id }) => id);

  for (const name of new Set(given.keys())) {
    const value = once(name);
    if (name === 'v' || name === 'model') continue;
    if (Object.hasOwn(CHOICES, name) || name === 'method') {
      const allowed = name === 'method' ? methods : CHOICES[name as keyof typeof CHOICES];
      if (value !== undefined && allowed.includes(value)) Object.assign(draft, { [name]: value });
      else dropped.push(name);
    } else if (Object.hasOwn(NUMBERS, name)) {
      const number = NUMBERS[name] as NumberName;
      const read = value === undefined ? undefined : readNumber(number, { ...draft, typed: { [number]: value } });
      if (read?.ok) {
        typed[number] = String(read.given);
        // "mm" has no entry in the lists of units, so it stays in the field.
        const listed = QUANTITIES[number].units.slice(0, 2).some((unit) => unit.name === read.unit);
        if (listed) units[number] = read.unit;
        else typed[number] += ` ${read.unit}`;
      } else dropped.push(name);
    } else if (name === 'setting') {
      const match = /^(\d{1,3})mmHg$/u.exec(value ?? '');
      if (match) setting = Number(match[1]);
      else dropped.push(name);
    } else unknown += 1;
  }
  const version = Number(once('v'));
  const known = rules.models.map(({ id, version: now }) => `${id}.${now}`);
  const old = given
    .getAll('model')
    .find((model) => !known.includes(model) && /^[a-z0-9.-]{1,60}\.\d{1,4}$/u.test(model));
  return {
    draft: { ...draft, typed, units },
    setting,
    dropped,
    unknown,
    newer: !(version <= FRAGMENT_VERSION),
    oldModel: old,
  };
}
