import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatCount, formatHand, formatKg, formatPrinted } from '../../../src/i18n/format.ts';

/** What the formatters stand in for, with the two things that Intl writes otherwise. */
function intl(value: number, options: Intl.NumberFormatOptions): string {
  const text = new Intl.NumberFormat('en-GB', options).format(value);
  return text.replace('-', '\u2212').replace(/^\u22120$/, '0');
}

const given = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  // Halves, where two ways of rounding part: of the double, and of the decimal number.
  fc.integer({ min: -200_000, max: 200_000 }).map((n) => n / 8),
  fc.tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.constantFrom(10, 100, 1000)).map(([n, by]) => n / by),
);

/** What is smaller than a millionth is printed as 0; nothing here is measured that finely. */
const numbers = given.filter((value) => value === 0 || Math.abs(value) >= 1e-6);

it('writes every number as Intl does', () => {
  fc.assert(
    fc.property(numbers, (value) => {
      expect(formatCount(value)).toBe(intl(value, { maximumFractionDigits: 0 }));
      expect(formatKg(value)).toBe(`${intl(value, { maximumFractionDigits: 1 })}\u00a0kg`);
      expect(formatHand(value)).toBe(intl(value, { maximumFractionDigits: 2 }));
      expect(formatPrinted(value)).toBe(intl(value, { maximumFractionDigits: 6, useGrouping: false }));
    }),
    { numRuns: 3000 },
  );
});
