import { describe, vi } from 'vitest';
import { properties } from './properties.ts';

vi.setConfig({ testTimeout: 300_000 });

describe('random sets of answers, 100,000 of each kind', () => {
  properties(Number(process.env.FC_RUNS ?? 100_000));
});
