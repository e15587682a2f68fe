import type { Measure, Reason } from '../../domain/pressure/types.ts';
import { formatCm, formatHand, formatMmhg, formatRange, formatYears } from '../format.ts';
import { postureWord } from './pressure-result.ts';

/** One measure with enough decimals to show on which side of a limit it lies. */
export function measureText(measure: Measure, value: number, limits?: { min: number; max: number }): string {
  if (measure === 'age') return formatYears(value);
  if (measure !== 'circumference') return formatMmhg(value);
  const rounded = formatCm(value);
  const hides = limits && (rounded === formatCm(limits.min) || rounded === formatCm(limits.max));
  return hides ? `${formatHand(value)}\u00a0cm` : rounded;
}
export const measureRange = (measure: Measure, studied: { min: number; max: number }): string =>
  formatRange(studied, (value) => measureText(measure, value)).replace('\u00a0years to', ' to');

export const measureWord: Readonly<Record<Measure, string>> = {
  circumference: 'distance around the limb',
  systolic: 'upper blood pressure',
  diastolic: 'lower blood pressure',
  age: 'age',
};

/** Why a better rung is closed, in a line. */
export function closedLine(reason: Reason): string {
  switch (reason.code) {
    case 'not-measured':
      return 'You gave none. With two readings of your own, this page uses those.';
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
        limb: 'What others had on this limb is listed further down, but gives no range for you.',
        'cuff-width': 'The samples further down were measured with other widths.',
        posture: 'The samples further down are of other positions, or too few.',
        age: 'Nobody of your age was in the samples further down.',
        circumference: 'Nobody with a limb of this size was in the samples further down.',
      }[reason.what];
    case 'other-conditions':
      return 'Your measurement was made under other conditions.';
    case 'readings-differ':
      return 'Your readings lie too far apart.';
    default:
      return 'Not open with these answers.';
  }
}

/** Heading and names of the rungs in an answer. */
export const closedWords = {
  title: 'What else could have answered, and why it did not',
  rungs: { measured: 'Your own measurement', equation: 'An equation', context: 'What was measured in others' },
} as const;
