import type { Facts } from '../../components/calculators/cuff-pressure/facts.ts';
import type { ContextBand, Measure, Reason, Situation } from '../../domain/pressure/types.ts';
import { formatCm, formatHand, formatMmhg, formatMmhgNumber, formatRange, formatYears } from '../format.ts';
import { limbWord, postureWord } from './pressure-result.ts';

const only = formatMmhgNumber;
const list = (words: readonly string[]): string => words.join(' or ');

/** One measure with enough decimals to show on which side of a limit it lies. */
export function measureText(measure: Measure, value: number, limits?: { min: number; max: number }): string {
  if (measure === 'age') return formatYears(value);
  if (measure !== 'circumference') return formatMmhg(value);
  const rounded = formatCm(value);
  const hides = limits && (rounded === formatCm(limits.min) || rounded === formatCm(limits.max));
  return hides ? `${formatHand(value)}\u00a0cm` : rounded;
}
const measureRange = (measure: Measure, studied: { min: number; max: number }): string =>
  formatRange(studied, (value) => measureText(measure, value)).replace('\u00a0years to', ' to');

const measureWord: Readonly<Record<Measure, string>> = {
  circumference: 'distance around the limb',
  systolic: 'upper blood pressure',
  diastolic: 'lower blood pressure',
  age: 'age',
};

/** What can be done instead; each is a link or a way back into the form. */
export type Way =
  | 'wider-cuff'
  | 'other-cuff'
  | 'measure'
  | 'felt'
  | 'measure-again'
  | 'check'
  | 'sitting'
  | 'other-unit'
  | 'see-measured'
  | 'light'
  | 'stop';

export interface RefusalWords {
  title: string;
  lead: string;
  /** Who says so. */
  says: readonly string[];
  ways: readonly Way[];
  /** Field to go back to, first in the row of buttons. */
  change: keyof typeof changeWords | null;
}

export const changeWords = {
  width: 'Change the cuff',
  kind: 'Change the cuff',
  gauge: 'Change the cuff',
  posture: 'Change the position',
  reading1: 'Enter new readings',
  method: 'Change the way of measuring',
  same: 'Change this answer',
  circumference: 'Change the distance',
  systolic: 'Change the blood pressure',
  diastolic: 'Change the blood pressure',
  age: 'Change the age',
  limb: 'Change the limb',
  askFirst: 'Change this answer',
} as const;

export const wayWords: Readonly<Record<Way, { bold: string; text: string }>> = {
  'wider-cuff': { bold: 'Use a wider cuff.', text: 'A wide, well-fitting cuff stops the flow at a lower pressure.' },
  'other-cuff': {
    bold: 'Use a cuff that is known.',
    text: 'Cloth that does not stretch, with air inside and a gauge.',
  },
  measure: {
    bold: 'Measure it.',
    text: 'Or have it measured by somebody who is trained in it. It beats every estimate.',
  },
  felt: { bold: 'Learn about setting by feel,', text: 'and how far it drifts from day to day.' },
  'measure-again': {
    bold: 'Measure again.',
    text: 'Lie or sit still, open the cuff for 5 minutes between readings, and take 2 new ones.',
  },
  check: {
    bold: 'Check before you try it.',
    text: 'The questions lead to a note that you can show a doctor, nurse or physiotherapist.',
  },
  sitting: { bold: 'Exercise sitting or lying.', text: 'Then measure or estimate in that position.' },
  'other-unit': { bold: 'Check the unit.', text: 'A slip there changes everything.' },
  'see-measured': {
    bold: 'See what was measured in others.',
    text: 'Every sample we found stands further down on this page.',
  },
  light: { bold: 'Train without a cuff.', text: 'Lifting without one builds muscle and strength too.' },
  stop: { bold: 'Know the stop signs.', text: 'They count for every cuff, measured or not.' },
};

const nothingWrong = 'You did nothing wrong.';
const narrowSays = ({ narrow }: Facts): string[] => [
  `**Too wide to use.** [@spitz2024#predicted-against-measured-aop] Estimating a 5 cm cuff on the thigh, even from a measured ${narrow.from} cm one, missed by ${only(narrow.low)} under to ${formatMmhg(narrow.high)} over.`,
  `**Often cannot even be measured.** [@weatherholt2019#thigh-occlusion-pressure-standing] In all ${narrow.people} people, standing, a 5 cm belt at ${formatMmhg(narrow.limit)} did not stop the flow.`,
  `**Narrow is not like wide.** [@loenneke2012c#aop-narrow-against-wide-cuff] In the same ${narrow.same} people flow stopped at ${formatMmhg(narrow.narrowMean)} with a 5 cm belt and at ${only(narrow.wideMean)} with a ${formatCm(narrow.wideWidth)} cuff.`,
];

