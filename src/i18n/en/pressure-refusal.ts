import type { Measure, Reason, Situation } from '../../domain/pressure/types.ts';
import { formatCm, formatMmhg, formatRange } from '../format.ts';
import { measureRange, measureText, measureWord } from './pressure-closed.ts';
import { limbWord, postureWord } from './pressure-result.ts';
import type { Way } from './pressure-ways.ts';
import type { WhyId } from './pressure-why.ts';

const list = (words: readonly string[]): string => words.join(' or ');

export interface RefusalWords {
  title: string;
  lead: string;
  /** Which reasons of the page fit. */
  why: readonly WhyId[];
  ways: readonly Way[];
  /** Field to go back to, first in the row of buttons. */
  change: keyof typeof changeWords | null;
}

export const changeWords = {
  width: 'Enter another cuff',
  kind: 'Enter another cuff',
  gauge: 'Enter another cuff',
  posture: 'Change the position',
  reading1: 'Enter new readings',
  method: 'Change the way of measuring',
  same: 'Change this answer',
  circumference: 'Correct the distance',
  systolic: 'Correct the blood pressure',
  diastolic: 'Correct the blood pressure',
  age: 'Correct the age',
  limb: 'Choose another limb',
  askFirst: 'Change this answer',
} as const;

const nothingWrong = 'You did nothing wrong.';

function outsideWhy(measure: Measure): readonly WhyId[] {
  if (measure === 'age') return ['people', 'age'];
  return measure === 'circumference' ? ['people'] : ['people', 'blood'];
}

/** Title, reason, sources and way on for every refusal. The sources stand in the page (pressure-why.ts). */
export function refusalWords(reason: Reason, situation: Situation): RefusalWords {
  const limb = limbWord[situation.limb];
  const width = formatCm(situation.cuff.width);
  switch (reason.code) {
    case 'ask-first':
      return {
        title: 'Speak to a doctor, nurse or physiotherapist first',
        lead: reason.sure
          ? 'High blood pressure, medicine for it, and pregnancy are reasons to ask before using a cuff. Nobody like that was in the studies behind this page, so a number from it would mean nothing for you.'
          : 'Find out first whether one of these is true. Nobody with them was in the studies behind this page, and “I do not know” is no better than yes.',
        why: [],
        ways: ['check', 'light', 'stop'],
        change: 'askFirst',
      };
    case 'no-gauge':
      return {
        title: 'Without a gauge there is no number to set',
        lead: `${nothingWrong} A pressure helps only those who can read it on the cuff. What is left is setting by feel, and that is rougher than most people think.`,
        why: [],
        ways: ['other-cuff', 'felt', 'light', 'stop'],
        change: 'gauge',
      };
    case 'narrow-thigh-cuff':
      return {
        title: `We give no pressure for a ${width} cuff on the leg`,
        lead: `${nothingWrong} No published equation comes close enough for a cuff this narrow, studies do not agree even on where it stops the flow, and a wrong number could block the artery.`,
        why: ['narrow'],
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
        why: ['stretch'],
        ways: ['other-cuff', 'measure', 'felt'],
        change: 'kind',
      };
    case 'no-model-limb':
      return {
        title: `We give no pressure for the ${limb}`,
        lead: `${nothingWrong} Equations for the ${limb} have been published, but we could not see the numbers in them where they were printed, so we do not use them.`,
        why: ['arm'],
        ways: ['measure', 'see-measured', 'felt'],
        change: 'limb',
      };
    case 'cuff-width':
      return {
        title: `We give no pressure for a ${width} cuff on the ${limb}`,
        lead: `${nothingWrong} The only equation that could be checked was made with one cuff, and holds here for cuffs of ${formatRange(reason.studied, formatCm)}. What the pressure depends on changes with the width.`,
        why: ['width'],
        ways: ['measure', 'wider-cuff', 'see-measured'],
        change: 'width',
      };
    case 'posture':
      return {
        title: `We give no pressure for exercise while ${postureWord[reason.given]}`,
        lead: `${nothingWrong} The equation holds for ${list(reason.accepted.map((each) => postureWord[each]))} at most, and a number must never be moved from one position to another.`,
        why: ['posture'],
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
        lead: `${nothingWrong} The equation is used here only for ${reason.measure === 'age' ? 'people' : `a ${measureWord[reason.measure]}`} of ${measureRange(reason.measure, reason.studied)}, because the people it was made from were young adults. Beyond that it would be a guess that looks like a number.${reason.measure === 'age' ? ' That says nothing about whether a cuff is a good idea at your age.' : ''}`,
        why: outsideWhy(reason.measure),
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
        why: ['readings'],
        ways: ['measure-again'],
        change: 'reading1',
      };
    case 'other-conditions':
      return {
        title: 'A measurement counts for one limb, one cuff and one position',
        lead: 'Change any of the three and the number is void. We give no pressure from a measurement made otherwise, and no correction: none has been shown to hold.',
        why: ['conditions'],
        ways: ['measure-again'],
        change: 'same',
      };
    case 'method-limb':
      return {
        title: `This way of measuring is not shown to work on the ${limb}`,
        lead: 'It may give a number there, but no study we found says how far off it would be.',
        why: ['finger'],
        ways: ['measure'],
        change: 'method',
      };
    case 'method-posture':
      return {
        title: `This device was only shown to work ${list(reason.postures.map((each) => postureWord[each]))}`,
        lead: 'A value from another position may be missing or wrong, and a missing value is not a low one.',
        why: ['upright'],
        ways: ['measure', 'sitting'],
        change: 'posture',
      };
    case 'no-low-end':
      return {
        title: 'The error is as large as the number',
        lead: 'With readings this low the band would reach down to nothing, so no setting could be called careful. Check the readings.',
        why: [],
        ways: ['measure-again'],
        change: 'reading1',
      };
    default:
      return {
        title: 'We give no pressure',
        lead: `${nothingWrong} Something that is needed was not given.`,
        why: [],
        ways: ['measure'],
        change: 'limb',
      };
  }
}

/** Words of every refusal page. */
export const refusal = {
  says: 'Why, and who says so',
  also: 'Also:',
  otherUnit: (given: string, unit: string, reads: string) =>
    `${given} is unusual. Did you mean ${given.replace(/\u00a0.*$/u, '')}\u00a0${unit}? That would be ${reads}. Go back and choose ${unit === 'in' ? 'inches' : unit}.`,
  narrow: {
    title: 'The error would be larger than any useful answer',
    how: (from: string) =>
      `How far off an estimate for a 5 cm cuff was, in mmHg, even when the same person had been measured with a ${from} one`,
    low: (value: string) => `${value} too low`,
    high: (value: string) => `${value} too high`,
    alt: (low: string, high: string) =>
      `An empty frame from ${low} mmHg too low to ${high} mmHg too high, with the small band of a hand-held Doppler in its middle.`,
    compare: (value: string) =>
      `For comparison, in grey-green: a hand-held Doppler, within ${value}\u00a0mmHg on the leg. [@vehrs2023b#hand-held-doppler-against-ultrasound]`,
  },
} as const;
