import type { Claim } from '../../schemas/claim.ts';

/** A grade as the site shows it. */
export type Sure = 'strong' | 'moderate' | 'limited' | 'conflicting' | 'absent';

const LETTERS: Readonly<Record<string, Sure>> = { A: 'strong', B: 'moderate', C: 'limited', D: 'limited' };

/**
 * The word of a claim's grade. The claims on pressure carry letters: A and B count as strong and moderate, a guide (C)
 * and second-hand or own arithmetic (D) as limited.
 */
export function claimGrade(grade: Claim['grade']): Sure {
  return LETTERS[grade] ?? (grade as Sure);
}
