import type { Grade } from '../../domain/protocol/rules.ts';

/** Words of the planner that are written into the page at build time and ship no script: before the form, the way out, the worked example. */
export const planPage = {
  description:
    'Build a training plan with a cuff: every value with the range that studies used and its source, limits that cannot be switched off, and a sheet to print.',
  headTitle: 'Plan a session with a cuff',
  /** On the fold of the list of references. */
  sources: 'All sources of this page',
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
  passive: {
    summary: 'Why is there no plan for a cuff without exercise?',
    text: 'It was studied in a few small trials, in limbs that could not move, and those trials were weak. It is something to ask a doctor or physiotherapist about, and no plan for home.',
    keys: ['cerqueira2020'],
  },
  exit: {
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
  },
  /** Ranges that studies used, in the table of a plan. */
  studies: {
    percent: (span: string) => `${span} of the most people could lift once`,
    aop: (span: string) => `${span} of the pressure that stops flow`,
    sets: (span: string) => `${span} sets`,
    minMore: (n: number) => `${n} or more`,
    belowReserve: (percent: string) => `below ${percent} of heart-rate reserve`,
    boutsOf: (n: number, each: string, rest: string) => `${n} times ${each}, ${rest} rest`,
    unbroken: (time: string) => `${time} without a break`,
    onOrOff: 'on or off',
    aWeek: (span: string) => `${span} a week`,
    inOneGo: (time: string) => `${time} in one go`,
    legArm: (leg: string, arm: string) => `leg ${leg}, arm ${arm}, then open`,
    weeks: (span: string) => `${span} weeks`,
  },
  /** Below the name of an exercise in the form. */
  exercises: {
    'knee-extension': 'Sit and straighten the knee: a machine, an ankle weight or an elastic band.',
    'leg-press': 'A machine, one leg at a time.',
    'calf-raise': 'Stand and rise onto the toes.',
    'biceps-curl': 'Bend the elbow with a dumbbell.',
  } as Readonly<Record<string, string>>,
  /** Whole sentences of the form, a plan and its sheet, which travel with the page's data: most stand in the worked example anyway. */
  says: {
    novice:
      'Never tried your strongest lift? Do not start now: an error here changes a light weight by little. “I do not know” is a good answer.',
    take: 'The link holds what you chose, and your weights and cuff setting. They stand after the # sign and are sent to no server.',
    scope:
      'Education about training research for healthy adults. Not for diagnosing or treating, and not for setting a device for a patient. No health professional has checked this sheet yet.',
    noPressure:
      'No cuff setting. Without a number nobody can say how tight is tight enough. The pressure page works one out where a study allows it, and says so where none does.',
    notReached:
      'The weeks end before the plan has grown to all you chose. Each week adds one step; choose more weeks for the rest.',
    days: 'Any days will do, with a rest day between. Rest days are part of the plan. If a week goes badly, do it again; nothing is lost.',
    grows:
      'One step a week, in the order of a cuff maker’s guide: time under the cuff, then sets and exercises, then weight, and the pressure last, which this plan never raises.',
    load: (rule: string, step: string) =>
      `Weight: one trial’s rule was “${rule}”; its step was ${step}. With fixed sets, read it as: once you could have done more.`,
  },
  /** Names of the rows of a plan's table, and what stands below a source. */
  table: {
    rows: {
      load: 'Weight',
      sets: 'Sets and repetitions',
      tempo: 'Speed',
      bouts: 'Bouts',
      effort: 'How hard',
      rest: 'Rest',
      'cuff-in-rests': 'Cuff in the rests',
      pressure: 'Cuff',
      days: 'Days',
      'days-aerobic': 'Days',
      weeks: 'Weeks',
      'weeks-aerobic': 'Weeks',
      exercises: 'Exercises',
      limit: 'Cuff-on limit',
      open: 'Then open for',
      'one-limb': 'Limbs at once',
    } as Readonly<Record<string, string>>,
    grade: {
      A: 'several trials, or a pooled analysis',
      B: 'one or two trials',
      C: 'a guide or a maker’s rule',
      D: 'second-hand, or arithmetic',
    } satisfies Record<Grade, string>,
    secondhand: 'Seen only second-hand.',
  },
  /** How sure a finding is. */
  sure: {
    A: 'strong evidence',
    B: 'moderate evidence',
    C: 'limited evidence',
    D: 'limited evidence',
    strong: 'strong evidence',
    moderate: 'moderate evidence',
    limited: 'limited evidence',
    conflicting: 'evidence conflicts',
    absent: 'no answer found',
  } as Readonly<Record<string, string>>,
  /** Beside a plan. */
  feel: {
    title: 'How it should feel',
    must: 'Tight, not painful, and hard work by the last repetitions.',
    normal: 'Normal',
    not: 'How it must not feel',
    notText:
      'Numb, tingling, cold, sharp or burning under the cuff, faint. Those are signs to let it down at once, not signs that it works.',
    after: 'The days after',
    all: 'All signs, and what is normal',
  },
  /** The formulas, to check by hand. */
  formulas: {
    title: 'The most you can lift once, worked out by hand',
    lead: 'The planner works all of them out and takes the lowest. In older adults all tested formulas came out too low, which is the careful side.',
    name: 'Formula',
    formula: 'As printed',
    example: (weight: number, repetitions: number) => `${weight} kg, ${repetitions} repetitions, in kg`,
    names: {
      epley: 'Epley',
      brzycki: 'Brzycki',
      lander: 'Lander',
      lombardi: 'Lombardi',
      mayhew: 'Mayhew',
      oconner: 'O’Conner',
      wathan: 'Wathan',
    } as Readonly<Record<string, string>>,
    letters: 'w is the weight, r the repetitions; a weight lifted once is the answer itself.',
    spread: (list: string) => `How far they lie apart, in percent of their mean, by repetitions: ${list}.`,
    notSeen: 'The original papers were not seen; the formulas agree across independent calculators.',
  },
  example: {
    title: 'A worked example, for a first look',
    lead: 'One leg exercise for somebody who is new to this, made by the same rules as your plan.',
  },
} as const;
