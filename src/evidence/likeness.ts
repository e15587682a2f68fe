import type { Effect } from '../schemas/effect.ts';
import type { Finding } from '../schemas/study.ts';
import type { Problem } from './problems.ts';

/** A finding with its size, as a figure draws it. */
export interface Drawn {
  readonly key: string;
  readonly finding: Finding & { readonly effect: Effect };
}

export interface Place {
  readonly file: string;
  readonly line: number;
}

type Field = 'scale' | 'outcome_group' | 'comparator' | 'direction';
const NAMES: Readonly<Record<Field, string>> = {
  scale: 'scale',
  outcome_group: 'outcome group',
  comparator: 'comparator',
  direction: 'direction',
};
const FIELDS = Object.keys(NAMES) as Field[];

/** What must be the same across a whole figure; outcomes may differ where the figure names those it draws. */
const SHARED = ['scale', 'comparator', 'direction'] as const;

/**
 * Every effect that does not go with the first one. `outcomes` are the outcome groups that the figure says it draws, each
 * under a heading of its own; a figure that names none draws one.
 */
export function unlike(drawn: readonly Drawn[], outcomes: readonly string[], place: Place): Problem[] {
  const unstated = drawn.flatMap((row) => notStated(row, place));
  const [first, ...others] = drawn;
  if (!first || unstated.length > 0) return unstated;
  const fields: readonly Field[] = outcomes.length > 0 ? SHARED : [...SHARED, 'outcome_group'];
  const mixed = others.flatMap((row) =>
    fields.filter((field) => of(row, field) !== of(first, field)).map((field) => mixedWith(first, row, field, place)),
  );
  return [...mixed, ...unnamed(drawn, outcomes, place)];
}

const of = ({ finding }: Drawn, field: Field): string => finding.effect[field];
const name = ({ key, finding }: Drawn) => `${key}#${finding.id}`;

function notStated(row: Drawn, place: Place): Problem[] {
  return FIELDS.filter((field) => of(row, field) === 'not-stated').map((field) => ({
    ...place,
    code: 'effect-not-stated',
    message: `draws ${name(row)}, whose record does not state its ${NAMES[field]}`,
    hint: `Leave it out and say so in the caption, or, where the source says it, fill in "${field}" in src/content/studies/${row.key}.yaml`,
  }));
}

function mixedWith(first: Drawn, row: Drawn, field: Field, place: Place): Problem {
  const group = field === 'outcome_group' ? ', or name both in outcomes="…", which gives each a heading' : '';
  return {
    ...place,
    code: 'mixed-effects',
    message: `draws ${name(row)} (${NAMES[field]}: ${of(row, field)}) with ${name(first)} (${NAMES[field]}: ${of(first, field)}); only like is drawn with like`,
    hint: `Take one of them out, or draw two figures${group}. See "${field}" in src/content/studies/${row.key}.yaml`,
  };
}

function unnamed(drawn: readonly Drawn[], outcomes: readonly string[], place: Place): Problem[] {
  if (outcomes.length === 0) return [];
  const seen = new Set(drawn.map((row) => of(row, 'outcome_group')));
  const stray = drawn.filter((row) => !outcomes.includes(of(row, 'outcome_group')));
  const idle = outcomes.filter((outcome) => !seen.has(outcome));
  return [
    ...stray.map((row) => ({
      ...place,
      code: 'mixed-effects',
      message: `draws ${name(row)} (outcome group: ${of(row, 'outcome_group')}), and says outcomes="${outcomes.join('; ')}"`,
      hint: `Take it out, or add "${of(row, 'outcome_group')}" to outcomes`,
    })),
    ...idle.map((outcome) => ({
      ...place,
      code: 'mixed-effects',
      message: `says that it draws the outcome "${outcome}", and none of its effects has that outcome group`,
      hint: 'Correct outcomes, or take the word out',
    })),
  ];
}
