import { describe, expect, it } from 'vitest';
import { readFormula } from '../../../src/domain/protocol/formula.ts';

const at = (text: string, values: Record<string, number> = {}) => readFormula(text)(values);

describe('formulas as the data prints them', () => {
  it.each([
    ['1 + 2*3', 7],
    ['(1 + 2)*3', 9],
    ['8 - 3 - 2', 3],
    ['8/4/2', 1],
    ['2*3/4', 1.5],
    ['2^3^2', 512],
    ['-2^2', -4],
    ['2^-1', 0.5],
    ['2*-3', -6],
    ['--2', 2],
    ['exp(0)', 1],
    ['2*exp(1 - 1)', 2],
    ['10', 10],
    ['  .5 '.replace('.5', '0.5'), 0.5],
    ['target = 3 + 4', 7],
  ])('%s is %s', (text, value) => {
    expect(at(text)).toBe(value);
  });

  it('takes named values, and says which is missing', () => {
    expect(at('(HRmax - HRrest)*fraction', { HRmax: 190, HRrest: 60, fraction: 0.5 })).toBe(65);
    expect(() => at('w*r', { w: 2 })).toThrow(new RangeError('"w*r" needs a value for r'));
  });

  it.each([
    ['2 +', '"2 +" ends too early or has a sign too many'],
    ['', '"" ends too early or has a sign too many'],
    ['(2', '"(2" lacks ")"'],
    ['exp 2', '"exp 2" lacks "("'],
    ['exp(2', '"exp(2" lacks ")"'],
    ['2 3', '"2 3" goes on after its end'],
    ['2)', '"2)" goes on after its end'],
    ['2 $ 3', '"2 $ 3" cannot be read from " $ 3" on'],
    ['*2', '"*2" ends too early or has a sign too many'],
  ])('refuses %j', (text, message) => {
    expect(() => readFormula(text)).toThrow(new SyntaxError(message));
  });
});
