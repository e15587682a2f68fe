import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { far } from '../../../src/components/layout/far.ts';

const css = readFileSync('src/styles/components.css', 'utf8');

it('keeps at least the room that the entries need', () => {
  for (let entries = 1; entries <= 250; entries++) expect(far(entries, 15) * 60).toBeGreaterThanOrEqual(entries * 15);
});

it('has a rule in the style sheet for each step but the first', () => {
  for (const step of new Set(Array.from({ length: 250 }, (_, n) => far(n + 1, 15))))
    if (step > 1) expect(css).toContain(`.far[data-far='${step}']`);
});
