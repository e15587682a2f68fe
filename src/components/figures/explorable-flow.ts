import type { Study } from '../../schemas/study.ts';

/** Flow against cuff pressure as the studies tell it, in percent; every number is taken from a finding. */
export interface FlowFacts {
  flat: { from: number; to: number };
  forearm: { from: number; to: number; low: number; high: number };
}

function numbersIn(text: string | undefined, pattern: RegExp, key: string): number[] {
  const match = pattern.exec(text ?? '');
  if (!match)
    throw new Error(`the explorable limb looks for ${pattern} in the findings of ${key}, which now reads: ${text}`);
  return match.slice(1).map(Number);
}

export function flowFactsFrom(study: (key: string) => Pick<Study, 'findings'> | undefined): FlowFacts {
  const finding = (key: string, id: string) => study(key)?.findings.find((each) => each.id === id);
  const [from = 0, to = 0] = numbersIn(
    finding('byu-etd8259', 'flow-against-percent-aop')?.result,
    /between (\d+) and (\d+) percent of AOP/u,
    'byu-etd8259',
  );
  const kilgas = finding('kilgas2019', 'flow-at-60-and-80');
  const [low = 0, high = 0] = numbersIn(kilgas?.result, /(\d+) to (\d+) percent lower at rest/u, 'kilgas2019');
  const [first = 0, last = 0] = numbersIn(kilgas?.outcome, /at (\d+) and (\d+) percent LOP/u, 'kilgas2019');
  return { flat: { from, to }, forearm: { from: first, to: last, low, high } };
}
