/** Words of the check before a first session: the screens, the errors, the review. */
export const check = {
  title: 'Check before you try it',
  /** Start page. */
  start: {
    lead: 'Answer questions about your health, and see which answers are on the lists of reasons to stop or to ask first.',
    time: 'About 3 minutes. Have a blood pressure reading at hand if you can. “I do not know” is a true answer, and mostly counts as “ask first”.',
    gives: 'What you get',
    givesList: [
      'One of 3 outcomes: do not start, ask first, or nothing found.',
      'Which of your answers led there, which sources list it, and which do not.',
      'A note to show a doctor, nurse or physiotherapist.',
    ],
    not: 'This check does not',
    notList: [
      'tell you that training with a cuff is safe for you: it does not prove that, and no list of questions can',
      'give a score, or your chance of harm',
      'diagnose anything, or replace a doctor, nurse or physiotherapist',
      'keep your answers: they stay on this page and are gone when you close it',
    ],
    who: 'Made for healthy adults who would train without supervision, and stricter than a clinic would be. No health professional has checked it yet.',
    button: 'Start the check',
    /** Accessible name of the links below. */
    more: 'More about the check',
    /** Shown after a reload or a return to the page in the middle. */
    reloaded: 'Your answers are gone, because this page never keeps them. You can start again.',
    cleared: 'Your answers are cleared.',
  },
  /** Beside every screen. */
  privacy: 'Your answers stay on this page and are gone when you close it.',
  clear: 'Clear my answers',
  back: 'Back',
  go: 'Continue',
  toReview: 'Back to all answers',
  part: (n: number, of: number) => `Part ${n} of ${of}`,
  review: 'Check your answers',
  /** Button below all answers. */
  see: 'See what your answers come to',
  /** The answers. */
  yes: 'Yes',
  no: 'No',
  unsure: 'I do not know',
  /** Below the questions of a screen: fills "no" where nothing is answered yet. */
  none: (open: number, all: number) => (open === all ? 'None of these: answer no to all' : 'No to all the others'),
  noneDone: (count: number) =>
    `${count === 1 ? '1 answer is' : `${count} answers are`} set to no. Change any that is not right.`,
  why: 'Why we ask',
  agree: 'Do all sources agree?',
  /** Titles of the screens. */
  screens: {
    emergency: 'First, right now',
    today: 'Today and the last weeks',
    clots: 'Blood clots',
    heart: 'Heart and blood pressure',
    vessels: 'Blood and blood vessels',
    illness: 'Illness and pregnancy',
    limb: 'Arms, legs and nerves',
    training: 'Muscle, medicine and training',
    you: 'About you',
  },
  /** Blood pressure, age, height and weight. */
  numbers: {
    unknownPressure: 'I do not know my blood pressure',
    unknownSize: 'I do not know my height or weight',
    unknownAge: 'I would rather not say',
    unknownNote: 'This counts as “ask first”.',
    band: 'Give an age group instead',
    exact: 'Give my age in years instead',
    bandLegend: 'Age group',
    under: (age: number) => `Under ${age}`,
    between: (from: number, to: number) => `${from} to ${to}`,
    over: (age: number) => `${age} or over`,
    readAs: (first: string, second: string) => `We read this as ${first} over ${second}.`,
    pressure: (top: string, bottom: string) => `${top} over ${bottom}`,
    bmi: (value: string) => `Body mass index: ${value}`,
    heightHint: 'For example 175 cm, 1.75 m or 5 ft 9 in',
    weightHint: 'For example 70 kg, 11 st 3 lb or 155 lb',
  },
  /** Error messages; each stands beside its field and in the summary. */
  errors: {
    choose: (topic: string) => `${topic}: choose an answer`,
    empty: (label: string) => `${label}: enter a number, or choose that you do not know it`,
    words: (label: string) => `${label}: enter a number`,
    unit: (label: string, seen: string, units: string) => `${label}: we do not know the unit “${seen}”. Use ${units}`,
    ambiguous: (label: string, small: string, large: string) =>
      `${label}: this could be ${small} or ${large}. Enter one of them in full`,
    low: (label: string, min: string) => `${label}: must be ${min} or more`,
    high: (label: string, max: string) => `${label}: must be ${max} or less`,
    perhaps: (label: string, unit: string) => `${label}: if this is in ${unit}, add the unit to the number`,
    negative: (label: string) => `${label}: must be more than 0`,
    pair: (label: string) => `${label}: enter one number here`,
    swapped: 'Blood pressure: the top number must be higher than the bottom one. Check that they are not swapped',
    small: (top: number, bottom: number) =>
      `Blood pressure: ${top}/${bottom} is too low for mmHg. If it is in cm of mercury, enter ${top * 10} and ${bottom * 10}. If it is in kPa, write kPa after each number`,
    twoPairs: 'Blood pressure: the top field has two numbers and the bottom field another. Enter one number in each',
    feet: 'Height: enter feet and inches as, for example, 5 ft 9 in',
  },
} as const;
