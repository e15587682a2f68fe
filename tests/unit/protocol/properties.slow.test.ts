import { it } from 'vitest';
import { checkPlans } from './properties.ts';

/** The number of cases that the project promises. Run by `npm run test:all`, which sets FC_RUNS. */
it.runIf(process.env.FC_RUNS)(
  'no plan of 100,000 breaks a guard',
  () => {
    checkPlans(Number(process.env.FC_RUNS));
  },
  1_800_000,
);
