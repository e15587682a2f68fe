import type { Answer, Situation } from '../../../domain/pressure/types.ts';
import { decodePressure, encodePressure } from '../../../domain/protocol/fragment.ts';
import type { PlanPressure } from '../../../domain/protocol/plan-types.ts';

/** The part after "#" with which the pressure page hands its setting to the planner: `/plan/#pressure=67_107_equation_leg_18_seated`. */
export const pressureFragment = (pressure: PlanPressure): string => `pressure=${encodePressure(pressure)}`;

/** What such a link brings; undefined for a whole plan, and for anything that cannot be read. */
export function pressureFrom(hash: string): PlanPressure | undefined {
  const match = /^#pressure=([a-z0-9._]+)$/.exec(hash);
  return match?.[1] === undefined ? undefined : (decodePressure(match[1]) ?? undefined);
}

/**
 * What a plan takes over from an answer with a number: its careful end, its cap, and the one limb, cuff and posture it
 * holds for. An equation whose study did not state the posture passes on that it is not known.
 */
export function planPressureOf(
  answer: Extract<Answer, { kind: 'measured' | 'estimate' }>,
  situation: Situation,
): PlanPressure {
  const measured = answer.kind === 'measured';
  const unstated = !measured && answer.estimates.some(({ model }) => model.position === null);
  return {
    settingMmhg: answer.settings.range.min,
    capMmhg: answer.settings.cap,
    basis: measured ? 'measured' : 'equation',
    limb: situation.limb === 'thigh' ? 'leg' : 'arm',
    cuffWidthCm: Math.round(situation.cuff.width * 100) / 100,
    posture: unstated ? null : situation.posture,
  };
}
