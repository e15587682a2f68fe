import { it } from 'vitest';
import { RUNS } from '../planner/inputs.ts';
import { checkPlans } from './properties.ts';

it('no plan breaks a guard, totals are the sums of the events, and a plan survives its address', () => {
  checkPlans(RUNS);
}, 60_000);
