import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { plannerRules } from '../../../src/components/calculators/protocol-builder/rules.ts';
import type { PlannerRules } from '../../../src/domain/protocol/rules.ts';
import { Planner } from '../../../src/schemas/planner.ts';
import type { Protocols } from '../../../src/schemas/prescription.ts';

/** From the project's root, where Vitest runs: a browser environment gives modules addresses of its own. */
const read = (name: string): unknown => parse(readFileSync(`src/content/prescriptions/${name}.yaml`, 'utf8'));

/** The prescriptions as they stand in the content. */
export const protocols = read('protocols') as Protocols;
export const files = { protocols, pressure: read('pressure') };
export const planner: Planner = Planner.parse(read('planner'));
export const rules: PlannerRules = plannerRules(planner, files);
