import { type Mmhg, mmhg, type Range } from '../units/units.ts';
import type { MeasuredAop, Reason, Rules, Situation } from './types.ts';

/** How far two readings may lie apart: the half-width of the method's limits; without limits there is nothing to judge by. */
export const toleranceOf = (limits: Range<Mmhg>): Mmhg => mmhg((limits.max - limits.min) / 2);

/** The reader's own occlusion pressure with its method's limits as the band, or why it cannot be used. */
export function measure(situation: Situation, rules: Pick<Rules, 'methods'>): MeasuredAop | Reason {
  const given = situation.measurement;
  if (!given) return { code: 'not-measured' };
  const method = rules.methods.find(({ id, limb }) => id === given.method && limb === situation.limb);
  if (!method) return { code: 'method-limb', method: given.method };
  if (!given.sameConditions) return { code: 'other-conditions' };
  if (method.postures && !method.postures.includes(situation.posture)) {
    return { code: 'method-posture', method: method.id, postures: method.postures };
  }
  const [first, second] = given.readings;
  const difference = mmhg(Math.abs(first - second));
  const limit = method.limits && toleranceOf(method.limits);
  if (limit !== null && difference > limit) return { code: 'readings-differ', difference, limit };
  const aop = mmhg((first + second) / 2);
  // Limits are reading minus truth, so the truth lies from (reading - upper limit) to (reading - lower limit).
  const band = method.limits && { min: mmhg(aop - method.limits.max), max: mmhg(aop - method.limits.min) };
  if (band && !(band.min > 0)) return { code: 'no-low-end' };
  return { aop, readings: given.readings, band, method };
}
