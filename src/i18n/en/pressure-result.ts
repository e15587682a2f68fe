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
  estimateTitle: (limb: Limb) =>
    [`In a ${limbWord[limb]} like yours, blood flow probably stops somewhere between `, ' mmHg'] as const,
  measuredTitle: ['By your own measurement, blood flow probably stops somewhere between ', ' mmHg'] as const,
  unknownTitle: (aop: number) => `You measured ${mmhg(aop)}. How far off that can be is not known`,
  bandAnd: ({ min, max }: Span) => `${only(min)} and ${only(max)}`,

  /** Under the title, and as plain: read in a hurry, the band above is taken for the setting. */
  begin: (begin: string, cap: string) => `The cuff stays below that: begin at **${begin}**, never above ${cap}.`,
  estimateLead: (middle: string, target: string, range: string) =>
    `The published equation gives ${middle}; for 95 of 100 people like those studied the true value lies inside the range above. With an estimate we show only ${target} of the ${middle}, which is **${range}**.`,
  bothLead: (women: string, men: string, middle: string, target: string, range: string) =>
    `You did not give your sex, and the equation needs it. It gives ${women} for women and ${men} for men, each right for 95 of 100 people like those studied. To be careful, everything from here on uses the lower one. Its middle is ${middle}, and we show only ${target} of that: **${range}**.`,
  severalModels:
    'More than one published equation holds for you. They agree within their errors; the lower one decides what follows.',
  measuredLead: (middle: string, target: string, range: string, capped: boolean) =>
    `Your two readings have their middle at ${middle}; the range above adds how far this way of measuring was off in studies. Guidance papers name ${target} of the ${middle}, which is **${range}**${capped ? ' once it is cut short by the limit' : ''}.`,
  unknownLead: (target: string, range: string) =>
    `No limits for this way of measuring were found, so we keep to the careful range of an estimate, ${target} of your lower reading: **${range}**.`,

  /** The picture. */
  picture: {
    how: 'Yellow is the range for the cuff; begin at its heavy left edge. Grey-green is where blood flow may stop. Dashed: never above.',
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
    `Never above ${cap}: that is ${percent} of ${low}, the low end, rounded down, so that somebody whose flow stops there still has some. It is a limit and not a target.`,
  capUnknown: (cap: string, percent: string) =>
    `Without a known error the limit is ${percent} of your lower reading: ${cap}.`,

  /** Slider and field for the setting. */
  setting: {
    title: 'What the setting really means',
    lead: 'Nobody knows exactly where flow stops in you, so “40%” is not 40% for everybody. Move the setting and see what it comes to from the low end to the high one. It is a share of the pressure that stops flow, and not a share of the blood.',
    slider: 'Cuff setting',
    type: 'Type a setting',
    tooHigh: (cap: string) =>
      `We show no setting above ${cap}: it could stop the flow in some people like those studied.`,
    percent: (range: string) => `${range} of the pressure that stops flow`,
    above: (cap: string, capShare: string, full: string) =>
      `If 100 people like those studied set this, it would be above ${capShare} of their own stopping pressure in ${cap}, and block the flow fully in ${full}.`,
    noCount:
      'For how many people this would be too much is not known: studies of this way of measuring do not print how single results were spread.',
    curve: (name: string) =>
      `For people unlike those studied the error is larger. How we counted: with ${name}, which belongs to the equation.`,
    t: (df: number) => `a t distribution with ${df} degrees of freedom`,
    normal: 'a normal distribution',
    columns: {
      setting: 'Setting',
      aim: 'Aiming at',
      means: 'What it means',
      above: (limit: string) => `Above ${limit}`,
      full: 'Fully blocked',
    },
    notOffered: 'shown as a warning, not offered',
    capped: 'cut short by the limit',
  },

  wrong: { title: 'What could make it wrong for you' },
  stop: {
    title: 'Let all the air out at once if…',
    text: '…the limb goes numb, tingles, turns cold, blue or white, or hurts while you rest, whatever the number says.',
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
    blood: { upper: 'Upper blood pressure', both: 'Blood pressure' },
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
      'With a hand-held Doppler, a small probe, you hear the pulse on the far side of the cuff. You pump slowly until the sound stops, then let the air out. Take 2 readings in the position you will train in.',
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
    takeNote:
      'The link holds the numbers you typed. It does not hold what you answered about high blood pressure and pregnancy.',
    copy: 'Copy the text',
    copyLink: 'Copy a link',
    print: 'Print',
    copied: 'Copied',
    failed: 'Copying did not work. Select the text above and copy it by hand.',
  },
  /** The sentence to copy: unit, cuff width, limb, position, model and version always in it. */
  sentence: {
    estimate: (what: string, cuff: string, band: string, source: string) =>
      `${what}. ${cuff} Flow probably stops at ${band} (${source}). Estimated, not measured.`,
    measured: (what: string, cuff: string, band: string, how: string) =>
      `${what}. ${cuff} Flow stops at ${band} (${how}).`,
    /** What to set, and when to let go: the first thing on a note that somebody carries to the gym. */
    cuff: (begin: string, range: string, cap: string) =>
      `Begin at ${begin}, in the range of ${range}, never above ${cap}. Numb, tingling, cold, blue, white or painful at rest: let all the air out.`,
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
