import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/domain/units/parse.ts';

const number = (value: number, suffix = '') => ({ kind: 'number', value, suffix });

describe('parseNumber', () => {
  it.each([
    ['58', number(58)],
    ['58.4', number(58.4)],
    ['58,4', number(58.4)],
    ['  58,42 ', number(58.42)],
    ['58.', number(58)],
    ['.5', number(0.5)],
    [',5', number(0.5)],
    ['+58', number(58)],
    ['-4', number(-4)],
    ['\u22124', number(-4)],
    ['\u20134', number(-4)],
    ['0', number(0)],
    ['1e9', number(1e9)],
    ['1.5e2', number(150)],
    ['1,5E-1', number(0.15)],
    ['1e999', number(Number.POSITIVE_INFINITY)],
    ['\uff15\uff18\uff0e\uff14', number(58.4)],
    ['\uff15\uff18\uff0c\uff14 \uff43\uff4d', number(58.4, 'cm')],
    ['\u00a058.4\u202fcm\u00a0', number(58.4, 'cm')],
    ['58\u339d', number(58, 'cm')],
    ['23in', number(23, 'in')],
    ['23 IN', number(23, 'in')],
    ['23"', number(23, '"')],
    ['120 mm Hg', number(120, 'mm hg')],
    ['1 000', number(1000)],
    ["12'000", number(12000)],
    ['12\u2019000', number(12000)],
    ['1 \u00a0000', number(1000)],
    ["12'000e1", number(120000)],
    ['1,234,567e1', number(12345670)],
    ['1,234,567', number(1234567)],
    ['1.234.567', number(1234567)],
    ['1,234.5', number(1234.5)],
    ['1.234,5', number(1234.5)],
    ['1 234,5', number(1234.5)],
    ['1,234,567.25', number(1234567.25)],
    ['0.125', number(0.125)],
    ['0,125', number(0.125)],
    ['1234,5', number(1234.5)],
    ['58.4125', number(58.4125)],
  ])('reads %j', (typed, expected) => expect(parseNumber(typed)).toEqual(expected));

  it.each([
    ['1,000', 1, 1000],
    ['1.000', 1, 1000],
    ['1,000e1', 10, 10000],
    ['58,125', 58.125, 58125],
    [' 120,500 mmHg', 120.5, 120500],
  ])('asks about %j', (typed, small, large) => {
    expect(parseNumber(typed)).toEqual({ kind: 'ambiguous', seen: typed.trim(), small, large });
  });

  it.each(['', ' ', '\u00a0', '\t\n'])('sees that %j is empty', (typed) =>
    expect(parseNumber(typed)).toEqual({ kind: 'empty' }),
  );

  it.each([
    'fifty six',
    'cm',
    '-',
    '.',
    ',',
    '1,2,3',
    '1,23,456.7',
    '1,234,5',
    '12 34',
    '1..2',
    '1,,2',
    '1.2.3',
    '1,5.000,5',
    "5'10",
    '5\u201910',
    'NaN',
    'Infinity',
    '\u221e',
    '--5',
    '1,0000,000.5',
    '1.234.5',
    '1,234. 5',
  ])('gives no number for %j', (typed) => expect(parseNumber(typed)).toEqual({ kind: 'words', seen: typed.trim() }));

  it('keeps what stands behind a number for the unit table to judge', () => {
    expect(parseNumber('56 to 58')).toEqual(number(56, 'to 58'));
    expect(parseNumber('5 feet')).toEqual(number(5, 'feet'));
  });

  it.each([
    ['120/80', 120, 80],
    ['120 / 80', 120, 80],
    ['\uff11\uff12\uff10/\uff18\uff10', 120, 80],
  ])('sees two numbers in %j', (typed, first, second) =>
    expect(parseNumber(typed)).toEqual({ kind: 'pair', first, second }),
  );

  it('does not take a fraction or a date for a blood pressure', () => {
    expect(parseNumber('1/2').kind).not.toBe('pair');
    expect(parseNumber('12/12/2026').kind).not.toBe('pair');
    expect(parseNumber('1200/80').kind).not.toBe('pair');
    expect(parseNumber('120/8000').kind).not.toBe('pair');
    expect(parseNumber('x120/80').kind).not.toBe('pair');
  });

  it('never throws and never says NaN, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,e+- \'"/cminkPa%') })),
        (typed) => {
          const parsed = parseNumber(typed);
          if (parsed.kind === 'number') expect(parsed.value).not.toBeNaN();
          if (parsed.kind === 'ambiguous') expect(parsed.small).toBeLessThan(parsed.large);
        },
      ),
    );
  });

  it('reads back every number written with a point or a comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
        const text = `${whole}.${String(part).padStart(2, '0')}`;
        expect(parseNumber(text)).toEqual(number(Number(text)));
        expect(parseNumber(text.replace('.', ','))).toEqual(number(Number(text)));
      }),
    );
  });
});
