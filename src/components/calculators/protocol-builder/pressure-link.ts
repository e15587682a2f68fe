import { decodePressure, encodePressure } from '../../../domain/protocol/fragment.ts';
import type { PlanPressure } from '../../../domain/protocol/plan-types.ts';

/** The part after "#" with which the pressure page hands its setting to the planner: `/plan/#pressure=67_107_equation_leg_18_seated`. */
export const pressureFragment = (pressure: PlanPressure): string => `pressure=${encodePressure(pressure)}`;

/** What such a link brings; undefined for a whole plan, and for anything that cannot be read. */
export function pressureFrom(hash: string): PlanPressure | undefined {
  const match = /^#pressure=([a-z0-9._]+)$/.exec(hash);
  return match?.[1] === undefined ? undefined : (decodePressure(match[1]) ?? undefined);
}
