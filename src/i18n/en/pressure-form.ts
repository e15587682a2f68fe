import type { Limb, Posture } from '../../domain/pressure/types.ts';
import { centimetres, mmhg, toInches, toKilopascal } from '../../domain/units/units.ts';
import { formatCm, formatInches, formatKpa, formatMmhg } from '../format.ts';

/** A length in the unit that the reader uses. */
export const lengthIn = (cm: number, unit: string): string =>
  unit === 'in' ? formatInches(toInches(centimetres(cm))) : formatCm(cm);
/** A pressure in the unit that the reader uses. */
export const pressureIn = (value: number, unit: string): string =>
  unit === 'kPa' ? formatKpa(toKilopascal(mmhg(value))) : formatMmhg(value);

/** Words of the form of the pressure page: questions, hints, errors, "check your answers". */
export const form = {
  steps: ['Your measures', 'Check your answers', 'Result'],
  /** Read out behind a step that is done. */
  done: ' (done)',

  /** Headings of the parts of the form. */
  parts: { limb: 'Your limb and your cuff', measured: 'Have you measured it?', you: 'About you' },

  limb: {
    label: 'Which limb will the cuff be on?',
    options: { thigh: 'Thigh', 'upper-arm': 'Upper arm' } satisfies Record<Limb, string>,
    empty: 'Choose the limb that the cuff will be on',
  },
  kind: {
    label: 'What is the cuff made of?',
    options: {
      stiff: 'Cloth that does not stretch, such as nylon',
      elastic: 'A belt or wrap that stretches',
      unsure: 'I do not know',
    },
    empty: 'Choose what the cuff is made of',
  },
  gauge: {
    label: 'Can you read the pressure in the cuff on a gauge or display?',
    options: { yes: 'Yes', no: 'No' },
    empty: 'Choose whether the cuff has a gauge or display',
  },
  posture: {
    label: 'In which position will you exercise?',
    hint: 'The pressure that stops the flow changes with position, so it counts for one position only.',
    options: { supine: 'Lying', seated: 'Sitting', standing: 'Standing' } satisfies Record<Posture, string>,
    empty: 'Choose the position in which you will exercise',
  },
  measured: {
    label: 'Have you measured the pressure at which the flow stops?',
    hint: 'With a hand-held Doppler, a pulse oximeter or an automatic cuff. Your own measurement beats every estimate.',
    options: { yes: 'Yes, twice', no: 'No' },
    empty: 'Choose whether you have measured it',
    how: 'How to measure it',
  },
  method: {
    label: 'How did you measure it?',
    empty: 'Choose how you measured it',
    choose: 'Choose one',
    options: {
      doppler: 'Hand-held Doppler',
      oximeter: 'Pulse oximeter on a finger',
      'oximeter-toe': 'Pulse oximeter on a toe',
      smartcuffs: 'Automatic cuff: SmartCuffs PRO',
      airbands: 'Automatic cuff: Airbands',
      delfi: 'Automatic cuff: Delfi system',
      automatic: 'Another automatic cuff',
    } as Readonly<Record<string, string>>,
  },
  same: {
    label: 'Was it this limb, this cuff and this position?',
    hint: 'Left and right count as two limbs.',
    options: { yes: 'Yes, all three', no: 'No, something was different' },
    empty: 'Choose whether limb, cuff and position were the same',
  },
  askFirst: {
    label: 'Do you have high blood pressure, take medicine for it, or could you be pregnant?',
    hint: 'If so, speak to a doctor, nurse or physiotherapist before you use a cuff. The answer changes no number. It is not kept and never goes into a link.',
    options: { no: 'No, none of these', yes: 'Yes, at least one', unsure: 'I do not know' },
    empty: 'Choose whether any of these is true for you',
  },
  sex: {
    label: 'Sex',
    hint: 'The equation was built with it. Without an answer you see both results.',
    options: { female: 'Female', male: 'Male', none: 'Prefer not to say' },
    empty: 'Choose an answer, or “Prefer not to say”',
  },

  width: {
    label: 'Width of the cuff',
    hint: 'Lay it flat and measure across the part that fills with air, not along it.',
    what: 'the width of the cuff',
    example: '18',
  },
  circumference: {
    label: { thigh: 'Distance around the thigh', 'upper-arm': 'Distance around the upper arm' },
    hint: 'Where the cuff will sit. Limb relaxed, tape snug but not tight.',
    what: { thigh: 'the distance around the thigh', 'upper-arm': 'the distance around the arm' },
    example: '56',
  },
  systolic: {
    label: 'Upper blood pressure (systolic)',
    hint: 'The first and larger number of a reading at rest, on the upper arm.',
    what: 'the upper blood pressure',
    example: '120',
  },
  diastolic: {
    label: 'Lower blood pressure (diastolic), if you have it',
    hint: 'Only used to check that the two numbers were not swapped.',
    what: 'the lower blood pressure',
    example: '80',
  },
  age: { label: 'Age', hint: 'In whole years.', what: 'your age', example: '23' },
  reading: {
    label: ['First reading', 'Second reading'],
    hint: ['The lowest pressure at which the flow stopped.', 'After at least 5 minutes with the cuff open.'],
    what: ['the first reading', 'the second reading'],
    example: '150',
  },
  typedSetting: { label: 'Cuff setting', what: 'a cuff setting', example: '70' },

  units: {
    cm: { short: 'cm', long: 'centimetres' },
    in: { short: 'in', long: 'inches' },
    mm: { short: 'mm', long: 'millimetres' },
    mmHg: { short: 'mmHg', long: 'millimetres of mercury' },
    kPa: { short: 'kPa', long: 'kilopascals' },
    years: { short: 'years', long: 'years' },
    '%': { short: '%', long: 'percent' },
  } as Readonly<Record<string, { short: string; long: string }>>,

  /** One sentence for each way in which a field can go wrong; `what` is the field in words. */
  errors: {
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
      `. If you meant ${given} ${unit}, which is ${reads}, choose ${unit}`,
    swapped: (upper: string, lower: string) =>
      `The upper blood pressure (${upper}) must be higher than the lower (${lower}). Check whether the two were swapped`,
  },

  /** Under a field, when a unit was typed or another than the chosen one was used. */
  reads: (value: string) => `We read this as ${value}`,
  next: 'Check your answers',
  noScript: 'This form needs JavaScript. The formula and the worked examples below work without it.',
  show: 'Show the result',
  change: 'Change',
  checkTitle: 'Check your answers',
  checkLead: 'Is everything right? A slip here moves the result.',
  clear: 'Clear all',

  banner: {
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
  },
  wait: 'Working it out …',
  failed: 'The result could not be loaded. Check your connection and try again; what you typed is still here.',
} as const;