/** Title, reason, sources and way on for every refusal. */
export function refusalWords(reason: Reason, situation: Situation, facts: Facts): RefusalWords {
  const limb = limbWord[situation.limb];
  const width = formatCm(situation.cuff.width);
  switch (reason.code) {
    case 'ask-first':
      return {
        title: 'Speak to a doctor, nurse or physiotherapist first',
        lead: reason.sure
          ? 'High blood pressure, medicine for it, and pregnancy are reasons to ask before using a cuff. Nobody like that was in the studies behind this page, so a number from it would mean nothing for you.'
          : 'Find out first whether one of these is true. Nobody with them was in the studies behind this page, and “I do not know” is no better than yes.',
        says: [],
        ways: ['check', 'light', 'stop'],
        change: 'askFirst',
      };
    case 'no-gauge':
      return {
        title: 'Without a gauge there is no number to set',
        lead: `${nothingWrong} A pressure helps only those who can read it on the cuff. What is left is setting by feel, and that is rougher than most people think.`,
        says: [],
        ways: ['other-cuff', 'felt', 'light', 'stop'],
        change: 'gauge',
      };
    case 'narrow-thigh-cuff':
      return {
        title: `We give no pressure for a ${width} cuff on the leg`,
        lead: `${nothingWrong} No published equation comes close enough for a cuff this narrow, and a wrong number could block the artery.`,
        says: narrowSays(facts),
        ways: ['wider-cuff', 'felt', 'light'],
        change: 'width',
      };
    case 'elastic':
      return {
        title: reason.sure
          ? 'We give no pressure for a cuff that stretches'
          : 'We give no pressure for a cuff of unknown cloth',
        lead: reason.sure
          ? `${nothingWrong} No equation that could be checked was made with such a cuff, and studies do not agree on what stretch does.`
          : `${nothingWrong} Whether a cuff stretches may change the pressure by a lot, so we do not guess.`,
        says: [
          `**On the arm it mattered.** [@buckner2017#resting-aop] Flow stopped at ${formatMmhg(facts.elastic.nylon)} with nylon and at ${only(facts.elastic.elastic)} with elastic cuffs of like width.`,
          '**On the thigh it did not.** [@loenneke2013] With 5 cm cuffs, nylon and elastic, no difference was found.',
        ],
        ways: ['other-cuff', 'measure', 'felt'],
        change: 'kind',
      };
    case 'no-model-limb':
      return {
        title: `We give no pressure for the ${limb}`,
        lead: `${nothingWrong} Equations for the ${limb} have been published, but the numbers in them could not be seen in their source, so nothing here may compute with them.`,
        says: [
          '**An equation goes round.** [@loenneke2015] A formula for the arm is passed on under this name. We found no source that prints it.',
          `**Averages are no help.** In ${facts.arm.studies} samples of arms the mean lay anywhere from ${only(facts.arm.low)} to ${formatMmhg(facts.arm.high)}, with cuff and position often not stated.`,
          '**The arm is not a small leg.** [@karanasios2021#arm-aop-by-position] Sitting gave the highest value and standing the lowest; in the leg standing is highest.',
        ],
        ways: ['measure', 'see-measured', 'felt'],
        change: 'limb',
      };
    case 'cuff-width':
      return {
        title: `We give no pressure for a ${width} cuff on the ${limb}`,
        lead: `${nothingWrong} The only equation that could be checked was made with one cuff, and holds here for cuffs of ${formatRange(reason.studied, formatCm)}. What the pressure depends on changes with the width.`,
        says: [
          `**Width changes the number.** [@loenneke2012c#aop-narrow-against-wide-cuff] In the same ${facts.narrow.same} people flow stopped at ${formatMmhg(facts.narrow.narrowMean)} with a 5 cm belt and at ${only(facts.narrow.wideMean)} with a ${formatCm(facts.narrow.wideWidth)} cuff.`,
          '**It changes the equation too.** [@wedig2025b] Limb size counts most under narrow cuffs; blood pressure counts as much under wide ones.',
        ],
        ways: ['measure', 'wider-cuff', 'see-measured'],
        change: 'width',
      };
    case 'posture':
      return {
        title: `We give no pressure for exercise while ${postureWord[reason.given]}`,
        lead: `${nothingWrong} The equation holds for ${list(reason.accepted.map((each) => postureWord[each]))} at most, and a number must never be moved from one position to another.`,
        says: [
          `**Standing raises it in the leg.** [@hughes2018#leg-aop-by-position] ${only(facts.posture.lying)} lying, ${only(facts.posture.sitting)} sitting, ${formatMmhg(facts.posture.standing)} standing, in ${facts.posture.people} people.`,
          '**Devices often fail upright.** [@rolnick2025#upright-success-rate] One automatic system found a value in about a third of attempts.',
        ],
        ways: ['measure', 'sitting'],
        change: 'posture',
      };
    case 'outside': {
      const given = measureText(reason.measure, reason.given, reason.studied);
      const thing =
        reason.measure === 'circumference'
          ? situation.limb === 'thigh'
            ? 'a thigh of'
            : 'an arm of'
          : reason.measure === 'age'
            ? 'the age of'
            : 'a blood pressure of';
      return {
        title: `We give no pressure for ${thing} ${given}`,
        lead: `${nothingWrong} The equation is used here for a ${measureWord[reason.measure]} of ${measureRange(reason.measure, reason.studied)} only, because its ${facts.equation.people} people were young adults. Beyond that it would be a guess that looks like a number.`,
        says: [
          `**Small and young.** [@cirilosousa2019#aop-equation-thigh-18cm] ${facts.equation.people} adults of about ${only(facts.equation.ageMean)} years; no test on anybody else was found.`,
          ...(reason.measure === 'age'
            ? [
                `**Age is no small matter.** The equation adds ${formatHand(facts.equation.ageSlope)} mmHg for each year of age, a slope taken from people of about ${only(facts.equation.ageLow)} to ${only(facts.equation.ageHigh)}.`,
              ]
            : []),
          ...(reason.measure === 'systolic' || reason.measure === 'diastolic'
            ? ['**Blood pressure this far out is worth a word** with a doctor, nurse or pharmacist, cuff or no cuff.']
            : []),
        ],
        ways:
          reason.measure === 'circumference'
            ? ['other-unit', 'measure', 'see-measured']
            : ['measure', 'see-measured', 'light'],
        change: reason.measure,
      };
    }
    case 'readings-differ':
      return {
        title: `Measure once more: your readings are ${formatMmhg(reason.difference)} apart`,
        lead: `In studies this way of measuring lay within ${formatMmhg(reason.limit)} of a better one. Two readings that differ by more cannot both be right, and we do not choose between them.`,
        says: [
          `**The second is often lower.** [@brekke2020#second-measurement] After 5 minutes by ${only(facts.retest.low)} to ${formatMmhg(facts.retest.high)} on average.`,
        ],
        ways: ['measure-again'],
        change: 'reading1',
      };
    case 'other-conditions':
      return {
        title: 'A measurement counts for one limb, one cuff and one position',
        lead: 'Change any of the three and the number is void. We give no pressure from a measurement made otherwise, and no correction: none has been shown to hold.',
        says: [
          `**Position.** [@hughes2018#leg-aop-by-position] Lying ${only(facts.posture.lying)}, standing ${formatMmhg(facts.posture.standing)} in the leg. Set standing and used lying, a cuff can stop the flow.`,
          `**Side.** [@vehrs2023a] Legs of one person differed by more than ${formatMmhg(facts.sides.most)} in single cases.`,
        ],
        ways: ['measure-again'],
        change: 'same',
      };
    case 'method-limb':
      return {
        title: `This way of measuring is not shown to work on the ${limb}`,
        lead: 'It may give a number there, but no study we found says how far off it would be.',
        says: [
          '**Finger sensors are for arms.** [@zeng2019] On the arm no difference from Doppler was found; on the leg the method was not valid.',
        ],
        ways: ['measure'],
        change: 'method',
      };
    case 'method-posture':
      return {
        title: `This device was only shown to work ${list(reason.postures.map((each) => postureWord[each]))}`,
        lead: 'A value from another position may be missing or wrong, and a missing value is not a low one.',
        says: [
          '**Upright it often fails.** [@rolnick2025#upright-success-rate] One automatic system found a value in about a third of attempts.',
        ],
        ways: ['measure', 'sitting'],
        change: 'posture',
      };
    case 'no-low-end':
      return {
        title: 'The error is as large as the number',
        lead: 'With readings this low the band would reach down to nothing, so no setting could be called careful. Check the readings.',
        says: [],
        ways: ['measure-again'],
        change: 'reading1',
      };
    default:
      return {
        title: 'We give no pressure',
        lead: `${nothingWrong} Something that is needed was not given.`,
        says: [],
        ways: ['measure'],
        change: 'limb',
      };
  }
}

