import type { ComponentType, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Situation } from '../../../domain/pressure/types.ts';
import { form } from '../../../i18n/en/pressure-form.ts';
import { useReady } from '../../forms/useReady.ts';
import { askedOf, type FieldName } from './asked.ts';
import { Banner } from './Banner.tsx';
import { type Draft, emptyDraft } from './draft.ts';
import { Form } from './Form.tsx';
import { fragmentOf, type Opened, openFragment } from './fragment.ts';
import type { EstimatorProps } from './props.ts';
import type { ResultProps } from './Result.tsx';
import { type DraftError, readDraft } from './read-draft.ts';
import { Steps } from './Steps.tsx';
import { Answers, linesOf } from './YouTold.tsx';

type View = 'form' | 'check' | 'result';

/** The result's code is as large as the form's, so it comes when somebody begins to type. */
const loadResult = () => import('./Result.tsx').then((module) => module.Result);

export default function CuffPressureIsland(props: EstimatorProps): JSX.Element {
  const { rules, guided } = props;
  const ready = useReady();
  const [draft, setDraft] = useState<Draft>(guided ? { ...emptyDraft, typed: guided.known } : emptyDraft);
  const [view, setView] = useState<View>('form');
  const [errors, setErrors] = useState<readonly DraftError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState<Opened>();
  const [situation, setSituation] = useState<Situation>();
  const [Result, setResult] = useState<ComponentType<ResultProps>>();
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (guided) return;
    const open = () => {
      const found = openFragment(location.hash, rules);
      if (!found) return;
      setDraft(found.draft);
      setOpened(found);
      setErrors([]);
      setView('form');
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [rules]);

  // The page's own introduction steps aside for the answer, which brings its own h1.
  useEffect(() => {
    document.getElementById('pressure-intro')?.toggleAttribute('hidden', view !== 'form');
  }, [view]);

  const show = (next: View, focus = 'h1, h2') => {
    setView(next);
    requestAnimationFrame(() => {
      const target = box.current?.querySelector<HTMLElement>(focus);
      box.current?.scrollIntoView();
      target?.focus({ preventScroll: true });
    });
  };

  const fetchResult = () => {
    if (Result) return;
    loadResult().then(
      (component) => {
        setFailed(false);
        setResult(() => component);
      },
      () => setFailed(true),
    );
  };

  const submit = () => {
    const read = readDraft(draft, rules);
    setAttempt(attempt + 1);
    setErrors(read.ok ? [] : read.errors);
    if (!read.ok) return;
    setSituation(read.situation);
    fetchResult();
    show('check');
  };

  const change = (field: FieldName) => {
    setView('form');
    requestAnimationFrame(() => {
      const target = document.getElementById(field);
      (target?.closest('.field') ?? target)?.scrollIntoView();
      target?.focus({ preventScroll: true });
    });
  };

  const clear = () => {
    setDraft(emptyDraft);
    setOpened(undefined);
    setErrors([]);
    if (!guided) history.replaceState(null, '', location.pathname);
    show('form');
  };

  const finish = () => {
    if (!guided) history.replaceState(null, '', `#${fragmentOf(draft, rules)}`);
    fetchResult();
    show('result');
  };

  const asked = askedOf(draft, rules);
  return (
    <div class="estimator" ref={box} onFocusCapture={fetchResult}>
      <Steps now={view === 'form' ? 0 : view === 'check' ? 1 : 2} />
      {opened && view !== 'result' && <Banner opened={opened} models={rules.models} onClear={clear} />}
      {view === 'form' && (
        <Form
          draft={draft}
          rules={rules}
          errors={errors}
          attempt={attempt}
          ready={ready}
          onDraft={setDraft}
          onSubmit={submit}
        />
      )}
      {view === 'check' && (
        <section class="estimator__check">
          <h1 class="estimator__title" tabIndex={-1}>
            {form.checkTitle}
          </h1>
          <p class="lead">{form.checkLead}</p>
          <Answers lines={linesOf(asked, draft)} onChange={change} />
          <div class="buttons">
            <button class="button" type="button" onClick={finish}>
              {form.show}
            </button>
          </div>
        </section>
      )}
      {view === 'result' && situation && (
        <div>
          {Result ? (
            <Result
              {...props}
              draft={draft}
              situation={situation}
              onChange={change}
              onClear={clear}
              start={opened?.setting}
            />
          ) : (
            <p class="lead">{failed ? form.failed : form.wait}</p>
          )}
        </div>
      )}
    </div>
  );
}
