import { describe, expect, it } from 'vitest';
import { answerText, formatBmi, groupText } from '../../../src/components/calculators/risk-check/answer-text.ts';
import type { Draft } from '../../../src/components/calculators/risk-check/drafts.ts';
import { readAnswer } from '../../../src/components/calculators/risk-check/read.ts';
import { bandsOf } from '../../../src/domain/screening/bands.ts';
import { items, question } from './check-data.ts';

const read = (id: string, draft: Draft) => readAnswer(question(id), draft);
const pressure = (systolic: string, diastolic: string) => read('bp-reading', { typed: { systolic, diastolic } });
const size = (height: string, weight: string, units = {}) =>
  read('bmi', { typed: { 'height-cm': height, 'weight-kg': weight }, units });
const age = (text: string) => read('age', { typed: { age: text } });
const messages = (result: ReturnType<typeof read>) => (result.ok ? [] : result.errors.map(({ message }) => message));
const numbers = (result: ReturnType<typeof read>) =>
  result.ok && result.answer.kind === 'numbers' ? result.answer.numbers : undefined;

describe('blood pressure', () => {
  it('reads two numbers, in mmHg or kPa, with words and spaces round them', () => {
    expect(numbers(pressure('118', '76'))).toEqual({ systolic: 118, diastolic: 76 });
    expect(numbers(pressure(' 118 mmHg', '76 '))).toEqual({ systolic: 118, diastolic: 76 });
    expect(numbers(pressure('16 kPa', '10 kPa'))?.systolic).toBeCloseTo(120, 0);
  });

  it('takes 120/80 typed whole into the first field', () => {
    expect(numbers(pressure('120/80', ''))).toEqual({ systolic: 120, diastolic: 80 });
    expect(numbers(pressure('120 / 80', '80'))).toEqual({ systolic: 120, diastolic: 80 });
    expect(messages(pressure('120/80', '70'))).toEqual([
      'Blood pressure: the top field has two numbers and the bottom field another. Enter one number in each',
    ]);
  });

  it('asks when the two are swapped or the same', () => {
    const swapped =
      'Blood pressure: the top number must be higher than the bottom one. Check that they are not swapped';
    expect(messages(pressure('80', '120'))).toEqual([swapped]);
    expect(messages(pressure('80/120', ''))).toEqual([swapped]);
    expect(messages(pressure('100', '100'))).toEqual([swapped]);
  });

  it('knows 12/8 as centimetres of mercury, and offers kPa as well', () => {
    const small =
      'Blood pressure: 12/8 is too low for mmHg. If it is in cm of mercury, enter 120 and 80. If it is in kPa, write kPa after each number';
    expect(messages(pressure('12/8', ''))).toEqual([small]);
    expect(messages(pressure('12', '8'))).toEqual([small]);
  });

  it('says for each field what to enter', () => {
    expect(messages(pressure('', ''))).toEqual([
      'Top number (systolic): enter a number, or choose that you do not know it',
      'Bottom number (diastolic): enter a number, or choose that you do not know it',
    ]);
    expect(messages(pressure('high', '80'))).toEqual(['Top number (systolic): enter a number']);
    expect(messages(pressure('-120', '80'))).toEqual(['Top number (systolic): must be more than 0']);
    expect(messages(pressure('0', '80'))).toEqual(['Top number (systolic): must be 60 or more']);
    expect(messages(pressure('300', '80'))).toEqual(['Top number (systolic): must be 260 or less']);
    expect(messages(pressure('120 cm', '80'))).toEqual([
      'Top number (systolic): we do not know the unit “cm”. Use mmHg or kPa',
    ]);
    expect(messages(pressure('118', '76/50'))).toEqual(['Bottom number (diastolic): enter one number here']);
    expect(messages(pressure('1,180', '76'))).toEqual([
      'Top number (systolic): this could be 1 or 1,180. Enter one of them in full',
    ]);
  });

  it('is a true answer when it is not known', () => {
    expect(read('bp-reading', { value: 'unsure', typed: { systolic: '120' } })).toEqual({
      ok: true,
      answer: { kind: 'unsure' },
    });
  });
});

