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
  /** Before the name of a step: on a phone on screen, elsewhere read out. */
  stepOf: (now: number, of: number) => `Step ${now} of ${of}: `,
  /** Read out behind a step that is done. */
  done: ' (done)',

  /** Headings of the parts of the form. */
  parts: { limb: 'Your limb and your cuff', measured: 'Have you measured it?', you: 'About you' },

  limb: {
    label: 'Which limb will the cuff be on?',
    options: { thigh: 'Thigh', 'upper-arm': 'Upper arm' } satisfies Record<Limb, string>,
  },
  kind: {
    label: 'What is the cuff made of?',
    options: {
      stiff: 'Cloth that does not stretch, such as nylon',
      elastic: 'A belt or wrap that stretches',
      unsure: 'I do not know',
    },
  },
  gauge: {
    label: 'Can you read the pressure in the cuff on a gauge or display?',
    options: { yes: 'Yes', no: 'No' },
  },
  posture: {
    label: 'In which position will you exercise?',
    hint: 'The pressure that stops the flow changes with position, so it counts for one position only.',
    options: { supine: 'Lying', seated: 'Sitting', standing: 'Standing' } satisfies Record<Posture, string>,
  },
  measured: {
    label: 'Have you measured the pressure at which the flow stops?',
    hint: 'With a hand-held Doppler, a pulse oximeter or an automatic cuff. Your own measurement beats every estimate.',
    options: { yes: 'Yes, twice', no: 'No' },
    how: 'How to measure it',
  },
  method: {
    label: 'How did you measure it?',
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
  },
  askFirst: {
    label: 'Do you have high blood pressure, take medicine for it, or could you be pregnant?',
    hint: 'If so, speak to a doctor, nurse or physiotherapist before you use a cuff. The answer changes no number. It is not kept and never goes into a link.',
    options: { no: 'No, none of these', yes: 'Yes, at least one', unsure: 'I do not know' },
  },
  sex: {
    label: 'Sex',
    hint: 'The equation was built with it. Without an answer you see both results.',
    options: { female: 'Female', male: 'Male', none: 'Prefer not to say' },
  },

  width: {
    label: 'Width of the cuff',
    hint: 'Lay it flat and measure across the part that fills with air, not along it.',
  },
  circumference: {
    label: { thigh: 'Distance around the thigh', 'upper-arm': 'Distance around the upper arm' },
    hint: 'Where the cuff will sit. Limb relaxed, tape snug but not tight.',
  },
  systolic: {
    label: 'Upper blood pressure (systolic)',
    hint: 'The first and larger number of a reading at rest, on the upper arm.',
  },
  diastolic: {
    label: 'Lower blood pressure (diastolic), if you have it',
    hint: 'Only used to check that the two numbers were not swapped.',
  },
  age: { label: 'Age', hint: 'In whole years.' },
  reading: {
    label: ['First reading', 'Second reading'],
    hint: ['The lowest pressure at which the flow stopped.', 'After at least 5 minutes with the cuff open.'],
  },

  units: {
    cm: { short: 'cm', long: 'centimetres' },
    in: { short: 'in', long: 'inches' },
    mm: { short: 'mm', long: 'millimetres' },
    mmHg: { short: 'mmHg', long: 'millimetres of mercury' },
    kPa: { short: 'kPa', long: 'kilopascals' },
    years: { short: 'years', long: 'years' },
    '%': { short: '%', long: 'percent' },
  } as Readonly<Record<string, { short: string; long: string }>>,

  /** Under a field, when a unit was typed or another than the chosen one was used. */
  reads: (value: string) => `We read this as ${value}`,
  next: 'Check your answers',
  noScript: 'This form needs JavaScript. The formula and the worked examples below work without it.',
  show: 'Show the result',
  change: 'Change',
  checkTitle: 'Check your answers',
  checkLead: 'Is everything right? A slip here moves the result.',
  clear: 'Clear all',

  failed: 'The result could not be loaded. Check your connection and try again; what you typed is still here.',
} as const;
