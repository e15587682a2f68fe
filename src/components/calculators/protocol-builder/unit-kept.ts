import type { WeightUnit } from '../../../domain/protocol/quantities.ts';

/** Listed on /privacy/ among the units of the tools; written only when the reader chooses one. */
const KEY = 'cuffwise-units-weight';

export function keptUnit(): WeightUnit {
  try {
    return localStorage.getItem(KEY) === 'lb' ? 'lb' : 'kg';
  } catch {
    return 'kg';
  }
}

export function keepUnit(unit: WeightUnit): void {
  try {
    localStorage.setItem(KEY, unit);
  } catch {
    // Storage is closed: the choice lasts as long as the page.
  }
}
