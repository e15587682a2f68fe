import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Situation } from '../../../domain/pressure/types.ts';
import { form } from '../../../i18n/en/pressure-form.ts';
import { useReady } from '../../forms/useReady.ts';
import { askedOf, type FieldName } from './asked.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { Form } from './Form.tsx';
import type { Opened } from './fragment.ts';
import type { EstimatorProps } from './props.ts';
import type { DraftError } from './read-draft.ts';
import { Steps } from './Steps.tsx';
import { keepUnits, keptUnits } from './units-kept.ts';

type View = 'form' | 'check' | 'result';
type Later = typeof import('./later.ts');

/** In the guided way the form begins with what the check has asked. */
const startDraft = (guided: EstimatorProps['guided']): Draft =>
  guided ? { ...emptyDraft, typed: guided.known, ...(guided.askFirst && { askFirst: guided.askFirst }) } : emptyDraft;

/** A link of ours; asked before the code that reads it is there. */
const looksLikeLink = (): boolean => /[#&]v=/u.test(location.hash);

/** The press of a button is answered by a frame at once; what it leads to may take longer than one. */
const afterPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(then));

/** The estimator: form, check, answer, in one place. The answer's code is larger than the form's and comes with the first touch. */
export default function CuffPressureIsland(props: EstimatorProps): JSX.Element {
  const { rules, guided, links } = props;
  const checked = guided?.askFirst !== undefined;
  const ready = useReady();
  const [draft, setDraft] = useState<Draft>(() => startDraft(guided));
  const [view, setView] = useState<View>('form');
  const [errors, setErrors] = useState<readonly DraftError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState<Opened>();
  const [situation, setSituation] = useState<Situation>();
  const [later, setLater] = useState<Later>();
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  const load = async (): Promise<Later | undefined> => {
    if (later) return later;
    try {
      const module = await import('./later.ts');
      await module.findParts(links.self);
      setLater(module);
      setFailed(false);
      return module;
    } catch {
      setFailed(true);
      return undefined;
    }
  };

  useEffect(() => {
    setDraft((now) => ({ ...now, units: { ...now.units, ...keptUnits() } }));
    const open = async () => {
      if (guided || !looksLikeLink()) return;
      const found = (await load())?.openFragment(location.hash, rules);
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

  // The page's own introduction steps aside for the answer, which brings its own h1: before the next paint, never two of them.
  useLayoutEffect(() => {
    for (const part of document.querySelectorAll('[data-with-form]')) part.toggleAttribute('hidden', view !== 'form');
  }, [view]);

  const show = (next: View) =>
    afterPaint(() => {
      setView(next);
      requestAnimationFrame(() => {
        box.current?.scrollIntoView();
        box.current?.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true });
      });
    });

  const submit = async () => {
    const read = (await load())?.readDraft(draft, rules);
    if (!read) return;
    if (read.ok) {
      setSituation(read.situation);
      show('check');
    } else {
      afterPaint(() => {
        setAttempt(attempt + 1);
        setErrors(read.errors);
      });
    }
  };

  const change = (field: FieldName) =>
    afterPaint(() => {
      setErrors([]);
      setView('form');
      requestAnimationFrame(() => {
        const target = document.getElementById(field);
        (target?.closest('.field') ?? target)?.scrollIntoView();
        target?.focus({ preventScroll: true });
      });
    });

  const clear = () => {
    setDraft({ ...emptyDraft, units: { ...emptyDraft.units, ...keptUnits() } });
    setOpened(undefined);
    setErrors([]);
    if (!guided) history.replaceState(null, '', location.pathname);
    show('form');
  };

  const finish = () => {
    if (later && !guided) history.replaceState(null, '', `#${later.fragmentOf(draft, rules)}`);
    show('result');
  };

  const update = (next: Draft) => {
    if (next.units !== draft.units) keepUnits(next.units);
    setDraft(next);
  };

  return (
    <div class="estimator" ref={box} onFocusCapture={load} onPointerDownCapture={load}>
      {guided && view === 'form' && (
        <h1 class="estimator__title" tabIndex={-1}>
          {guided.title}
        </h1>
      )}
      <Steps now={view === 'form' ? 0 : view === 'check' ? 1 : 2} />
      {later && opened && view !== 'result' && <later.Banner opened={opened} models={rules.models} onClear={clear} />}
      {view === 'form' && (
        <Form {...{ draft, rules, errors, attempt, ready, checked }} onDraft={update} onSubmit={submit} />
      )}
      {failed && (
        <p class="estimator__failed" role="status">
          {form.failed}
        </p>
      )}
      {later && view === 'check' && (
        <later.CheckAnswers asked={askedOf(draft, rules, checked)} draft={draft} onChange={change} onShow={finish} />
      )}
      {later && view === 'result' && situation && (
        <later.Result {...props} {...{ draft, situation }} onChange={change} onClear={clear} start={opened?.setting} />
      )}
    </div>
  );
}
