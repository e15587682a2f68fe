import { z } from 'zod';
import type { PressurePrescription } from './prescription-pressure.ts';
import { Aerobic, HeartRate, OneRm, Passive } from './protocol-other.ts';
import { Resistance } from './protocol-resistance.ts';

/** Sets, loads, rests and weeks by way of training: `content/prescriptions/protocols.yaml`. Values are addressed by path. */
export const Protocols = z.strictObject({
  resistance: Resistance,
  aerobic: Aerobic,
  passive: Passive,
  one_rm_estimation: OneRm,
  heart_rate: HeartRate,
});

export type Protocols = z.infer<typeof Protocols>;
export type Prescription = PressurePrescription | Protocols;
export { PressurePrescription } from './prescription-pressure.ts';
