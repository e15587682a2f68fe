import type { ComponentChildren, JSX } from 'preact';
import { encodePlan } from '../../../domain/protocol/fragment.ts';
import type { Plan, PlanInputs } from '../../../domain/protocol/plan-types.ts';
import { planResult } from '../../../i18n/en/plan-result.ts';
import { Icon } from '../../figures/IconIsland.tsx';
import { play, print } from '../../figures/icon-controls.ts';
import { Bars } from './Bars.tsx';
import { Calendar } from './Calendar.tsx';
import { Cautions } from './Cautions.tsx';
import { Change } from './Change.tsx';
import type { PlannerData } from './data.ts';
import { planLead, planTitle } from './describe.ts';
import { Goals, Progress } from './Goals.tsx';
import { PlanTable } from './PlanTable.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Title } from './Title.tsx';
import { Told } from './Told.tsx';

const { result: words } = planResult;

export interface PlanResultProps {
  readonly plan: Plan;
  readonly data: PlannerData;
  /** The stop signs and how it should feel, made at build time. */
  readonly beside: ComponentChildren;
  /** Absent in the worked example, which nobody can change. */
  readonly act?: {
    readonly before: Plan | undefined;
    readonly onChange: (inputs: PlanInputs) => void;
    readonly onForm: () => void;
    /** In the guided way the timer is the next step on the page. */
    readonly onTimer?: () => void;
  };
}

/** A plan: its title as a sentence, when the cuff is on, what every value rests on, the weeks, and ways to take it along. */
export function PlanResult({ plan, data, beside, act }: PlanResultProps): JSX.Element {
  const timer = `${data.links.session}#${encodePlan(plan.inputs, plan.rulesVersion)}`;
  return (
    <div class="plan">
      <header class="plan-head">
        <div>
          <Title>{planTitle(plan)}</Title>
          <p class="lead">{planLead(plan)}</p>
        </div>
        <div class="plan-head__actions no-print">
          {act?.onTimer ? (
            <button type="button" class="button" onClick={act.onTimer}>
              <Icon shape={play} />
              {words.timer}
            </button>
          ) : (
            <a class="button" href={timer}>
              <Icon shape={play} />
              {words.timer}
            </a>
          )}
          {act && (
            <button type="button" class="button button--secondary" onClick={() => window.print()}>
              <Icon shape={print} />
              {words.print}
            </button>
          )}
        </div>
      </header>
      <Bars plan={plan} />
      {act && <Change plan={plan} before={act.before} data={data} onChange={act.onChange} />}
      <Cautions plan={plan} data={data} />
      <div class="plan-columns">
        <PlanTable plan={plan} data={data} />
        <div class="plan-beside">
          {beside}
          <Told plan={plan} onChange={act?.onForm} />
        </div>
      </div>
      <Calendar plan={plan} data={data} />
      <div class="plan-pair">
        <Progress plan={plan} data={data} />
        <Goals plan={plan} data={data} />
      </div>
      {act && <TakeAway plan={plan} data={data} />}
    </div>
  );
}
