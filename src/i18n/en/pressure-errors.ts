/** One sentence for each way in which a field of the pressure form can go wrong; `what` is the field in words. */
export const errors = {
  /** Questions with answers to choose from, left unanswered. */
  unanswered: {
    limb: 'Choose the limb that the cuff will be on',
    kind: 'Choose what the cuff is made of',
    gauge: 'Choose whether the cuff has a gauge or display',
    posture: 'Choose the position in which you will exercise',
    measured: 'Choose whether you have measured it',
    method: 'Choose how you measured it',
    same: 'Choose whether limb, cuff and position were the same',
    askFirst: 'Choose whether any of these is true for you',
    sex: 'Choose an answer, or “Prefer not to say”',
  },
  /** Each number in words, and an example of it. */
  numbers: {
    width: ['the width of the cuff', '18'],
    circumference: ['the distance around the thigh', '56'],
    /** The same for the other limb. */
    aroundArm: 'the distance around the arm',
    systolic: ['the upper blood pressure', '120'],
    diastolic: ['the lower blood pressure', '80'],
    age: ['your age', '23'],
    reading1: ['the first reading', '150'],
    reading2: ['the second reading', '150'],
    setting: ['a cuff setting', '70'],
  },
  empty: (what: string, example: string) => `Enter ${what}, for example ${example}`,
  words: (what: string, example: string, seen: string) =>
    `Enter ${what} as a number, for example ${example}. You typed “${seen}”`,
  unit: (what: string, seen: string, allowed: string) =>
    `We do not know the unit “${seen}”. Enter ${what} in ${allowed}`,
  ambiguous: (what: string, seen: string, small: string, large: string) =>
    `“${seen}” can mean ${small} or ${large}. Enter ${what} without the mark for thousands`,
  pair: (what: string, first: number, second: number) =>
    `Enter one number for ${what}. You typed both ${first} and ${second}`,
  negative: (what: string) => `Enter ${what} as a number above 0, without a minus`,
  zero: (what: string) => `Enter ${what} as a number above 0. You typed 0`,
  low: (what: string, given: string, min: string) =>
    `Check ${what}: ${given} is too low to be right. It should be at least ${min}`,
  high: (what: string, given: string, max: string) =>
    `Check ${what}: ${given} is too high to be right. It should be at most ${max}`,
  perhaps: (given: string, unit: string, reads: string) =>
    `. If you meant ${given} ${unit}, which is ${reads}, enter “${given} ${unit}”`,
  swapped: (upper: string, lower: string) =>
    `The upper blood pressure (${upper}) must be higher than the lower (${lower}). Check whether the two were swapped`,
} as const;

/** Above a form that a link filled in. */
export const banner = {
  title: 'These numbers came with the link',
  text: 'They may be somebody else’s. Check each of them before you use the result: it counts for one person, one limb, one cuff and one position.',
  answer: 'One question is left out of every link: whether something speaks against a cuff. Answer it yourself.',
  dropped: (names: string) => `We left out what we could not use: ${names}.`,
  /** Parts of the link that this page does not know are counted, not repeated: anybody can write anything into a link. */
  unknown: (count: number) =>
    count === 1 ? '1 part that this page does not know' : `${count} parts that this page does not know`,
  setting: 'the setting',
  newer: 'The link was made by a newer version of this page. What we do not know was left out.',
  model: (then: string, now: string) =>
    `The link was made with version ${then} of the equation; this page uses version ${now}, so the result may differ.`,
  close: 'Clear these numbers',
} as const;
