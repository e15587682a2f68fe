import { describe, expect, it } from 'vitest';
import { iconGrid, MOST } from '../../../src/components/figures/icon-array.ts';

const marks = (d: string) => d.split('M').length - 1;

describe('so many out of so many', () => {
  it('draws one mark a person, the counted ones first', () => {
    const grid = iconGrid(7, 100);
    expect([marks(grid.counted), marks(grid.others)]).toEqual([7, 93]);
    expect(grid.counted.startsWith('M5 5h0M15 5h0')).toBe(true);
  });

  it.each([
    [3, 8, 8, 1],
    [1, 40, 20, 2],
    [12, 100, 20, 5],
    [3, 1000, 40, 25],
  ])('%i of %i: %i columns, %i rows', (numerator, denominator, columns, rows) => {
    expect(iconGrid(numerator, denominator)).toMatchObject({ columns, rows });
  });

  it('draws nobody and everybody', () => {
    expect(marks(iconGrid(0, 10).counted)).toBe(0);
    expect(marks(iconGrid(10, 10).others)).toBe(0);
  });

  it.each([
    [1.5, 10],
    [-1, 10],
    [11, 10],
    [0, 0],
    [Number.NaN, 10],
  ])('refuses %d of %d', (numerator, denominator) => {
    expect(() => iconGrid(numerator, denominator)).toThrow(
      `IconArray draws whole people: got ${numerator} of ${denominator}. Give two whole numbers, the first no larger than the second.`,
    );
  });

  it('sends a large denominator to words', () => {
    expect(() => iconGrid(1, MOST + 1)).toThrow('Say "1 in 1001" in words');
  });
});
