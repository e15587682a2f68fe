import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan, PlanInputs, PlanPressure } from '../../../domain/protocol/plan-types.ts';
import { plan as words } from '../../../i18n/en/plan.ts';
import type { FieldError } from '../../forms/ErrorSummary.tsx';
import { useReady } from '../../forms/useReady.ts';
import { Studies } from './Cited.tsx';
import type { PlannerData } from './data.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { PlanForm } from './PlanForm.tsx';
import { Headings, Title } from './Title.tsx';
import { keptUnit } from './unit-kept.ts';
import type { View } from './view.ts';

type Engine = typeof import('./engine.ts');

export interface PlanIslandProps {
  readonly data: PlannerData;
  /** Slots, made at build time. Beside the form: what the tool does not do. */
  readonly aside?: ComponentChildren;
  /** The way out for people it is not for. */
  readonly exit?: ComponentChildren;
  /** Beside a plan: the stop signs and how it should feel. */
  readonly beside?: ComponentChildren;
  /** In the guided way: what the steps before have found, and where the next step begins. */
  readonly guided?: {
    readonly pressure: PlanPressure | null | undefined;
    readonly onTimer: (plan: Plan) => void;
  };
}

/** The planner: form, then a plan or a refusal. Choices live here and, once a plan is made, in the part of the address after "#". */
export default function PlanIsland(props: PlanIslandProps): JSX.Element {
  const { data, guided } = props;
  const { rules } = data;
  const ready = useReady();
  const [draft, setDraft] = useState<Draft>(() => withPressure(emptyDraft(), guided?.pressure));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [notice, setNotice] = useState('');
  const [view, setView] = useState<View>({ at: 'form' });
  const [moved, setMoved] = useState(false);
  const [engine, setEngine] = useState<Engine>();
  const loading = useRef<Promise<Engine>>();

  const load = (): Promise<Engine> => {
    loading.current ??= import('./engine.ts').then((loaded) => {
      setEngine(loaded);
      return loaded;
    });
    return loading.current;
  };

  useEffect(() => {
    setDraft((now) => ({ ...now, unit: keptUnit() }));
    if (guided || window.location.hash === '') return;
    void load().then(({ decodePlan, pressureFrom }) => {
      const read = decodePlan(window.location.hash);
      const pressure = pressureFrom(window.location.hash);
      if (read.kind === 'inputs')
        setView({ at: 'link', inputs: read.inputs, old: read.rulesVersion !== rules.version });
      else if (read.kind === 'other-version') setNotice(words.link.otherVersion);
      else if (read.kind === 'unreadable') setNotice(words.link.unreadable(read.names.join(', ')));
      else if (pressure) setDraft((now) => withPressure(now, pressure));
    });
  }, []);
  // The worked example below the form gives way to what the reader asked for, on the screen and on paper.
  const shows = view.at === 'answer' && view.answer.kind === 'plan' ? 'plan' : view.at === 'form' ? 'form' : 'other';
  useEffect(() => {
    document.documentElement.dataset['planner'] = shows;
  }, [shows]);

  const show = (inputs: PlanInputs, before?: Plan): void => {
    void load().then(({ buildPlan, encodePlan }) => {
      if (!guided) window.history.replaceState(null, '', `#${encodePlan(inputs, rules.version)}`);
      setMoved(before === undefined);
      setView({ at: 'answer', answer: buildPlan(inputs, rules), inputs, ...(before && { before }) });
    });
  };
  const submit = (): void => {
    setNotice('');
    void load().then(({ readDraft }) => {
      if (draft.who === 'operation' || draft.who === 'illness') {
        setMoved(true);
        setView({ at: 'exit', of: draft.who });
        return;
      }
      const read = readDraft(guided ? { ...draft, who: 'healthy' } : draft, rules);
      setErrors(read.ok ? [] : read.errors);
      setAttempt((count) => count + 1);
      if (read.ok) show(read.inputs);
    });
  };
  const toForm = (): void => {
    if (view.at === 'answer' && engine) setDraft(engine.draftOf(view.inputs, rules));
    setMoved(true);
    setView({ at: 'form' });
  };

  return (
    <Studies.Provider value={data.studies}>
      <Headings.Provider value={{ level: 1, takesFocus: moved, prefix: 'plan' }}>
        {view.at === 'form' && (
          <div class="plan-before">
            <Title>{words.title}</Title>
            <p class="lead">{words.lead}</p>
            {notice && (
              <p class="plan-before__notice" role="status">
                <strong>{notice}</strong>
              </p>
            )}
            <div class={props.aside ? 'plan-before__columns' : 'plan-before__form'}>
              {props.aside}
              <PlanForm
                data={data}
                draft={draft}
                onDraft={(next) => {
                  void load();
                  setDraft(next);
                }}
                onSubmit={submit}
                errors={errors}
                attempt={attempt}
                ready={ready}
                askWho={!guided}
              />
            </div>
          </div>
        )}
        {view.at === 'exit' && (
          <div class="plan-exit">
            <Title>{words.exit[view.of]}</Title>
            {props.exit}
            <p class="buttons no-print">
              <button type="button" class="button button--secondary" onClick={() => window.print()}>
                {words.print}
              </button>
              <button type="button" class="link-button" onClick={toForm}>
                {words.back}
              </button>
            </p>
          </div>
        )}
        {(view.at === 'answer' || view.at === 'link') && engine && (
          <engine.PlanScreen
            view={view}
            data={data}
            beside={props.beside}
            onInputs={show}
            onForm={toForm}
            onNew={() => {
              window.history.replaceState(null, '', window.location.pathname);
              toForm();
            }}
            {...(guided && { onTimer: guided.onTimer })}
          />
        )}
      </Headings.Provider>
    </Studies.Provider>
  );
}

const withPressure = (draft: Draft, pressure: PlanPressure | null | undefined): Draft => {
  if (pressure === undefined) return draft;
  if (pressure === null) return { ...draft, pressure: 'none' };
  return { ...draft, given: pressure, pressure: 'given', limb: pressure.limb };
};
