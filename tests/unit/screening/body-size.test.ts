import { describe, expect, it } from 'vitest';
import { HEIGHT, readHeight, readWeight, WEIGHT } from '../../../src/domain/screening/body-size.ts';

const limits = { min: 120, max: 230 };
const heavy = { min: 30, max: 300 };
const height = (text: string, unit = 'cm') => {
  const read = readHeight(text, unit, limits);
  return read.ok ? Number(read.value.toFixed(3)) : read.reason;
};
const weight = (text: string, unit = 'kg') => {
  const read = readWeight(text, unit, heavy);
  return read.ok ? Number(read.value.toFixed(3)) : read.reason;
};

describe('height', () => {
  it.each([
    ['5 ft 9', 175.26],
    ['5ft9', 175.26],
    ['5 feet 9 inches', 175.26],
    ['5 foot 9 in.', 175.26],
    ['  5  ft  9  in  ', 175.26],
    ['5\'9"', 175.26],
    ["5'9''", 175.26],
    ['5’9”', 175.26],
    ['5′9″', 175.26],
    ['5 FT 9', 175.26],
    ['5 ft 9,5', 176.53],
    ['5 ft 9.5 in', 176.53],
    ['5 ft 0', 152.4],
    ['5 ft 11', 180.34],
    ['6 ft', 182.88],
    ['69 in', 175.26],
    ['1750 mm', 175],
    ['1.75 m', 175],
    ['１７５', 175],
  ])('%s', (text, expected) => {
    expect(height(text)).toBe(expected);
  });

  it('takes two bare numbers as feet and inches only where feet were chosen', () => {
    expect(height('5 9', 'ft')).toBe(175.26);
    expect(height('5 9', 'cm')).not.toBe(175.26);
    expect(height('5', 'ft')).toBe(152.4);
    expect(height('175 cm', 'ft')).toBe(175);
  });

  it('asks about what is no number of inches, and about decimal feet', () => {
    for (const text of ['5 ft 12', '5 ft 13', '5.9 ft', '5,9 feet', "5.9'", '5.11ft'])
      expect(height(text)).toBe('feet');
    for (const text of ['5.9', '5,9', '5.9 ft', '5.9ft']) expect(height(text, 'ft')).toBe('feet');
    expect(height('1.75 m', 'ft')).toBe(175);
    expect(height('1.75 metres', 'ft')).toBe(175);
    expect(height('15.9 ft', 'ft')).toBe('high');
    expect(height('5.9 ft tall')).toBe('unit');
  });

  it('says why it cannot read', () => {
    expect([height(''), height('tall'), height('0'), height('-175'), height('119'), height('231')]).toEqual([
      'empty',
      'words',
      'zero',
      'negative',
      'low',
      'high',
    ]);
  });
});

describe('weight', () => {
  it.each([
    ['11 st 3', 71.214],
    ['11st3lb', 71.214],
    ['11 stone 3 pounds', 71.214],
    ['11 st. 3 lbs.', 71.214],
    ['11 st 3,5', 71.441],
    ['11 st 0', 69.853],
    ['11 st', 69.853],
    ['11.5 st', 73.028],
    ['155 lb', 70.307],
    ['155 lbs', 70.307],
    ['70,5', 70.5],
    ['70 kilos', 70],
  ])('%s', (text, expected) => {
    expect(weight(text)).toBe(expected);
  });

  it('takes two bare numbers as stones and pounds only where stones were chosen', () => {
    expect(weight('11 3', 'st')).toBe(71.214);
    expect(weight('11 3', 'kg')).not.toBe(71.214);
    expect(weight('155', 'lb')).toBe(70.307);
    expect(weight('11', 'st')).toBe(69.853);
  });

  it('says why it cannot read', () => {
    expect([weight(''), weight('heavy'), weight('29'), weight('301'), weight('1,000')]).toEqual([
      'empty',
      'words',
      'low',
      'high',
      'ambiguous',
    ]);
  });
});

it('turns every unit into its base and back', () => {
  const there = (units: typeof HEIGHT | typeof WEIGHT) =>
    units.map(({ name, toBase }) => [name, Number(toBase(7).toFixed(4))]);
  expect(Object.fromEntries(there(HEIGHT))).toEqual({ cm: 7, in: 17.78, mm: 0.7, m: 700, ft: 213.36 });
  expect(Object.fromEntries(there(WEIGHT))).toEqual({ kg: 7, lb: 3.1751, st: 44.4521 });
  for (const { toBase, fromBase } of HEIGHT) expect(fromBase(toBase(7))).toBeCloseTo(7, 9);
  for (const { toBase, fromBase } of WEIGHT) expect(fromBase(toBase(7))).toBeCloseTo(7, 9);
});
