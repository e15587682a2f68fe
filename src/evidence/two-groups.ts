import { findEffect, isProblem, readRows } from './drawn.ts';
import type { Drawn, Place } from './likeness.ts';
import type { Problem } from './problems.ts';

/** What an effect may be set against to be drawn as two groups of people: the words of the figure name both. */
export const SET_AGAINST = ['heavy', 'light'] as const;
export type SetAgainst = (typeof SET_AGAINST)[number];

/** An effect that can be drawn as two groups; a positive `gap` means that the first group did better. */
export interface TwoGroups {
  readonly against: SetAgainst;
  readonly outcome: string;
  readonly gap: number;
  readonly interval: readonly [low: number, high: number];
}

/** The one finding that a figure of two groups names, or why it cannot be drawn so. */
export function findTwoGroups(
  cites: string,
  studyOf: (key: string) => Parameters<typeof findEffect>[1],
  keys: Iterable<string>,
  place: Place,
): TwoGroups | Problem {
  const [ref, ...others] = readRows(cites);
  if (!ref || others.length > 0) return refusal(place, `names ${others.length + (ref ? 1 : 0)} findings`);
  const found = findEffect(ref, studyOf(ref.key), keys, place);
  return isProblem(found) ? found : asTwoGroups(found, place);
}

function asTwoGroups({ key, finding }: Drawn, place: Place): TwoGroups | Problem {
  const { scale, comparator, direction, outcome_group: outcome, value, ci_low: low, ci_high: high } = finding.effect;
  const against = SET_AGAINST.find((one) => one === comparator);
  if (!against || scale !== 'standardised' || !direction.endsWith('-favours-first')) {
    return refusal(place, `draws ${key}#${finding.id} (scale: ${scale}, against: ${comparator}, ${direction})`);
  }
  return direction === 'above-favours-first'
    ? { against, outcome, gap: value, interval: [low, high] }
    : { against, outcome, gap: -value, interval: [-high, -low] };
}

const refusal = (place: Place, message: string): Problem => ({
  ...place,
  code: 'not-two-groups',
  message: `${message} as two groups of people`,
  hint: `Name one standardised difference that favours one side, set against one of: ${SET_AGAINST.join(', ')}`,
});
