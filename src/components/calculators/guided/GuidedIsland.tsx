import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan, PlanPressure } from '../../../domain/protocol/plan-types.ts';
import { sessionStart } from '../../../i18n/en/session-start.ts';
import { start as words } from '../../../i18n/en/start.ts';
import { useReady } from '../../forms/useReady.ts';
import type { NumberName } from '../cuff-pressure/draft.ts';
import type { CheckOutcome } from '../risk-check/Finish.tsx';
import { StepLine } from './StepLine.tsx';
import { load, type Pieces, STEPS, type StepName } from './steps.ts';

interface Props {
  /** Address of this page, where the data of the steps lies as well. */
  readonly base: string;
  /** Slot: the first screen, made at build time. */
  readonly first?: ComponentChildren;
  /** Slot: the stop signs and how it should feel, for the plan. */
  readonly beside?: ComponentChildren;
  /** Slot: what the pressure step's links to measuring lead to. */
  readonly measure?: ComponentChildren;
}

/** Numbers of the check in the form of the pressure page: asked once. */
function known({ age, systolic, diastolic }: CheckOutcome): Partial<Record<NumberName, string>> {
  const entries = Object.entries({ age, systolic, diastolic }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, `${value}`]));
}

/**
 * Check, pressure, plan and session on one page. A step that was left stays in the page, hidden, so that its answers
 * live as long as the page does and nowhere else.
 */
export default function GuidedIsland({ base, first, beside, measure }: Props): JSX.Element {
  const ready = useReady();
  const [step, setStep] = useState<StepName | 'start'>('start');
  const [pieces, setPieces] = useState<Pieces>({});
  const [failed, setFailed] = useState(false);
  const [outcome, setOutcome] = useState<CheckOutcome>();
  const [pressure, setPressure] = useState<PlanPressure | null>();
  const [plan, setPlan] = useState<Plan>();
  const box = useRef<HTMLDivElement>(null);

  const go = (to: StepName): void => {
    setStep(to);
    setFailed(false);
    if (pieces[to]) return;
    load[to](base).then(
      (loaded) => setPieces((have) => ({ ...have, [to]: loaded })),
      () => setFailed(true),
    );
  };
  const loaded = step !== 'start' && pieces[step] !== undefined;
  useEffect(() => {
    if (!loaded) return;
    box.current?.scrollIntoView();
    box.current?.querySelector<HTMLElement>(`[data-step="${step}"] :is(h1, h2)`)?.focus({ preventScroll: true });
  }, [step, loaded]);

  if (step === 'start') {
    return (
      <div class="guided">
        {first}
        <p class="guided__begin no-print">
          <button type="button" class="button" disabled={!ready} onClick={() => go('check')}>
            {words.begin}
          </button>
        </p>
      </div>
    );
  }
  const been = STEPS.filter((name) => pieces[name] !== undefined);
  const here = (name: StepName) => ({ class: 'guided__step', 'data-step': name, hidden: step !== name });
  const { check, pressure: estimator, plan: planner, session } = pieces;
  const [Check, Estimator, Planner, Session] = [
    check?.[0].default,
    estimator?.[0].default,
    planner?.[0].default,
    session?.[0].default,
  ];

  return (
    <div class="guided" ref={box}>
      <StepLine now={step} been={been} onGo={go} />
      {failed && (
        <p role="alert">
          {words.failed}{' '}
          <button type="button" class="link-button" onClick={() => go(step)}>
            {words.again}
          </button>
        </p>
      )}
      {!failed && !loaded && <p role="status">{words.loading}</p>}
      {Check && check && (
        <div {...here('check')}>
          <Check
            data={check[1]}
            history={false}
            skipStart
            onDone={(done) => {
              setOutcome(done);
              go('pressure');
            }}
          />
        </div>
      )}
      {Estimator && estimator && (
        <div {...here('pressure')}>
          {outcome?.outcome === 'ask' && <p class="guided__asked">{words.asked}</p>}
          <Estimator
            {...estimator[1]}
            guided={{
              title: words.steps.pressure.title,
              known: outcome ? known(outcome) : {},
              ...(outcome?.outcome === 'none' && { askFirst: 'no' as const }),
              onPlan: (setting) => {
                setPressure(setting);
                go('plan');
              },
            }}
          />
          <div class="guided__without no-print">
            <p>{words.withoutNumberText}</p>
            <button
              type="button"
              class="button button--secondary"
              onClick={() => {
                setPressure(null);
                go('plan');
              }}
            >
              {words.withoutNumber}
            </button>
          </div>
          {measure}
        </div>
      )}
      {Planner && planner && (
        <div {...here('plan')}>
          <div class="planner">
            <Planner
              key={JSON.stringify(pressure)}
              data={planner[1]}
              beside={beside}
              guided={{
                pressure,
                onTimer: (made) => {
                  setPlan(made);
                  go('session');
                },
              }}
            />
          </div>
        </div>
      )}
      {Session && session && plan && (
        <div {...here('session')}>
          <h1 tabIndex={-1}>{sessionStart.title}</h1>
          <p class="lead guided__lead">{sessionStart.not}</p>
          <Session key={`${plan.rulesVersion}${JSON.stringify(plan.inputs)}`} data={session[1]} plan={plan} />
        </div>
      )}
    </div>
  );
}
