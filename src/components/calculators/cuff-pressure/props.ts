import type { Rules } from '../../../domain/pressure/types.ts';
import type { PlanPressure } from '../../../domain/protocol/plan-types.ts';
import type { NumberName } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Shorts } from './Rich.tsx';

/** One sample of a context band, for its picture. */
export interface Sample {
  id: string;
  study: string;
  cuff: string;
  people: number;
  mean: number;
  sd: number;
}

/** Everything the estimator takes into the page: what computes, what its answers mention, and nothing of the rest. */
export interface EstimatorProps {
  rules: Rules;
  facts: Facts;
  shorts: Shorts;
  /** Samples of each context band, by its id. */
  samples: Readonly<Record<string, readonly Sample[]>>;
  /** Addresses of pages, with the base path; `self` is the pressure page, which holds what answers repeat. */
  links: Readonly<Record<'self' | 'check' | 'plan' | 'stop', string>>;
  /** In the guided way: its heading, what an earlier step has asked, and what happens when the reader goes on to the plan. */
  guided?: {
    readonly title: string;
    readonly known: Readonly<Partial<Record<NumberName, string>>>;
    /** Nothing that the check found speaks against a cuff. */
    readonly askFirst?: 'no';
    readonly onPlan: (pressure: PlanPressure) => void;
  };
}
