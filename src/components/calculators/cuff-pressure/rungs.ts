import type { Limb, Rules } from '../../../domain/pressure/types.ts';
import { ladder } from '../../../i18n/en/pressure-ladder.ts';
import { formatCm, formatMmhgNumber, formatRange } from '../../../i18n/format.ts';
import type { Facts } from './facts.ts';

export interface Rung {
  id: string;
  name: string;
  note: string;
  /** Number less truth. */
  error: { min: number; max: number } | null;
  cite: string;
  refused?: boolean;
}

/** Rungs of one limb, best first: by the width of the error, the unknown ones behind the known. */
export function rungsOf(limb: Limb, rules: Rules, facts: Facts): Rung[] {
  const methods = rules.methods
    .filter((method) => method.limb === limb)
    .map(({ id, limits, sources }): Rung => {
      const [name = id, note = ''] = ladder.methods[id] ?? [];
      return { id, name, note, error: limits, cite: `[@${sources[0]}]` };
    });
  const equations = rules.models
    .filter((model) => model.limb === limb)
    .map(({ id, guard, halfBand, study }): Rung => {
      const [name, note] = ladder.equation(
        formatRange(guard.cuffWidth, formatCm),
        guard.age ? formatRange(guard.age, formatMmhgNumber) : '',
      );
      return { id, name, note, error: { min: -halfBand, max: halfBand }, cite: `[@${study}]` };
    });
  const [feltName, feltNote] = ladder.felt(facts.felt.target, facts.felt.max);
  const width = (rung: Rung): number => (rung.error ? rung.error.max - rung.error.min : Number.POSITIVE_INFINITY);
  const sorted = [...methods, ...equations].sort((a, b) => width(a) - width(b));
  const known = sorted.filter(({ error }) => error);
  const unknown = [
    ...sorted.filter(({ error }) => !error),
    { id: 'felt', name: feltName, note: feltNote, error: null, cite: ladder.cites.felt },
  ];
  if (limb !== 'thigh') return [...known, ...unknown];
  const [name, note] = ladder.narrow;
  const narrow = {
    id: 'narrow',
    name,
    note,
    error: { min: -facts.narrow.low, max: facts.narrow.high },
    cite: ladder.cites.narrow,
    refused: true,
  };
  return [...known, narrow, ...unknown];
}
