import { expect, it } from 'vitest';
import { typeset } from '../../../src/i18n/typography.ts';

it.each([
  ['SMD -0.16 (-0.30 to -0.01)', 'SMD \u22120.16 (\u22120.30 to \u22120.01)'],
  ['187.00 +/- 32.5 mmHg', '187.00 ± 32.5\u00a0mmHg'],
  ['from 20-30% in low-load sets', 'from 20-30% in low-load sets'],
  ['5 cm and 13.5 cm', '5\u00a0cm and 13.5\u00a0cm'],
])('sets "%s"', (printed, set) => {
  expect(typeset(printed)).toBe(set);
});
