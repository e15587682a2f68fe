import { describe, expect, it } from 'vitest';
import * as format from '../../../src/i18n/format.ts';

describe('format', () => {
  it('keeps number and unit together and percent closed up', () => {
    expect(format.formatMmhg(120)).toBe('120\u00a0mmHg');
    expect(format.formatCm(58.42)).toBe('58.4\u00a0cm');
    expect(format.formatInches(23)).toBe('23\u00a0in');
    expect(format.formatKpa(15.998)).toBe('16\u00a0kPa');
    expect(format.formatKg(12.5)).toBe('12.5\u00a0kg');
    expect(format.formatMinutes(1.5)).toBe('1.5\u00a0min');
    expect(format.formatSeconds(30)).toBe('30\u00a0s');
    expect(format.formatPercent(40.2)).toBe('40%');
    expect(format.formatYears(1)).toBe('1\u00a0year');
    expect(format.formatYears(23)).toBe('23\u00a0years');
    expect(format.formatCount(1000)).toBe('1,000');
  });

  it('writes a real minus, never a minus nought', () => {
    expect(format.formatMmhgNumber(-16.2)).toBe('\u221216');
    expect(format.formatMmhgNumber(-0.2)).toBe('0');
    expect(format.formatSignedMmhg(28.8)).toBe('+29');
    expect(format.formatSignedMmhg(-16.2)).toBe('\u221216');
    expect(format.formatSignedMmhg(0.2)).toBe('0');
  });

  it('prints coefficients as the source does', () => {
    expect(format.formatPrinted(65.29)).toBe('65.29');
    expect(format.formatPrinted(-7.984)).toBe('\u22127.984');
    expect(format.formatHand(66.938)).toBe('66.94');
  });

  it('names the unit of a range once', () => {
    expect(format.formatRange({ min: 133.345, max: 201.345 }, format.formatMmhg)).toBe('133 to 201\u00a0mmHg');
    expect(format.formatRange({ min: 40, max: 60 }, format.formatPercent)).toBe('40 to 60%');
    expect(format.formatRange({ min: 5, max: 6 }, format.formatMmhgNumber)).toBe('5 to 6');
    expect(format.formatRange({ min: 50, max: 50 }, format.formatPercent)).toBe('50%');
    expect(format.formatRange({ min: 1, max: 2 }, format.formatYears)).toBe('1\u00a0year to 2\u00a0years');
  });
});
