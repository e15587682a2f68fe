import type { Limb, Posture, Sex } from '../../domain/pressure/types.ts';
import { formatMmhg, formatMmhgNumber, formatPercent, formatRange, type Span } from '../format.ts';

/** Words in square brackets that begin with an at sign become a citation mark, `**words**` bold. */
const mmhg = formatMmhg;
const only = formatMmhgNumber;
export const limbWord: Readonly<Record<Limb, string>> = { thigh: 'leg', 'upper-arm': 'arm' };
export const postureWord: Readonly<Record<Posture, string>> = {
  supine: 'lying',
  seated: 'sitting',
  standing: 'standing',
};
export const sexWord: Readonly<Record<Sex, string>> = { female: 'women', male: 'men' };

/** How many of 100 people, in words that never claim "none". */
export function ofHundred(share: number): string {
  if (share < 0.005) return 'fewer than 1 of 100 people';
  const count = Math.round(100 * share);
  return count === 1 ? 'about 1 of 100 people' : `about ${count} of 100 people`;
}

/** Words of an answer that gives a pressure. */
export const result = {
  /** The h1, in two parts round the band. */
  estimateTitle: (limb: Limb) => [`In a ${limbWord[limb]} like yours, flow stops somewhere between `, ' mmHg'] as const,
  measuredTitle: ['By your own measurement, flow stops somewhere between ', ' mmHg'] as const,
  unknownTitle: (aop: number) => `You measured ${mmhg(aop)}. How far off that can be is not known`,
  bandAnd: ({ min, max }: Span) => `${only(min)} and ${only(max)}`,

  estimateLead: (target: string, range: string, begin: string) =>
    `That is as exact as the published equation gets: the true value lies inside for 95 of 100 people like those studied. With an estimate we show only ${target} of it, which is **${range}**. Begin at **${begin}**.`,
  bothSexes: (women: string, men: string) =>
    `You did not give your sex, and the equation needs it. It gives ${women} for women and ${men} for men. The lower one decides what follows.`,
  severalModels:
    'More than one published equation holds for you. They agree within their errors; the lower one decides what follows.',
  measuredLead: (middle: string, target: string, range: string, begin: string, capped: boolean) =>
    `Your two readings have their middle at ${middle}; the band adds how far this way of measuring was off in studies. Guidance papers name ${target} of it${capped ? '; cut short by the cap, that is' : ', which is'} **${range}**. Begin at **${begin}**.`,
  unknownLead: (target: string, range: string, begin: string) =>
    `No limits for this way of measuring were found, so we keep to the careful range of an estimate, ${target} of your lower reading: **${range}**. Begin at **${begin}**.`,

  /** The picture. */
  picture: {
    how: 'Yellow is the range for the cuff, its heavy edge the careful end. Grey-green is where the true value may lie. Dashed: never above.',
    /** Read out in place of the drawing. */
    alt: (range: string, cap: string, band: string) =>
      `One line in mmHg from 0. The range for the cuff, ${range}, lies well below the band in which flow stops, ${band}. Between them stands the cap at ${cap}.`,
    range: (percent: string) => `aiming at ${percent}`,
    stops: 'flow stops somewhere here',
    readings: 'your two readings',
    never: 'never above',
    yours: 'your setting',
    middle: (value: string) => `middle ${value}`,
  },
  capNote: (cap: string, percent: string, low: string) =>
    `The cap of ${cap} is ${percent} of the low end of the band (${low}), rounded down, so that people at that end still keep flow.`,
  capUnknown: (cap: string, percent: string) =>
    `Without a known error the cap is ${percent} of your lower reading: ${cap}.`,

  /** Slider and field for the setting. */
  setting: {
    title: 'What the setting really means',
    lead: 'Because the number has a width, “40%” is not 40% for everybody. Move the setting and see what it comes to from one end of the band to the other.',
    slider: 'Cuff setting',
    type: 'Type a setting',
    tooHigh: (cap: string) =>
      `We show no setting above ${cap}: it could stop the flow in some people like those studied.`,
    percent: (range: string) => `${range} of the pressure that stops flow`,
    above: (cap: string, capShare: string, full: string) =>
      `It would be above ${capShare} of their own stopping pressure in ${cap} like those studied, and block the flow fully in ${full}.`,
    noCount:
      'How many people that would be too much for cannot be said: the studies of this way of measuring give no curve for single people.',
    curve: (name: string) =>
      `Counted with ${name}, the curve that belongs to the equation; for people unlike those studied the error is larger.`,
    t: (df: number) => `a t distribution with ${df} degrees of freedom`,
    normal: 'a normal distribution',
    columns: {
      setting: 'Setting',
      aim: 'Aiming at',
      means: 'What it means',
      above: (limit: string) => `Above ${limit}`,
      full: 'Fully blocked',
    },
    notOffered: 'not offered',
    capped: 'cut short by the cap',
  },

  wrong: { title: 'What could make it wrong for you' },
  stop: {
    title: 'A starting point, not a measurement',
    measuredTitle: 'Your body has the last word',
    text: 'Numbness, tingling, a cold, blue or white limb, or pain at rest: let the cuff down at once, whatever the number says.',
  },

  told: {
    title: 'You told us',
    kept: 'Nothing is stored.',
    limb: 'Limb',
    limbText: (limb: Limb, posture: Posture) => `${limb === 'thigh' ? 'thigh' : 'upper arm'}, ${postureWord[posture]}`,
    cuff: 'Cuff',
    kind: { stiff: 'does not stretch', elastic: 'stretches', unsure: 'cloth not known' },
    cuffText: (width: string, kind: string, gauge: boolean) =>
      `${width} wide, ${kind}, ${gauge ? 'with a gauge' : 'no gauge'}`,
    around: { thigh: 'Around the thigh', 'upper-arm': 'Around the arm' } satisfies Record<Limb, string>,
    blood: 'Blood pressure',
    bloodText: (upper: string, lower: string | undefined) => (lower ? `${upper} over ${lower}` : upper),
    person: 'Age, sex',
    personText: (age: string, sex: Sex | undefined) => `${age}, ${sex ?? 'sex not given'}`,
    measured: 'Measured',
    measuredText: (first: string, second: string, method: string) => `${first} and ${second}, ${method}`,
  },
  next: {
    title: 'Next step',
    measure: 'Measure it, if you can',
    measureText:
      'A hand-held Doppler finds the pulse beyond the cuff; the cuff goes up until the sound stops. Take 2 readings in the position you will train in.',
    measureLink: 'How to measure',
    plan: 'Or go on with the low end',
    planMeasured: 'Plan a session',
    planText: (begin: string) =>
      `The planner starts from ${begin}, lets the cuff down in the rests, and keeps the total time in view.`,
    planLink: 'Plan a session',
    check: 'Check first whether you should',
    checkText: 'About nine short screens of questions. Nothing you answer is kept.',
    checkLink: 'Check before you try it',
    take: 'Take it with you',
    takeNote: 'The link holds the numbers you typed, but not your answer about health.',
    copy: 'Copy the text',
    copyLink: 'Copy a link',
    print: 'Print',
    copied: 'Copied',
    failed: 'Copying did not work. Select the text above and copy it by hand.',
  },
  /** The sentence to copy: unit, cuff width, limb, position, model and version always in it. */
  sentence: {
    estimate: (what: string, band: string, source: string, range: string) =>
      `${what}: flow stops at ${band} (${source}). Cuff at ${range}. Estimated, not measured.`,
    measured: (what: string, band: string, how: string, range: string) =>
      `${what}: flow stops at ${band} (${how}). Cuff at ${range}.`,
    setup: (limb: Limb, width: string, posture: Posture) =>
      `${limb === 'thigh' ? 'Thigh' : 'Upper arm'}, ${width} cuff, ${postureWord[posture]}`,
    model: (short: string, id: string, version: number) => `${short}, model ${id}, version ${version}`,
    readings: (first: string, second: string, method: string) =>
      `two readings, ${first} and ${second}, ${method.toLowerCase()}`,
    unknown: 'about the readings, error not known',
  },
  span: (span: Span) => formatRange(span, formatMmhg),
  percentSpan: (span: Span) => formatRange(span, formatPercent),
  /** Two equations that differ by more than their errors. */
  disagree: {
    title: 'Two published equations disagree, so we give no pressure',
    lead: 'Both hold for somebody like you, and their results differ by more than their own errors allow. At least one is wrong for you, and nobody can say which. Measure it instead.',
    row: (source: string, band: string) => `${source}: ${band}`,
  },
} as const;
