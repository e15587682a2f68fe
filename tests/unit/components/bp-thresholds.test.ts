import { expect, it, vi } from 'vitest';

vi.mock('astro:content', () => ({ getCollection: async () => [] }));
const { firstPressure } = await import('../../../src/components/evidence/bp-thresholds.ts');

it.each([
  ['180/110 or more', 180],
  ['above 180/100 = no BFR; 160-179/95-99 = points', 180],
  ['systolic 140 or more', 140],
  ['any hypertension', undefined],
])('reads the pressure in "%s"', (note, pressure) => {
  expect(firstPressure(note)).toBe(pressure);
});
