import { bodyMassIndex } from '../../../domain/screening/numbers.ts';
import type { Answer } from '../../../domain/screening/types.ts';
import { check } from '../../../i18n/en/check.ts';
import { formatCm, formatCount, formatKg } from '../../../i18n/format.ts';
import type { Question } from './data.ts';

/** Rounded down, so that 34.96 does not show as 35 beside the rule for less than 35. */
export const formatBmi = (value: number): string => (Math.floor(value * 10 + 1e-9) / 10).toFixed(1);

export function groupText(min: number, max: number, item: Question): string {
  const field = item.fields?.[0];
  const { under, between, over } = check.numbers;
  if (field && min <= field.min) return under(max + 1);
  return field && max >= field.max ? over(min) : between(min, max);
}

/** An answer in words, as the reader gave it. */
export function answerText(item: Question, answer: Answer): string {
  if (answer.kind === 'unsure') return check.unsure;
  if (answer.kind === 'band') return groupText(answer.min, answer.max, item);
  if (answer.kind === 'value') {
    const label = item.choices?.find(({ value }) => value === answer.value)?.label;
    return label ?? (answer.value === 'yes' ? check.yes : check.no);
  }
  const { systolic, diastolic, 'height-cm': height, 'weight-kg': weight, age } = answer.numbers;
  if (systolic !== undefined && diastolic !== undefined) {
    return check.numbers.pressure(formatCount(systolic), formatCount(diastolic));
  }
  if (height !== undefined && weight !== undefined) {
    return `${formatCm(height)}, ${formatKg(weight)}. ${check.numbers.bmi(formatBmi(bodyMassIndex(height, weight)))}`;
  }
  return formatCount(Math.floor(age ?? Number.NaN));
}
