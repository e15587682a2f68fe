/** Static words of /pressure/: what stands on the page before and after the calculator, with or without JavaScript. */
export const pressure = {
  /** Title, description and introduction. */
  title: 'How much pressure for your cuff?',
  description:
    'Find the pressure that stops the flow in one limb with one cuff: measured best, estimated with its error shown, or a plain no with a way on.',
  breadcrumb: 'Estimate a cuff pressure',
  lead: 'Measure where the flow stops, if you can. If you cannot, one published equation gives a wide band. Where nothing valid exists, this page says so and gives no number.',
  minutes: 'About 3 minutes. To hand: a tape measure, the cuff, and a blood pressure reading at rest.',

  who: {
    title: 'Whom it can answer for',
    measured: '**You measured it twice:** any adult, arm or leg. You get your own band.',
    estimate: (age: string, girth: string, cuff: string, systolic: string, postures: string) =>
      `**You did not:** age ${age}, thigh ${girth} around, cuff ${cuff} wide and of cloth that does not stretch, upper blood pressure ${systolic}, ${postures}. You get an estimated band.`,
    context: (cuffs: string, age: string, girth: string, postures: string) =>
      `**Thigh, cuff of ${cuffs}:** what was measured in others, up to age ${age} and a thigh of ${girth}, ${postures}. A ceiling, and no setting.`,
    others: '**Everybody else:** a plain no, with the reason, who says so, and the next best thing.',
  },
  not: {
    title: 'This tool does not',
    items: [
      'tell you whether a cuff is safe for you: use the check first',
      'set a pressure for a patient, or for a device',
      'know your arteries: it knows averages of people who were studied',
      'store or send anything you type',
    ],
    check: 'Check before you try it',
  },
  made: (short: string) =>
    `The equation comes from ${short}. Nobody has tested it on other people, as far as we found.`,
  checked: (date: string) => `Sources last checked on ${date}. No health professional has checked this page yet.`,

  /** Beside the form: what to measure, and where. */
  tape: {
    title: 'What to measure, and where',
    width: 'width',
    notLength: 'not the length',
    widthText: 'Width of the cuff: across the part that fills with air.',
    widthAlt: 'A cuff laid flat. An arrow spans its short side, the width; the long side is crossed by a dashed line.',
    around: 'around the thigh',
    aroundSub: 'where the cuff sits',
    aroundText: 'Distance around: the tape lies flat where the middle of the cuff will be, snug but not tight.',
    aroundAlt:
      'A thigh from the front with a cuff high up. A line along the middle of the cuff shows where the tape goes.',
  },
  /** Heading of the list of what stands on the page, its first entry, and the heading of the drawing. */
  contents: 'On this page',
  find: 'Find your pressure',
  vessels: 'What the pressure does to the vessels',

  hand: {
    title: 'The equation, by hand',
    lead: 'No hidden model: this is all the arithmetic there is. You can do it on paper and should come to the same number.',
    words: 'In words',
    symbols: 'As published',
    aop: 'arterial occlusion pressure, the cuff pressure that just stops the flow, in mmHg',
    coding: (male: number, female: number) => `${male} for a man, ${female} for a woman`,
    steps: (steps: readonly string[]) => steps.join(' '),
    start: (value: string) => `Start with ${value}.`,
    add: (slope: string, what: string) => `Add ${slope} for each ${what}.`,
    takeSex: (male: string, female: string) => `Take off ${male} for a man, ${female} for a woman.`,
    addSex: (male: string, female: string) => `Add ${male} for a man, ${female} for a woman.`,
    unit: {
      circumference: 'cm around the thigh',
      systolic: 'mmHg of upper blood pressure',
      diastolic: 'mmHg of lower blood pressure',
      age: 'year of age',
    },
    armUnit: 'cm around the arm',
    band: (half: string) =>
      `The result is the middle of the band. Take off ${half} for its low end and add ${half} for its high end: 95 of 100 people like those studied lie inside.`,
    cap: (percent: string) => `Never set more than ${percent} of the low end.`,
    examples: 'Worked examples',
    examplesLead: 'Worked out when this page was made, by the same code that runs in the form.',
    columns: {
      around: 'Around the thigh',
      systolic: 'Upper blood pressure',
      age: 'Age, sex',
      middle: 'Middle',
      band: 'Band',
      range: 'Setting',
      cap: 'Never above',
    },
    male: 'man',
    female: 'woman',
    fit: 'How well it fits',
    basis: (basis: string) => `Why the band is as wide as it is: ${basis}.`,
  },

  known: {
    title: 'Equations we know of and do not use',
    lead: 'Most published equations could not be read in full. Their accuracy is known, the numbers in them are not, so nothing here computes with them. Who holds a paper can add its numbers: two people must have read them in the source.',
    status: {
      'metrics-only': 'The study was seen, the numbers in its equation were not.',
      unverified: 'Numbers go round under this name. No source that prints them was seen.',
    },
    cuffNotSeen: 'cuff width not seen',
    positionNotSeen: 'position not seen',
    noStudy: 'No study seen.',
    accuracy: {
      explains: (share: string) => `It explains ${share} of the differences between people.`,
      misses: (error: string) => `Standard error ${error}.`,
      limits: (under: string, over: string) => `For 95 of 100 people it lay between ${under} under and ${over} over.`,
      percentError: (men: string, women: string) => `Errors scatter by about ${men} (men) and ${women} (women).`,
      onlyMeans: 'Only averages of what was measured were seen, no accuracy.',
      none: 'Its accuracy was not seen.',
    },
    external: 'Tests by others',
  },
} as const;
