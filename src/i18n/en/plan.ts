import type { Exercise, Limb, Posture } from '../../domain/protocol/rules.ts';
import { formatCount } from '../format.ts';

/** Words of the planner: the form, the plan, what it rests on. Words of the sheet and the other things to take away: plan-sheet.ts. */
const exerciseWord: Readonly<Record<string, string>> = {
  'knee-extension': 'Knee extension',
  'leg-press': 'Leg press',
  'calf-raise': 'Calf raise',
  'biceps-curl': 'Biceps curl',
  walking: 'Walking',
  cycling: 'Cycling',
};
export const nameOf = ({ id }: Pick<Exercise, 'id'>): string => exerciseWord[id] ?? id;
/** In the middle of a sentence. */
export const nameIn = (exercise: Pick<Exercise, 'id'>): string => nameOf(exercise).toLowerCase();

export const limbWord: Readonly<Record<Limb, string>> = { leg: 'leg', arm: 'arm' };
export const limbsWord: Readonly<Record<Limb, string>> = { leg: 'legs', arm: 'arms' };
export const cuffPlace: Readonly<Record<Limb, string>> = { leg: 'high on the thigh', arm: 'high on the upper arm' };
export const postureWord: Readonly<Record<Posture, string>> = {
  supine: 'lying',
  seated: 'sitting',
  standing: 'standing',
};
export const dayWord = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const dayShort = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

export const count = (n: number, one: string, many = `${one}s`): string => `${formatCount(n)} ${n === 1 ? one : many}`;
export const times = (n: number): string => ({ 1: 'once', 2: 'twice' })[n] ?? `${formatCount(n)} times`;

export const plan = {
  title: 'Plan a session',
  lead: 'A plan of weeks and sets, each number with what studies used beside it. The first weeks are easier, and the time under the cuff is always in view.',
  /** Titles of the way out for people it is not for. */
  exit: {
    operation: 'After an operation or an injury, plan it with somebody who knows you',
    illness: 'With an illness or a complaint, plan it with somebody who knows you',
  },
  link: {
    title: 'You opened a link with a plan',
    lead: 'It may be somebody else’s. A cuff setting and a weight belong to one person: do not use another person’s.',
    mine: 'It is my plan',
    other: 'Make my own plan',
    oldData: 'The numbers behind the plan have changed since this link was made, so it may look different.',
    otherVersion:
      'This link was made with another version of the planner and cannot be read. Fill in the form, or ask for a new link.',
    unreadable: (names: string) => `This link is damaged: ${names} cannot be read. Fill in the form.`,
  },
  /** Below the way out for people it is not for. */
  print: 'Print this page',
  back: 'Back to the form',
  cite: (short: string) => `[${short}]`,
} as const;

/** A list in a sentence: "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
