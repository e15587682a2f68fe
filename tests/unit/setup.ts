import fc from 'fast-check';

/** `npm run test:all` asks every property for more cases than its file does. */
if (process.env.FC_RUNS) fc.configureGlobal({ numRuns: Number(process.env.FC_RUNS) });
