import type { JSX } from 'preact';
import { useReducer } from 'preact/hooks';
import { bandsOf } from '../../../domain/screening/bands.ts';
import { check } from '../../../i18n/en/check.ts';
import { result } from '../../../i18n/en/check-result.ts';
import { Studies } from './Cited.tsx';
import type { CheckData } from './data.ts';
import { EmergencyCard, EmergencyQuestion } from './Emergency.tsx';
import { type CheckOutcome, Finish } from './Finish.tsx';
import {
  type Action,
  alarm,
  answersOf,
  assessmentOf,
  initial,
  questionsOf,
  reduce,
  type State,
  steps,
} from './flow.ts';
import { Moved } from './Heading.tsx';
import { Progress } from './Progress.tsx';
import { Questions, titleOf } from './Questions.tsx';
import { Review } from './Review.tsx';
import { Start } from './Start.tsx';
import { emergencyItem } from './screens.ts';
import { useHistory } from './useHistory.ts';

export interface FlowProps {
  data: CheckData;
  onDone?: ((outcome: CheckOutcome) => void) | undefined;
  history: boolean;
  /** True where the host shows its own first page: clearing the answers goes to the first question. */
  skipStart: boolean;
}

/**
 * The check before a first session. Answers live in this component's memory and nowhere else: not in the address, the
 * history, a store, a request or the title; leaving the page forgets them.
 */
export default function CheckFlow({ data, onDone, history, skipStart }: FlowProps): JSX.Element {
  const first: State = { ...initial, step: steps.emergency, moved: true };
  const [state, dispatch] = useReducer(
    (s: State, a: Action) => (a.type === 'reset' && skipStart ? first : reduce(data, s, a)),
    first,
  );
  const { forward, back } = useHistory(state, dispatch, history);
  const act = (action: Action) => forward(reduce(data, state, action).step, action);
  const { step, drafts } = state;
  const item = questionsOf(data, steps.emergency)[0];
  const answers = answersOf(data, drafts);

  const screen = (): JSX.Element | null => {
    if (!item || step === steps.start)
      return (
        <Start more={data.more} notice={state.notice} onStart={() => act({ type: 'go', step: steps.emergency })} />
      );
    if (step === alarm)
      return <EmergencyCard item={item} call={data.call} onMistake={() => dispatch({ type: 'mistake' })} />;
    if (step === steps.emergency) {
      return (
        <EmergencyQuestion
          item={item}
          chosen={drafts[emergencyItem]?.value}
          onAnswer={(value) => act({ type: 'emergency', value })}
        />
      );
    }
    if (step === steps.review) {
      return (
        <Review
          data={data}
          answers={answers}
          onChange={(id) => act({ type: 'change', item: id })}
          onSend={() => act({ type: 'go', step: steps.result })}
          onBack={back}
        />
      );
    }
    if (step === steps.result) {
      const assessment = assessmentOf(data, drafts);
      if (assessment.kind !== 'complete') return null;
      return (
        <Finish
          data={data}
          assessment={assessment}
          answers={answers}
          onDone={onDone}
          onReview={() => act({ type: 'go', step: steps.review })}
        />
      );
    }
    return (
      <Questions
        key={step}
        title={titleOf(step - steps.first)}
        items={questionsOf(data, step)}
        state={state}
        bands={(of) => bandsOf(of, data.items)}
        onDraft={(id, draft) => dispatch({ type: 'draft', item: id, draft })}
        onFill={() => dispatch({ type: 'fill' })}
        onSend={() => act({ type: 'send' })}
        onBack={back}
      />
    );
  };

  const inFlow = step !== steps.start && step !== alarm;
  return (
    <Studies.Provider value={data}>
      <Moved.Provider value={state.moved}>
        {inFlow && step < steps.result && <Progress step={step} />}
        <div class="check" key={step}>
          {screen()}
        </div>
        {inFlow && (
          <p class="check-privacy no-print">
            {check.privacy} {step === steps.result && result.newTab}{' '}
            <button type="button" class="link-button" onClick={() => act({ type: 'reset', notice: 'cleared' })}>
              {check.clear}
            </button>
          </p>
        )}
      </Moved.Provider>
    </Studies.Provider>
  );
}
