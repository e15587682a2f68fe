import type { ComponentChildren, JSX } from 'preact';
import { buildPlan } from '../../../domain/protocol/plan.ts';
import type { Plan, PlanInputs } from '../../../domain/protocol/plan-types.ts';
import { plan as words } from '../../../i18n/en/plan.ts';
import type { PlannerData } from './data.ts';
import { PlanResult } from './PlanResult.tsx';
import { Refused } from './Refused.tsx';
import { Title } from './Title.tsx';
import type { View } from './view.ts';

interface Props {
  readonly view: Exclude<View, { at: 'form' | 'exit' }>;
  readonly data: PlannerData;
  readonly beside: ComponentChildren;
  readonly onInputs: (inputs: PlanInputs, before?: Plan) => void;
  readonly onForm: () => void;
  readonly onNew: () => void;
  readonly onTimer?: (plan: Plan) => void;
}

/** Everything that comes after the form, loaded when the reader begins to fill it in. */
export function PlanScreen({ view, data, beside, onInputs, onForm, onNew, onTimer }: Props): JSX.Element {
  if (view.at === 'link') {
    return (
      <div class="plan-link">
        <Title>{words.link.title}</Title>
        <p class="lead">{words.link.lead}</p>
        {view.old && <p>{words.link.oldData}</p>}
        <p class="buttons">
          <button type="button" class="button" onClick={() => onInputs(view.inputs)}>
            {words.link.mine}
          </button>
          <button type="button" class="button button--secondary" onClick={onNew}>
            {words.link.other}
          </button>
        </p>
      </div>
    );
  }
  const { answer, inputs, before } = view;
  if (answer.kind === 'refused') {
    return <Refused problems={answer.problems} inputs={inputs} onUse={(next) => onInputs(next)} onBack={onForm} />;
  }
  const { plan } = answer;
  const change = (next: PlanInputs): void => {
    // A change that breaks a limit leads to the refusal; any other stays here and says what moved.
    onInputs(next, buildPlan(next, data.rules).kind === 'plan' ? plan : undefined);
  };
  return (
    <PlanResult
      plan={plan}
      data={data}
      beside={beside}
      act={{ before, onChange: change, onForm, ...(onTimer && { onTimer: () => onTimer(plan) }) }}
    />
  );
}
