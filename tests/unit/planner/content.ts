import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { plannerRules } from '../../../src/components/calculators/protocol-builder/rules.ts';
import type { PlannerRules } from '../../../src/domain/protocol/rules.ts';
import { Planner } from '../../../src/schemas/planner.ts';
import type { Protocols } from '../../../src/schemas/prescription.ts';

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../src/content/prescriptions/${name}.yaml`, import.meta.url), 'utf8'));

/** The prescriptions as they stand in the content. */
export const protocols = read('protocols') as Protocols;
export const files = { protocols, pressure: read('pressure') };
export const planner: Planner = Planner.parse(read('planner'));
export const rules: PlannerRules = plannerRules(planner, files);
