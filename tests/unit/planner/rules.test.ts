import { describe, expect, it } from 'vitest';
import { files, rules } from './content.ts';

/** Every number of the rules with the path that it says it comes from. */
function numbers(value: unknown): { path: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('path' in value && 'value' in value && typeof value.path === 'string')
    return [value as { path: string; value: unknown }];
  return Object.values(value).flatMap(numbers);
}

const at = (path: string): unknown => {
  const [file, rest] = path.split(':') as [keyof typeof files, string];
  return rest.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown>)?.[step], files[file]);
};

describe('the rules of the planner', () => {
  const fromEvidence = numbers(rules).filter(
    ({ path }) => path.startsWith('protocols:') || path.startsWith('pressure:'),
  );

  it('take most of their numbers from the evidence', () => {
    expect(fromEvidence.length).toBeGreaterThan(20);
  });

  it.each(fromEvidence.map(({ path, value }) => [path, value] as const))('%s leads to something', (path) => {
    expect(at(path)).toBeDefined();
  });

  it('hold the repetitions of the scheme just as the data prints them', () => {
    expect(rules.resistance.scheme.value).toEqual(at(rules.resistance.scheme.path));
  });
});
