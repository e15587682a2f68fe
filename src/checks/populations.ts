import type { Content, Located } from '../evidence/content.ts';
import { problemAt, type Rule } from './rule.ts';

/** Two numbers with a stroke between them; in "30-year-old" the stroke joins a word. */
const STROKE = /\d+\s?[-\u2013]\s?\d+/u;

/** Readers meet these fields as they stand, beside text that says "18 to 40". */
export const populationsSayTo: Rule = (content) =>
  shown(content).flatMap(({ record, field, text }) => {
    const [found] = STROKE.exec(text) ?? [];
    if (found === undefined) return [];
    const message = `${field} writes the range "${found}" with a stroke`;
    return [problemAt(record, [field], 'range-stroke', message, 'Write ranges with "to": 40 to 60.')];
  });

interface Shown {
  readonly record: Located<unknown>;
  readonly field: 'population' | 'event' | 'note';
  readonly text: string;
}

function shown({ studies, harms }: Content): Shown[] {
  return [
    ...[...studies.values()].map((record) => ({ record, field: 'population' as const, text: record.data.population })),
    ...[...harms.values()].flatMap((record) =>
      (['event', 'population', 'note'] as const).map((field) => ({ record, field, text: record.data[field] ?? '' })),
    ),
  ];
}
