import { z } from 'zod';
import { Text } from './common.ts';

/** What was measured. Only effects of one group stand under one heading of a figure. */
export const OutcomeGroup = z.enum([
  'strength',
  'size',
  'fitness',
  'function',
  'jumping',
  'sprinting',
  'pain',
  'excitability',
  'gene-activity',
  'vessel-function',
  'vessel-structure',
  'unwanted-effects',
  'clots',
  'not-stated',
]);

/** What the group named first in `comparison` is set against. */
export const Comparator = z.enum([
  /** Heavy lifting. */
  'heavy',
  /** The same light load without a cuff. */
  'light',
  /** The same exercise without a cuff. */
  'same-exercise',
  /** Exercise without a cuff, where the record does not say that it was the same. */
  'no-cuff',
  /** Resistance training whose load is mixed or not said. */
  'usual-training',
  /** The same people before they trained. */
  'before-training',
  /** The same training in ordinary air. */
  'normal-air',
  'no-pill',
  'no-operation',
  'lower-body-mass-index',
  'expected-rate',
  'not-stated',
]);

/** What kind of number it is. Standardised differences share an axis whatever the paper calls them; ratios have their own. */
export const Scale = z.enum(['standardised', 'effect-size-difference', 'ratio', 'not-stated']);

/** Which side of no difference is the better one for the group named first in `comparison`. */
export const Direction = z.enum([
  'above-favours-first',
  'below-favours-first',
  /** More of it is neither good nor bad for the person. */
  'favours-neither',
  /** The record leaves it open; such an effect is never drawn beside others. */
  'not-stated',
]);

/** Size of an effect with its interval, as printed. */
export const Effect = z.strictObject({
  /** Name of the measure as printed: SMD, ES, RR, Hedges g. */
  measure: Text,
  /** Kind of number. */
  scale: Scale,
  /** Kind of outcome. */
  outcome_group: OutcomeGroup,
  /** What it is set against. */
  comparator: Comparator,
  /** Which sign favours what. */
  direction: Direction,
  /** The printed value. */
  value: z.number(),
  /** Lower end of the 95% interval. */
  ci_low: z.number(),
  /** Upper end of the 95% interval. */
  ci_high: z.number(),
  /** Which group minus, or over, which. */
  comparison: Text,
});

export type Effect = z.infer<typeof Effect>;
