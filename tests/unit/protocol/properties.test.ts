import { it } from 'vitest';
import { RUNS } from '../planner/inputs.ts';
import { checkPlans } from './properties.ts';

/** With FC_RUNS the same is asked at length in properties.slow.test.ts. */
it.skipIf(process.env.FC_RUNS)(
  'no plan breaks a guard, totals are the sums of the events, and a plan survives its address',
  () => {
    checkPlans(RUNS);
  },
  60_000,
);