/** Why a better rung is closed, in a line. */
export function closedLine(reason: Reason): string {
  switch (reason.code) {
    case 'not-measured':
      return 'You have not measured it.';
    case 'elastic':
      return reason.sure ? 'The cuff stretches.' : 'It is not known whether the cuff stretches.';
    case 'no-model-limb':
      return 'No equation for this limb could be checked.';
    case 'cuff-width':
      return `The equation holds for cuffs of ${formatRange(reason.studied, formatCm)}.`;
    case 'posture':
      return `The equation does not hold ${postureWord[reason.given]}.`;
    case 'outside':
      return `Your ${measureWord[reason.measure]}, ${measureText(reason.measure, reason.given, reason.studied)}, lies outside ${measureRange(reason.measure, reason.studied)}.`;
    case 'missing':
      return `We do not know your ${measureWord[reason.measure]}.`;
    case 'nobody-like-you':
      return {
        limb: 'No samples of this limb may be shown for it.',
        'cuff-width': 'No samples with a cuff of this width.',
        posture: 'No samples in this position, or too few.',
        age: 'Nobody of your age was in the samples.',
        circumference: 'Nobody with a limb of this size was in the samples.',
      }[reason.what];
    case 'other-conditions':
      return 'Your measurement was made under other conditions.';
    case 'readings-differ':
      return 'Your readings lie too far apart.';
    default:
      return 'Not open with these answers.';
  }
}

