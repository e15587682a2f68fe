import { expect, it } from 'vitest';
import { typeset } from '../../../src/i18n/typography.ts';

it.each([
  ['SMD -0.16 (-0.30 to -0.01)', 'SMD \u22120.16 (\u22120.30 to \u22120.01)'],
  ['187.00 +/- 32.5 mmHg', '187.00 ± 32.5\u00a0mmHg'],
  ['from 20-30% in low-load sets', 'from 20-30% in low-load sets'],
  ['5 cm and 13.5 cm', '5\u00a0cm and 13.5\u00a0cm'],
  ["the device maker's advice", 'the device maker\u2019s advice'],
  [
    "two clinics' forms, from 'any hypertension' (a trial)",
    'two clinics\u2019 forms, from \u201cany hypertension\u201d (a trial)',
  ],
  ["Answer 'I don't know' if", 'Answer \u201cI don\u2019t know\u201d if'],
  ['cut-offs for "do not", and "numbness 18.5%"', 'cut-offs for \u201cdo not\u201d, and \u201cnumbness 18.5%\u201d'],
  ['held for 5\' and 30"', 'held for 5\' and 30"'],
])('sets "%s"', (printed, set) => {
  expect(typeset(printed)).toBe(set);
});
