import { describe, expect, it } from 'vitest';
import {
  askedWeight,
  inWeightUnit,
  kilograms,
  pounds,
  toKilograms,
  toPounds,
  WEIGHT,
} from '../../../src/domain/protocol/quantities.ts';

describe('quantities of a plan', () => {
  it('turn pounds into kilograms by the pound of 1959, and back', () => {
    expect(toKilograms(pounds(1))).toBe(0.45359237);
    expect(toPounds(kilograms(0.45359237))).toBe(1);
    expect(toKilograms(pounds(200))).toBeCloseTo(90.718474, 9);
  });

  it('turn a weight into the other unit, and leave it alone in its own', () => {
    expect(inWeightUnit({ amount: 10, unit: 'kg' }, 'kg')).toEqual({ amount: 10, unit: 'kg' });
    expect(inWeightUnit({ amount: 10, unit: 'lb' }, 'lb')).toEqual({ amount: 10, unit: 'lb' });
    expect(inWeightUnit({ amount: 45.359237, unit: 'kg' }, 'lb')).toEqual({ amount: 100, unit: 'lb' });
    expect(inWeightUnit({ amount: 100, unit: 'lb' }, 'kg')).toEqual({ amount: 45.359237, unit: 'kg' });
  });

  it('know both units by all their spellings, each with its way to kilograms and back', () => {
    expect(WEIGHT.map(({ name }) => name)).toEqual(['kg', 'lb']);
    const [kg, lb] = WEIGHT;
    expect(kg?.toBase(7)).toBe(7);
    expect(kg?.fromBase(kilograms(7))).toBe(7);
    expect(lb?.toBase(100)).toBe(45.359237);
    expect(lb?.fromBase(kilograms(45.359237))).toBe(100);
    expect(kg?.spellings).toContain('kilogrammes');
    expect(lb?.spellings).toContain('lbs');
    expect(askedWeight('lb')).toMatchObject({ unit: 'lb', units: WEIGHT, plausible: { min: 0.25, max: 1000 } });
  });
});
