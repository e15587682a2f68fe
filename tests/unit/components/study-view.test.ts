import { describe, expect, it } from 'vitest';
import {
  facts,
  mostRead,
  noDifference,
  plainComparison,
  plainTitle,
  signed,
} from '../../../src/components/evidence/study-view.ts';
import type { Study } from '../../../src/schemas/study.ts';

const base = {
  design: 'rct',
  topics: ['strength'],
  population: '20 adults',
  participants: 20,
  findings: [{ id: 'a', outcome: 'strength', result: 'It rose.' }],
  limits: 'Small.',
  checked: [{ url: 'https://example.org/', saw: 'abstract', confirms: ['findings'] }],
} as unknown as Study;

describe('mostRead', () => {
  it('takes the most that was read with the findings in view', () => {
    const checked = [
      { url: 'https://example.org/a', saw: 'full-text', confirms: ['bibliography'] },
      { url: 'https://example.org/b', saw: 'abstract', confirms: ['findings'] },
    ] as Study['checked'];
    expect(mostRead({ checked })).toBe('abstract');
  });

  it('falls back to what was read of the bibliography', () => {
    const checked = [{ url: 'https://example.org/a', saw: 'record', confirms: ['bibliography'] }] as Study['checked'];
    expect(mostRead({ checked })).toBe('record');
  });
});

describe('facts', () => {
  it('says of a trial what was not seen', () => {
    const rows = facts({ ...base, protocol: { load: '30% 1RM' } } as Study);
    expect(rows).toContainEqual({ label: 'Load', value: '30% 1RM' });
    expect(rows).toContainEqual({ label: 'Cuff pressure', value: undefined });
  });

  it('does not ask a survey for a protocol', () => {
    expect(facts({ ...base, design: 'survey' } as Study)).toEqual([{ label: 'People', value: '20 adults' }]);
  });
});

it('titles a record without a plain title by its people and first outcome', () => {
  expect(plainTitle(base)).toBe('20 adults: strength');
  expect(plainTitle({ ...base, plain_title: 'Twenty adults got stronger' } as Study)).toBe(
    'Twenty adults got stronger',
  );
});

it.each([
  ['LL-BFR minus high-load', 'light with a cuff minus heavy'],
  ['BFR-RT (individualised pressure) minus HL-RT', 'light with a cuff (individualised pressure) minus heavy'],
  ['pre to post, low intensity without BFR', 'before to after, light training without a cuff'],
  ['combined pill vs non-use', 'combined pill against non-use'],
])('puts "%s" into everyday words', (printed, plain) => {
  expect(plainComparison(printed)).toBe(plain);
});

it('knows where no difference lies', () => {
  expect([noDifference('SMD'), noDifference('RR'), noDifference('SIR')]).toEqual([0, 1, 1]);
});

it('prints a real minus', () => {
  expect(signed(-0.3)).toBe('\u22120.30');
});
