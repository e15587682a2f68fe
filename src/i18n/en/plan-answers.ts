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

  exit: {
    title: {
      operation: 'After an operation or an injury, plan it with somebody who knows you',
      illness: 'With an illness or a complaint, plan it with somebody who knows you',
    },
    lead: 'You did nothing wrong. This planner is for healthy adults, and no answer about an operation or an illness changes a number in it.',
    why: 'In the trials after operations a professional chose the load and pressure, watched every session, and knew what the limb could take. A page cannot do that.',
    whyKeys: ['hughes2019', 'jakobsen2022'],
    bring: 'What to bring to a doctor, nurse or physiotherapist',
    bringList: [
      'What you had done, or what you have, and when; your medicines.',
      'The note that the check makes: which of your answers are on which list.',
      'The cuff you have: its width, whether it has a gauge, where it sits.',
      'What you hope for: to walk the stairs, to get back to sport, to keep muscle.',
    ],
    ask: 'Questions you could ask',
    askList: [
      'Is a light weight with a cuff an option for me, or do I need none?',
      'Would the same light exercise without a cuff do as well?',
      'Who sets the pressure, who watches the first sessions, and whom do I call?',
      'Which signs mean that I stop and call you?',
    ],
    check: 'Make the note with the check',
    print: 'Print this page',
    back: 'Back to the form',
  },

  refused: {
    title: 'This does not fit, and here is the rule',
    lead: 'You did nothing wrong. A limit of the plan cannot be switched off.',
    who: 'Who set it',
    fits: 'What fits',
    back: 'Change it in the form',
    guards: {
      'one-go': (asked: string, allowed: string) =>
        `The cuff would be on for ${asked} in one go; the limit is under ${allowed}.`,
      'limb-session': (asked: string, allowed: string) =>
        `One limb would wear the cuff for ${asked} in a session; the limit is under ${allowed}.`,
      'per-week': (asked: string, allowed: string) => `${asked} days a week; studies support ${allowed}.`,
      weeks: (asked: string, allowed: string) => `${asked} weeks; the plan allows ${allowed}.`,
      sets: (asked: string, allowed: string) => `${asked} sets; the plan allows ${allowed}.`,
      rest: (asked: string, allowed: string) => `${asked} s of rest; the plan allows ${allowed} s.`,
      exercises: (asked: string, allowed: string) => `${asked} exercises; the plan allows ${allowed}.`,
      exercise: (asked: string) => `“${asked}” is not in the list of exercises.`,
      repeated: (asked: string) => `The same exercise twice: ${asked}.`,
      mode: (asked: string) => `“${asked}” does not belong to this way of training.`,
      limb: () => 'Arm and leg in one plan: the plan trains one limb at a time, with one cuff.',
      strength: (asked: string, allowed: string) => `A strength of ${asked} cannot be used (${allowed}).`,
      goal: () => 'The goal and the way of training do not belong together.',
      easier: () => 'The easier first weeks can be left out only by somebody who has trained with a cuff before.',
      'cuff-in-rests': () => 'The cuff may stay on in the rests only for somebody who has trained with a cuff before.',
      pressure: (asked: string, allowed: string) =>
        `A setting of ${asked} mmHg is above its cap, or cannot be read (${allowed}).`,
      'pressure-limb': (asked: string, allowed: string) =>
        `The setting belongs to the ${asked}, and the exercise is for the ${allowed}.`,
    },
    fit: {
      exercises: (n: number) => `${count(n, 'exercise')} in a session`,
      sets: (n: number) => `${count(n, 'set')} of each exercise`,
      'cuff-in-rests': 'the cuff let down in the rests',
    },
    use: 'Use this',
  },
} as const;
