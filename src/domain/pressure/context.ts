import { within } from '../units/units.ts';
import type { ContextBand, Reason, Rules, Situation } from './types.ts';

/** The samples that are like the reader in limb, cuff, posture, age and size; or in what nobody was like them. */
export function findContext(situation: Situation, { contexts }: Pick<Rules, 'contexts'>): ContextBand | Reason {
  const { cuff, age, circumference } = situation;
  if (cuff.kind !== 'stiff') return { code: 'elastic', sure: cuff.kind === 'elastic' };
  const limb = contexts.filter((context) => context.limb === situation.limb);
  const width = limb.filter((context) => within(cuff.width, context.cuffWidth));
  const posture = width.find((context) => context.posture === situation.posture);
  if (limb.length === 0) return { code: 'nobody-like-you', what: 'limb' };
  if (width.length === 0) return { code: 'nobody-like-you', what: 'cuff-width' };
  if (!posture) return { code: 'nobody-like-you', what: 'posture' };
  if (age === undefined) return { code: 'missing', measure: 'age' };
  if (age > posture.maxAge) return { code: 'nobody-like-you', what: 'age' };
  if (circumference === undefined) return { code: 'missing', measure: 'circumference' };
  if (circumference > posture.maxCircumference) return { code: 'nobody-like-you', what: 'circumference' };
  return posture;
}
