import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as units from '../../../src/domain/units/units.ts';

const positive = fc.double({ min: 0.001, max: 1e6, noNaN: true });

describe('units', () => {
  it('makes each unit from a plain number', () => {
    const makers = [
      units.mmhg,
      units.kilopascal,
      units.centimetres,
      units.inches,
      units.years,
      units.percent,
      units.probability,
    ];
    for (const make of makers) expect(make(0.5)).toBe(0.5);
  });

  it('converts by the definitions', () => {
    expect(units.toCentimetres(units.inches(1))).toBe(2.54);
    expect(units.toInches(units.centimetres(2.54))).toBe(1);
    // One standard atmosphere is 101.325 kPa and, to the conventional mmHg, 760 mmHg within 0.000 2.
    expect(units.toMmhg(units.kilopascal(101.325))).toBeCloseTo(760, 3);
    expect(units.toKilopascal(units.mmhg(760))).toBeCloseTo(101.325, 4);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(positive, (value) => {
        expect(units.toInches(units.toCentimetres(units.inches(value))) / value).toBeCloseTo(1, 12);
        expect(units.toKilopascal(units.toMmhg(units.kilopascal(value))) / value).toBeCloseTo(1, 12);
      }),
    );
  });

  it('knows both sides of a range', () => {
    const range = { min: units.mmhg(90), max: units.mmhg(139) };
    expect([89.9, 90, 139, 139.1].map((value) => units.within(units.mmhg(value), range))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(units.within(units.mmhg(Number.NaN), range)).toBe(false);
  });

  it('rounds down, but not for a speck of floating point', () => {
    expect(units.wholeDown(units.mmhg(106.676))).toBe(106);
    expect(units.wholeDown(units.mmhg(0.8 * 133.75))).toBe(107);
    expect(units.wholeDown(units.mmhg(106.9999999999))).toBe(107);
    expect(units.wholeDown(units.mmhg(106.999))).toBe(106);
  });
});
