import type { Goal, Limb, Mode } from '../../domain/protocol/rules.ts';
import { formatCount } from '../format.ts';
import { count, times } from './plan.ts';

/** Words of a plan: its picture, its table, its weeks, and of a plan that was refused. */
export const planResult = {
  result: {
    /** The h1: "One leg exercise, twice a week, easier for 2 weeks". */
    title: (exercises: number, limb: Limb, mode: Mode, perWeek: number, easierWeeks: number) => {
      const words = ['No', 'One', 'Two', 'Three'];
      const what =
        mode === 'resistance'
          ? `${words[exercises] ?? formatCount(exercises)} ${limb} exercise${exercises === 1 ? '' : 's'}`
          : `${mode === 'walking' ? 'Walking' : 'Cycling'} with a cuff`;
      return `${what}, ${times(perWeek)} a week${easierWeeks > 0 ? `, easier for ${count(easierWeeks, 'week')}` : ''}`;
    },
    lead: (experience: 'new' | 'lifts' | 'cuff') =>
      ({
        new: 'A worked example for a healthy adult who is new to this. ',
        lifts: 'A worked example for a healthy adult who is new to the cuff. ',
        cuff: 'A worked example for a healthy adult who knows the cuff. ',
      })[experience],
    leadDown: (longest: string) =>
      `The cuff comes down in every rest, so it is never on for more than ${longest} in one go.`,
    leadOn: (longest: string) => `The cuff stays on in the rests of the later weeks, for at most ${longest} in one go.`,
    timer: 'Start the timer',
    print: 'Print the sheet',
    change: 'Change',
    told: 'You told us',
    kept: 'Nothing is stored.',
    toldRows: {
      goal: 'Goal',
      exercise: 'Exercise',
      sides: 'Limbs',
      experience: 'You',
      strength: 'Strength',
      pressure: 'Cuff',
      weeks: 'Weeks',
    },
    goals: { size: 'bigger muscles', strength: 'more strength', stamina: 'more stamina' } satisfies Record<
      Goal,
      string
    >,
    experiences: { new: 'new to training', lifts: 'new to the cuff', cuff: 'trained with a cuff before' },
    strengths: {
      unknown: 'not known',
      known: (weight: string) => weight,
      set: (weight: string, n: number) => `${weight} lifted ${times(n)}`,
    },
    noPressure: 'no setting',
  },

  bars: {
    title: 'When the cuff is on',
    how: (aerobic: boolean) =>
      `Yellow block: cuff on, with the ${aerobic ? 'minutes' : 'repetitions'} in it. Dotted line: cuff off. All on one clock.`,
    howOn:
      'Yellow block: cuff on, with the repetitions in it; a thin block is a rest with the cuff on. Dotted line: cuff off. All on one clock.',
    on: (time: string) => `cuff on ${time}`,
    onEach: (time: string, limb: Limb) => `cuff on ${time} for each ${limb}`,
    of: (time: string) => `session ${time}`,
    off: 'off',
    otherLimb: (limb: Limb) => `The other ${limb} does the same afterwards, with its own time under the cuff.`,
    /** Read out in place of a drawing. */
    alt: (parts: string) => `One line of time. ${parts}`,
    altOn: (what: string, time: string) => `cuff on for ${time}, ${what}`,
    altOff: (time: string) => `cuff off for ${time}`,
    repetitions: (n: number) => count(n, 'repetition'),
    work: 'bout',
    restOn: 'rest with the cuff on',
    minutes: 'min',
  },

  table: {
    title: 'The plan, and what it rests on',
    pick: (weeks: string) => `Our pick, ${weeks}`,
    later: 'Later',
    studies: 'In studies or guides',
    source: 'Source',
    more: 'What would change it, and who differs',
    changes: 'What would change it.',
    differ: 'Who differs.',
    ownChoice: 'Our own choice, not from a source.',
    noStudy: 'no study seen',
    trials: 'Single trials:',
  },

  pick: {
    weight: (weight: string, percent: string) => `${weight}, which is ${percent} of the most you can lift once`,
    byFeel: (n: number) =>
      `By feel: as heavy as you could lift about ${n} times without the cuff, or lighter. Stop each set before you fail, full count or not`,
    sets: (sets: number, list: string) => `${count(sets, 'set')}: ${list}`,
    bouts: (n: number, each: string) => `${n} times ${each}`,
    effort: (percent: string) => `Easy: below ${percent} of your heart-rate reserve; you can still talk`,
    speed: (span: string) => `${span}; you can still talk`,
    tempo: (up: number, down: number) => `${up}\u00a0s up, ${down}\u00a0s down`,
    rest: (time: string) => time,
    restDown: (time: string, pump: string) => `${time}, of which the last ${pump} to pump up again`,
    cuffDown: 'Let down in every rest',
    cuffOn: 'Stays on in the rests',
    pressure: (setting: string, cap: string) => `${setting}; never above ${cap}`,
    noPressure: 'No number yet: a line on the sheet',
    days: (n: number) => `${n} a week, with a rest day between`,
    weeks: (n: number, easier: number) => `${count(n, 'week')}${easier > 0 ? `, the first ${easier} easier` : ''}`,
    exercises: (n: number) => count(n, 'exercise'),
    limit: (go: string, session: string, limb: Limb) => `${go} in one go; ${session} in a session for one ${limb}`,
    open: (time: string) => `${time} before the same limb goes on, and at the end`,
    oneLimb: 'One limb at a time, with one cuff',
  },

  cautions: {
    title: 'Before you use it',
    posture: (name: string, posture: string, of: string) =>
      `${name} is done ${posture}, and the setting was found ${of}. A pressure holds for one position only: find it again in the position of the exercise.`,
    postureUnknown: (name: string, posture: string) =>
      `${name} is done ${posture}, and the study behind the setting does not say in which position it was found. Measure in the position of the exercise if you can.`,
    postureKeys: ['hughes2018', 'dequeiros2024aop'],
    otherSide: (limb: Limb) =>
      `The setting belongs to the ${limb} it was found for. The other ${limb} needs its own: in single people the two sides differed widely.`,
    otherSideKeys: ['vehrs2023a'],
    unit: (name: string, given: string, other: string) => `${name}: ${given} (${other}) is a lot. Is the unit right?`,
    estimate: (name: string, low: string, high: string, spread: string) =>
      `${name}: the formulas put the most you can lift once at ${low} to ${high}, a spread of ${spread}. The plan uses the lowest.`,
    estimateWarn: (n: number) => `From ${n} repetitions on they drift apart.`,
    estimateKeys: ['knutzen1999', 'reynolds2006'],
  },

  calendar: {
    title: 'The weeks',
    week: 'Week',
    rest: 'rest',
    session: (n: number) => `session ${n}`,
    minutes: 'Cuff on, each limb',
    sets: 'Sets',
  },

  progress: {
    title: 'How it grows',
  },

  change: {
    title: 'Change a value and see what changes',
    sets: 'Sets in the later weeks',
    bouts: 'Bouts in the later weeks',
    rest: 'Rest between sets',
    cuff: 'Cuff in the rests',
    cuffDown: 'let down',
    cuffOn: 'stays on',
    days: 'Days a week',
    weeks: 'Weeks',
    sides: 'Limbs',
    none: 'Nothing changed.',
    from: (what: string, before: string, after: string) => `${what}: ${before} before, ${after} now`,
    items: {
      cuffOn: 'Cuff on in the last week, each limb',
      longest: 'Longest in one go',
      whole: 'Session in the last week',
      sessions: 'Sessions in all',
      sets: 'Sets in the last week',
    },
  },

  goals: {
    title: 'What studies found for this goal',
  },
} as const;
