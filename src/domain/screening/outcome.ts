/** What an answer leads to, best first. `clinician` is the data's word for "ask first". */
export const outcomes = ['none', 'caution', 'clinician', 'stop'] as const;
export type Outcome = (typeof outcomes)[number];

/** Place of an outcome in the order none, caution, ask first, stop. */
export const severity = (outcome: Outcome): number => outcomes.indexOf(outcome);

/** The worst of some outcomes; `none` when there are none. */
export function worst(...found: readonly Outcome[]): Outcome {
  return found.reduce<Outcome>((a, b) => (severity(b) > severity(a) ? b : a), 'none');
}
