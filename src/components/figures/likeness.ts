import type { Problem } from '../../evidence/problems.ts';
import type { Finding } from '../../schemas/study.ts';

/**
 * What an effect is, so that only like is drawn with like. A record may say it in fields of its own; else it is read from
 * the measure and the comparison as printed, and where that is not clear the figure is refused.
 */
export interface Kind {
  /** Standardised differences share one axis whatever the paper calls them; ratios have an axis of their own. */
  readonly scale: 'standardised' | 'ratio' | string;
  /** What the cuff is set against. */
  readonly comparator: string;
  /** Whether more of the outcome is better for the person. */
  readonly better: 'more' | 'less';
  /** What was measured: strength, size; undefined for anything else. */
  readonly outcome?: string;
}

/** Fields that a record may carry; they go before what is read from its words. */
interface Declared {
  readonly scale?: string;
  readonly comparator?: string;
  readonly direction?: 'higher-is-better' | 'lower-is-better';
  readonly outcome_group?: string;
}

export interface Drawn {
  readonly key: string;
  readonly finding: Finding & { readonly effect: NonNullable<Finding['effect']> };
}

const STANDARDISED = ['SMD', 'ES', 'Hedges g'];
const RATIOS = ['RR', 'OR', 'HR', 'SIR'];

/** The words of the papers for common comparators; any other one counts as itself. */
const COMPARATORS: readonly (readonly [RegExp, string])[] = [
  [/^(high-load|HL-RT|heavy-load|heavy)\b/i, 'heavy'],
  [/^(low-load|LL-RT)\b/i, 'light'],
  [/^(traditional (RT|resistance training)|resistance training)\b/i, 'usual training'],
  [/^aerobic( without)?$/i, 'the same exercise'],
];

const OUTCOMES: readonly (readonly [RegExp, string])[] = [
  [/strength|1RM|torque/i, 'strength'],
  [/muscle (size|mass|thickness)|cross-sectional area/i, 'size'],
  [/EMG|excitability/i, 'excitability'],
  [/aerobic capacity|oxygen uptake/i, 'fitness'],
];

const LESS_IS_BETTER = /pain|adverse|clot|bleed|soreness|exertion/i;

function comparatorOf(comparison: string): string {
  if (/^pre to post/i.test(comparison)) return 'before training';
  const against = /(?:\bminus\b|\bvs\b|\bagainst\b)\s+(.+)$/.exec(comparison)?.[1];
  if (!against) return comparison;
  return COMPARATORS.find(([pattern]) => pattern.test(against))?.[1] ?? against;
}

export function kindOf({ outcome, effect }: Drawn['finding']): Kind {
  const declared = effect as typeof effect & Declared;
  const scale = STANDARDISED.includes(effect.measure)
    ? 'standardised'
    : RATIOS.includes(effect.measure)
      ? 'ratio'
      : effect.measure;
  const group = declared.outcome_group ?? OUTCOMES.find(([pattern]) => pattern.test(outcome))?.[1];
  const direction = declared.direction ?? (LESS_IS_BETTER.test(outcome) ? 'lower-is-better' : 'higher-is-better');
  return {
    scale: declared.scale ?? scale,
    comparator: declared.comparator ?? comparatorOf(effect.comparison),
    better: direction === 'lower-is-better' ? 'less' : 'more',
    ...(group ? { outcome: group } : {}),
  };
}

const NAMES = { scale: 'scale', comparator: 'comparator', better: 'direction' } as const;

/** Every effect that does not go with the first one, as a problem of the page that draws them together. */
export function unlike(drawn: readonly Drawn[], place: { file: string; line: number }): Problem[] {
  const [first, ...others] = drawn;
  if (!first) return [];
  const want = kindOf(first.finding);
  return others.flatMap(({ key, finding }) => {
    const kind = kindOf(finding);
    const odd = (['scale', 'comparator', 'better'] as const).filter((field) => kind[field] !== want[field]);
    return odd.map(
      (field): Problem => ({
        ...place,
        code: 'mixed-effects',
        message: `draws ${key}#${finding.id} (${NAMES[field]}: ${kind[field]}) with ${first.key}#${first.finding.id} (${NAMES[field]}: ${want[field]}); only like is drawn with like`,
        hint: `Take one of them out, or draw two figures. The ${NAMES[field]} comes from "measure", "comparison" and "outcome" in src/content/studies/${key}.yaml`,
      }),
    );
  });
}
