import type { Drawn } from '../../evidence/likeness.ts';
import { type Domain, niceStep } from './scale.ts';

export interface Group<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Rows by what they measure, in the order of `outcomes`, each group from the lowest to the highest result. */
export function groupByOutcome<Row extends Drawn>(
  rows: readonly Row[],
  outcomes: readonly string[],
  names: Readonly<Record<string, string>>,
): Group<Row>[] {
  const groups = Map.groupBy(rows, ({ finding }) => finding.effect.outcome_group as string);
  const order = [...new Set([...outcomes, ...groups.keys()])];
  return order.flatMap((outcome) => {
    const members = groups.get(outcome);
    if (!members) return [];
    return [
      {
        name: names[outcome] ?? outcome,
        rows: members.toSorted((a, b) => a.finding.effect.value - b.finding.effect.value),
      },
    ];
  });
}

/** Round ends that hold every interval and the line of no difference. */
export function forestDomain(rows: readonly Drawn[], none: number): Domain {
  const ends = rows.flatMap(({ finding: { effect } }) => [effect.ci_low, effect.ci_high]);
  const low = Math.min(none, ...ends);
  const high = Math.max(none, ...ends);
  const step = niceStep(high - low || 1, 6);
  return [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
}