/** What was measured in others: shown, never turned into a setting. */
export const context = {
  title: 'We give no pressure for this cuff, only what was measured in others',
  lead: ({ band, people, studies }: ContextBand) =>
    `No equation that could be checked holds for your cuff. In ${people} people of ${studies.length} studies, with cuffs that were not narrow, flow stopped between about ${only(band.min)} and ${formatMmhg(band.max)}. That is about them. Where yours lies, nobody knows.`,
  ceiling: (value: string) =>
    `If a cuff is used at all without a measurement, then never above **${value}**. That is a ceiling against full block, not a target.`,
  weak: 'Only two studies stand behind this, and the device of one was later found to fail in most upright attempts. [@rolnick2025#upright-success-rate]',
  picture: 'What was measured: the mean of each sample, and where about two thirds of its people lay',
  pictureHow:
    'Dot: mean. Bar: one standard deviation each way. Grey-green: 90 of 100 people if the samples are pooled, drawn wide. Dashed: ceiling.',
  row: (cuff: string, people: number) => `${cuff}, ${people} people`,
  never:
    'No percentage may be taken of this band: what is a careful share of its middle can be full block for the people at its low end.',
} as const;

/** Words of every refusal page. */
export const refusal = {
  says: 'Who says so',
  instead: 'What you can do instead',
  also: 'Also:',
  otherUnit: (given: string, unit: string, reads: string) =>
    `${given} is unusual. Did you mean ${given.replace(/\u00a0.*$/u, '')}\u00a0${unit}? That would be ${reads}. Go back and choose ${unit === 'in' ? 'inches' : unit}.`,
  narrow: {
    title: 'The band would be wider than any useful answer',
    how: (from: string) =>
      `How far off an estimate for a 5 cm cuff was, in mmHg, even when a measured ${from} value was the input`,
    low: (value: string) => `${value} too low`,
    high: (value: string) => `${value} too high`,
    alt: (low: string, high: string) =>
      `An empty frame from ${low} mmHg too low to ${high} mmHg too high, with the small band of a hand-held Doppler in its middle.`,
    compare: (value: string) =>
      `For comparison, the grey-green band: a hand-held Doppler, within ${value}\u00a0mmHg on the leg. [@vehrs2023b#hand-held-doppler-against-ultrasound]`,
  },
} as const;
