import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGE,
  type Asked,
  inUnit,
  LENGTH,
  otherUnit,
  PRESSURE,
  readQuantity,
  SHARE,
} from '../../../src/domain/units/quantity.ts';
import { type Centimetres, centimetres, type Mmhg, mmhg, percent, years } from '../../../src/domain/units/units.ts';

const girth: Asked<Centimetres> = {
  units: LENGTH,
  unit: 'cm',
  plausible: { min: centimetres(10), max: centimetres(150) },
};
const blood: Asked<Mmhg> = { units: PRESSURE, unit: 'mmHg', plausible: { min: mmhg(50), max: mmhg(260) } };
const ok = (text: string, asked = girth) => {
  const read = readQuantity(text, asked);
  return read.ok ? read : undefined;
};

describe('readQuantity', () => {
  it.each([
    '58.42',
    '58,42',
    '58.42 cm',
    '23in',
    '23 in',
    '23 inches',
    '23"',
    '23\u201d',
    '23\u2032\u2032',
    '584.2 mm',
    '\uff15\uff18\uff0e\uff14\uff12cm',
    '\u00a058.42\u00a0centimetres ',
  ])('reads %j as the same length', (text) => expect(ok(text)?.value).toBeCloseTo(58.42, 10));

  it('takes the unit beside the field when none is typed, and the typed one before it', () => {
    expect(ok('23', { ...girth, unit: 'in' })).toEqual({
      ok: true,
      value: expect.closeTo(58.42, 10),
      given: 23,
      unit: 'in',
    });
    expect(ok('58.42 cm', { ...girth, unit: 'in' })).toEqual({ ok: true, value: 58.42, given: 58.42, unit: 'cm' });
    expect(ok('58', { ...girth, unit: 'furlong' })?.unit).toBe('cm');
  });

  it('reads pressures in mmHg and kPa', () => {
    expect(ok('120', blood as never)?.value).toBe(120);
    for (const text of ['16 kPa', '16kpa', '16 kilopascals', '16 k Pa']) {
      const read = readQuantity(text, blood);
      expect(read.ok && read.value).toBeCloseTo(120.0099, 4);
      expect(read.ok && read.unit).toBe('kPa');
    }
    for (const text of ['120 mmHg', '120 mm Hg', '120mm', '120 torr']) {
      expect(readQuantity(text, blood)).toEqual({ ok: true, value: 120, given: 120, unit: 'mmHg' });
    }
  });

  it('reads ages and percentages', () => {
    const age = { units: AGE, unit: 'years', plausible: { min: years(1), max: years(120) } };
    for (const text of ['23', '23 years', '23 years old', '23y', '23 yrs', '23 yo', '23 yr', '23 year']) {
      expect(readQuantity(text, age)).toEqual({ ok: true, value: 23, given: 23, unit: 'years' });
    }
    const share = { units: SHARE, unit: '%', plausible: { min: percent(1), max: percent(110) } };
    for (const text of ['40', '40%', '40 per cent', '40 percent', '40 pct'])
      expect(readQuantity(text, share).ok).toBe(true);
  });

  it.each(['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'])('knows 580 %s', (unit) =>
    expect(ok(`580 ${unit}`)?.value).toBe(58),
  );
  it.each(['cms', 'cm.', 'centimetre', 'centimeter', 'centimeters'])('knows 58 %s', (unit) =>
    expect(ok(`58 ${unit}`)?.value).toBe(58),
  );
  it.each(['ins', 'in.', 'inch', '\u2033'])('knows 20 %s', (unit) =>
    expect(ok(`20 ${unit}`)?.value).toBeCloseTo(50.8, 10),
  );
  it('knows 16 kilopascal', () => expect(readQuantity('16 kilopascal', blood).ok).toBe(true));

  it('tells empty, words, units, pairs and doubles apart', () => {
    expect(readQuantity(' ', girth)).toEqual({ ok: false, reason: 'empty' });
    expect(readQuantity('fifty six', girth)).toEqual({ ok: false, reason: 'words', seen: 'fifty six' });
    expect(readQuantity('58 kg', girth)).toEqual({ ok: false, reason: 'unit', seen: 'kg' });
    expect(readQuantity('56 to 58', girth)).toEqual({ ok: false, reason: 'unit', seen: 'to 58' });
    expect(readQuantity('120/80', blood)).toEqual({ ok: false, reason: 'pair', first: 120, second: 80 });
    expect(readQuantity('1,000', girth)).toEqual({
      ok: false,
      reason: 'ambiguous',
      seen: '1,000',
      small: 1,
      large: 1000,
    });
  });

  it('tells negative, zero, too low and too high apart', () => {
    expect(readQuantity('-58', girth)).toEqual({ ok: false, reason: 'negative' });
    expect(readQuantity('0', girth)).toEqual({ ok: false, reason: 'zero' });
    expect(readQuantity('-0', girth)).toEqual({ ok: false, reason: 'zero' });
    expect(readQuantity('1e9', girth)).toEqual({
      ok: false,
      reason: 'high',
      given: 1e9,
      unit: 'cm',
      plausible: girth.plausible,
    });
    expect(readQuantity('1e999', girth)).toMatchObject({ ok: false, reason: 'high' });
    expect(readQuantity('9.9 cm', girth)).toEqual({
      ok: false,
      reason: 'low',
      given: 9.9,
      unit: 'cm',
      plausible: girth.plausible,
    });
    expect(readQuantity('0.001', girth)).toMatchObject({ reason: 'low' });
  });

  it('accepts both ends of what is plausible and nothing beyond', () => {
    for (const text of ['10', '150']) expect(ok(text)).toBeDefined();
    for (const text of ['9.99', '150.01']) expect(ok(text)).toBeUndefined();
  });

  it('suggests the unit that would fit, unless one was typed', () => {
    expect(readQuantity('16', blood)).toMatchObject({
      reason: 'low',
      unit: 'mmHg',
      perhaps: { unit: 'kPa', value: expect.closeTo(120.01, 2) },
    });
    expect(readQuantity('580', girth)).toMatchObject({ reason: 'high', perhaps: { unit: 'mm', value: 58 } });
    expect(readQuantity('16 mmHg', blood)).not.toHaveProperty('perhaps');
    expect(readQuantity('1', blood)).not.toHaveProperty('perhaps');
  });

  it('turns a value back into the unit it was given in', () => {
    fc.assert(
      fc.property(fc.double({ min: 10, max: 150, noNaN: true }), fc.constantFrom('cm', 'in', 'mm'), (cm, unit) => {
        expect(inUnit(centimetres(cm), LENGTH, unit) * { cm: 1, in: 2.54, mm: 0.1 }[unit]!).toBeCloseTo(cm, 9);
      }),
    );
    expect(inUnit(mmhg(120), PRESSURE, 'kPa')).toBeCloseTo(15.9987, 4);
    expect(inUnit(mmhg(120), PRESSURE, 'nonsense')).toBe(120);
  });

  it('finds no other unit where none fits', () => {
    expect(otherUnit(23, { ...girth, plausible: { min: centimetres(45), max: centimetres(70) } })).toEqual({
      unit: 'in',
      value: expect.closeTo(58.42, 10),
    });
    expect(otherUnit(2, { ...girth, plausible: { min: centimetres(45), max: centimetres(70) } })).toBeUndefined();
    expect(otherUnit(58, { ...girth, plausible: { min: centimetres(45), max: centimetres(70) } })).toBeUndefined();
  });
});
