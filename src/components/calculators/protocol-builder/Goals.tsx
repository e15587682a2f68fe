import type { JSX } from 'preact';
import type { Plan } from '../../../domain/protocol/plan-types.ts';
import { planResult } from '../../../i18n/en/plan-result.ts';
import { Marks } from './Cited.tsx';
import type { PlannerData } from './data.ts';
import { Part } from './Title.tsx';

const { goals: words, progress } = planResult;

/** What the studies found for the reader's goal, in the words of the ledger. */
export function Goals({ plan, data }: { plan: Plan; data: PlannerData }): JSX.Element {
  return (
    <Part class="plan-goals" id="found" title={words.title}>
      {data.goals[plan.inputs.goal]?.map(({ sentence, sure, keys }) => (
        <p key={sentence}>
          {sentence} <span class="meta">{sure}</span> <Marks keys={keys} />
        </p>
      ))}
    </Part>
  );
}

/** In which order the plan grows, and what the calendar cannot say: when the weight goes up. */
export function Progress({ plan, data }: { plan: Plan; data: PlannerData }): JSX.Element {
  return (
    <Part class="plan-progress" id="grows" title={progress.title}>
      <p>
        {data.says.grows} <Marks keys={data.rules.progression.sources} />
      </p>
      {plan.inputs.mode === 'resistance' && (
        <p>
          {data.says.load} <Marks keys={data.rules.resistance.loadStepKg.sources} />
        </p>
      )}
    </Part>
  );
}
