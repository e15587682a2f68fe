import { describe, expect, it } from 'vitest';
import { fractionOfReserve, highestHeartRate, targetHeartRate } from '../../../src/domain/protocol/heart-rate.ts';
import { protocols } from '../planner/content.ts';

const { hrmax, karvonen, worked_examples: examples, faulty_example: faulty } = protocols.heart_rate;
const formula = (id: string): string => hrmax.find((one) => one.id === id)?.formula ?? '';
type Example = { formula: string; age: number; rest: number; fraction: number; target: number; hrmax: number };
const of = (example: Example, id: string) =>
  targetHeartRate(karvonen.formula, highestHeartRate(formula(id), example.age), example.rest, example.fraction);

describe('heart-rate arithmetic of the protocols data', () => {
  it.each(examples as unknown as Example[])('$formula, target $target', (example) => {
    if (example.formula === 'fraction from target') {
      expect(Number(fractionOfReserve(example.hrmax, example.rest, example.target).toFixed(2))).toBe(example.fraction);
      return;
    }
    expect(of(example, example.formula.includes('tanaka') ? 'tanaka' : 'fox')).toBeCloseTo(example.target, 6);
  });

  it('does not follow the faulty example of the data', () => {
    const value = of({ age: 30, rest: 70, fraction: 0.7 } as Example, 'fox');
    expect(value).toBeCloseTo(154, 6);
    expect(faulty.problem).toContain('154');
  });

  it.each([60, 61])('throws for a resting rate of 60 and a highest rate at or below it', (resting) => {
    expect(() => targetHeartRate(karvonen.formula, 60, resting, 0.5)).toThrow(
      `the highest rate, 60, must be above the resting rate, ${resting}`,
    );
    expect(() => fractionOfReserve(60, resting, 60)).toThrow(
      `the highest rate, 60, must be above the resting rate, ${resting}`,
    );
  });
});
