import type { Draft, NumberName } from './draft.ts';

/** Listed on /privacy/ with a button that clears it; written only when the reader chooses a unit. */
const KEY = 'cuffwise-units';
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  width: ['cm', 'in'],
  circumference: ['cm', 'in'],
  systolic: ['mmHg', 'kPa'],
  diastolic: ['mmHg', 'kPa'],
  reading1: ['mmHg', 'kPa'],
  reading2: ['mmHg', 'kPa'],
};

/** The units chosen on an earlier visit; nothing where storage is closed or holds something else. */
export function keptUnits(): Partial<Record<NumberName, string>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([name, unit]) => KNOWN[name]?.includes(unit)));
  } catch {
    return {};
  }
}

export function keepUnits(units: Draft['units']): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(units));
  } catch {
    // Storage is closed: the choice lasts as long as the page.
  }
}
