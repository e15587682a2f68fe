import { count } from './plan.ts';

/** Words of the planner's errors, of the way out for people it is not for, and of a plan that breaks a limit. */
export const planAnswers = {
  errors: {
    empty: (what: string, example: string) => `${what}: enter a number, for example ${example}`,
    words: (what: string, example: string, seen: string) =>
      `${what}: “${seen}” is not a number. Enter one, for example ${example}`,
    unit: (what: string, seen: string, known: string) => `${what}: we do not know the unit “${seen}”. Use ${known}`,
    ambiguous: (what: string, seen: string, small: string, large: string) =>
      `${what}: “${seen}” could be ${small} or ${large}. Write it without the separator`,
    zero: (what: string) => `${what}: enter more than 0`,
    negative: (what: string) => `${what}: enter a number above 0, without a minus`,
    low: (what: string, given: string, least: string) =>
      `${what}: ${given} is too little to be a weight. Enter ${least} or more`,
    high: (what: string, given: string, most: string) => `${what}: ${given} is too much. Enter ${most} or less`,
    perhaps: (given: string) => `. Did you mean ${given}?`,
    pair: (what: string) => `${what}: enter one number, not two`,
    repetitionsHigh: (what: string, given: number, max: number) =>
      `${what}: ${given} is too many to work out strength from; above ${max} the formulas drift apart. Enter a heavier set of ${max} or fewer, or choose “I do not know”`,
    repetitionsWhole: (what: string, max: number) => `${what}: enter a whole number from 1 to ${max}`,
    mmhg: (what: string) => `${what}: enter a whole number of mmHg, for example 67`,
    width: (what: string) => `${what}: enter a number of cm, for example 18`,
  },

  refused: {
    title: 'This does not fit, and here is the rule',
    lead: 'You did nothing wrong. A limit of the plan cannot be switched off.',
    who: 'Who set it',
    fits: 'What fits',
    back: 'Change it in the form',
    /** Limits of time, which name what was asked and what is allowed. */
    times: {
      'one-go': (asked: string, allowed: string) =>
        `The cuff would be on for ${asked} in one go; the limit is under ${allowed}.`,
      'limb-session': (asked: string, allowed: string) =>
        `One limb would wear the cuff for ${asked} in a session; the limit is under ${allowed}.`,
    },
    /** Numbers outside the range of the data. */
    ranges: {
      'per-week': 'Days a week',
      weeks: 'Weeks',
      sets: 'Sets',
      rest: 'Rest in seconds',
      exercises: 'Exercises',
      strength: 'Repetitions',
      pressure: 'Cuff setting in mmHg',
    } as Readonly<Record<string, string>>,
    range: (what: string, asked: string, allowed: string) => `${what}: ${asked} asked, ${allowed} possible.`,
    /** Reached by a changed link only: the form does not offer it. */
    other: (what: string, asked: string) => `The link asks for what the form does not offer (${what}: ${asked}).`,
    fit: {
      exercises: (n: number) => `${count(n, 'exercise')} in a session`,
      sets: (n: number) => `${count(n, 'set')} of each exercise`,
      'cuff-in-rests': 'the cuff let down in the rests',
    },
    use: 'Use this',
  },
} as const;