describe('age', () => {
  it('reads years, and keeps 17.9 below 18', () => {
    expect(numbers(age('30'))).toEqual({ age: 30 });
    expect(numbers(age('17.9'))).toEqual({ age: 17.9 });
    expect(numbers(age('17,9'))).toEqual({ age: 17.9 });
    expect(numbers(age('30 years'))).toEqual({ age: 30 });
  });

  it('says how to put a wrong one right', () => {
    expect(messages(age('0'))).toEqual(['Age: must be 10 or more']);
    expect(messages(age('9'))).toEqual(['Age: must be 10 or more']);
    expect(messages(age('200'))).toEqual(['Age: must be 110 or less']);
    expect(messages(age('thirty'))).toEqual(['Age: enter a number']);
    expect(messages(age(''))).toEqual(['Age: enter a number, or choose that you do not know it']);
  });

  it('may be given as a group', () => {
    const [, , third] = bandsOf(question('age'), items);
    expect(third).toEqual({ field: 'age', min: 40, max: 59 });
    expect(read('age', { asGroup: true, value: 'band:40:59' })).toEqual({
      ok: true,
      answer: { kind: 'band', field: 'age', min: 40, max: 59 },
    });
    expect(messages(read('age', { asGroup: true, typed: { age: '30' } }))).toEqual(['Age: choose an answer']);
    const groups = bandsOf(question('age'), items).map(({ min, max }) => groupText(min, max, question('age')));
    expect(groups).toEqual(['Under 18', '18 to 39', '40 to 59', '60 or over']);
  });
});

describe('height and weight', () => {
  it.each([
    ['178', '75', {}],
    ['1.78 m', '75 kg', {}],
    ['1,78m', '75,0', {}],
    ['70.08 in', '165.3 lb', {}],
  ])('reads %s and %s', (height, weight, units) => {
    expect(numbers(size(height, weight, units))?.['height-cm']).toBeCloseTo(178, 1);
    expect(numbers(size(height, weight, units))?.['weight-kg']).toBeCloseTo(75, 1);
  });

  it('reads feet and inches, stones and pounds', () => {
    for (const height of ['5 ft 9', '5ft 9in', `5'9"`, '5’9”', '5′9″', '69 in']) {
      expect(numbers(size(height, '70'))?.['height-cm']).toBeCloseTo(175.26, 4);
    }
    expect(numbers(size('5 9', '70', { 'height-cm': 'ft' }))?.['height-cm']).toBeCloseTo(175.26, 4);
    expect(numbers(size('6', '70', { 'height-cm': 'ft' }))?.['height-cm']).toBeCloseTo(182.88, 4);
    for (const weight of ['11 st 3 lb', '11st3', '157 lb', '157 pounds']) {
      expect(numbers(size('178', weight))?.['weight-kg']).toBeCloseTo(71.214, 3);
    }
    expect(numbers(size('178', '11 3', { 'weight-kg': 'st' }))?.['weight-kg']).toBeCloseTo(71.214, 3);
    expect(numbers(size('178', '11.5', { 'weight-kg': 'st' }))?.['weight-kg']).toBeCloseTo(73.0284, 3);
    expect(numbers(size('178', '155', { 'weight-kg': 'lb' }))?.['weight-kg']).toBeCloseTo(70.3068, 3);
  });

  it('asks about 5.11 feet and 13 inches, which nobody means as they stand', () => {
    const feet = 'Height: enter feet and inches as, for example, 5 ft 9 in';
    expect(messages(size('5.11 ft', '70'))).toEqual([feet]);
    expect(messages(size('5.11', '70', { 'height-cm': 'ft' }))).toEqual([feet]);
    expect(messages(size('5 ft 13', '70'))).toEqual([feet]);
  });

  it('names the unit that would make sense', () => {
    expect(messages(size('1.78', '75'))).toEqual(['Height: if this is in metres, add the unit to the number']);
    expect(messages(size('178', '11'))).toEqual(['Weight: if this is in stones, add the unit to the number']);
    expect(messages(size('110', '75'))).toEqual(['Height: must be 120\u00a0cm or more']);
    expect(messages(size('178', '900'))).toEqual(['Weight: must be 300\u00a0kg or less']);
    expect(messages(size('178', '75 stein'))).toEqual([
      'Weight: we do not know the unit “stein”. Use kg, stones and pounds, or lb',
    ]);
  });
});

describe('answers in words', () => {
  it('stand as the reader gave them', () => {
    expect(answerText(question('kidney'), { kind: 'value', value: 'yes' })).toBe('Yes');
    expect(answerText(question('kidney'), { kind: 'unsure' })).toBe('I do not know');
    expect(answerText(question('sickle'), { kind: 'value', value: 'trait' })).toBe('Trait');
    expect(answerText(question('age'), { kind: 'numbers', numbers: { age: 17.9 } })).toBe('17');
    expect(answerText(question('age'), { kind: 'band', field: 'age', min: 18, max: 39 })).toBe('18 to 39');
    const text = answerText(question('bmi'), { kind: 'numbers', numbers: { 'height-cm': 178, 'weight-kg': 75 } });
    expect(text).toBe('178\u00a0cm, 75\u00a0kg. Body mass index: 23.6');
    const bp = { kind: 'numbers', numbers: { systolic: 118, diastolic: 76 } } as const;
    expect(answerText(question('bp-reading'), bp)).toBe('118 over 76');
  });

  it('round a body mass index down, so that it never shows on the wrong side of a limit', () => {
    expect([18.46, 18.5, 34.96, 35].map(formatBmi)).toEqual(['18.4', '18.5', '34.9', '35.0']);
  });
});
