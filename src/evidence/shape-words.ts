import type { z } from 'zod';
import type { Path } from './yaml.ts';

/** `findings[2].effect.ci_low`; empty for the whole record. List places count from 1, as people do. */
export function pathWords(path: Path): string {
  return path.reduce<string>(
    (words, step) => (typeof step === 'number' ? `${words}[${step + 1}]` : words ? `${words}.${step}` : step),
    '',
  );
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value === null || value === undefined ? undefined : (value as Record<string, unknown>)[step as string],
    data,
  );
}

/** A value in words, short enough for one line. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty (null)';
  if (Array.isArray(value)) return value.length === 1 ? 'a list of 1 entry' : `a list of ${value.length} entries`;
  if (typeof value === 'object') return `a group of fields (${Object.keys(value).slice(0, 4).join(', ')})`;
  if (typeof value !== 'string') return String(value);
  return value.length > 60 ? `"${value.slice(0, 57)}..." (${value.length} characters)` : `"${value}"`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  null: 'nothing (null)',
};

/** What the schema wanted, in words. */
export function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  return 'something';
}
