import type { Exercise, Limb, Posture } from '../../domain/protocol/rules.ts';
import { formatCount } from '../format.ts';

/** Words of the planner: the form, the plan, what it rests on. Words of the sheet and the other things to take away: plan-sheet.ts. */
export const exerciseWord: Readonly<Record<string, { name: string; hint?: string }>> = {
  'knee-extension': {
    name: 'Knee extension',
    hint: 'Sit and straighten the knee: a machine, an ankle weight or an elastic band.',
  },
  'leg-press': { name: 'Leg press', hint: 'A machine, one leg at a time.' },
  'calf-raise': { name: 'Calf raise', hint: 'Stand and rise onto the toes.' },
  'biceps-curl': { name: 'Biceps curl', hint: 'Bend the elbow with a dumbbell.' },
  walking: { name: 'Walking' },
  cycling: { name: 'Cycling' },
};
export const nameOf = ({ id }: Pick<Exercise, 'id'>): string => exerciseWord[id]?.name ?? id;
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
  description:
    'Build a training plan with a cuff: every value with the range that studies used and its source, limits that cannot be switched off, and a sheet to print.',
  headTitle: 'Plan a session with a cuff',
  lead: 'A plan of weeks and sets, each number with what studies used beside it. The first weeks are easier, and the time under the cuff is always in view.',
  before: {
    takes: 'About 2 minutes. Nothing you choose is stored or sent.',
    not: 'This tool does not',
    notList: [
      'say that training with a cuff is safe for you: take the check first',
      'plan for after an operation, or for an illness',
      'set a device for anybody, or watch you while you train',
    ],
    checkFirst: 'Check before you try it',
  },
  noScript:
    'This form needs JavaScript. The worked example below was made by the same rules and is complete without it.',

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

  example: {
    title: 'A worked example, for a first look',
    lead: 'One leg exercise for somebody who is new to this, made by the same rules as your plan.',
  },
  /** On the fold of the list of references. */
  sources: 'All sources of this page',
  cite: (short: string) => `[${short}]`,
} as const;

/** A list in a sentence: "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
