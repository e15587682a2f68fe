import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Band } from '../../../domain/screening/bands.ts';
import { check } from '../../../i18n/en/check.ts';
import { Icon } from '../../figures/IconIsland.tsx';
import { arrowright } from '../../figures/icon-controls.ts';
import { ErrorSummary } from '../../forms/ErrorSummary.tsx';
import { RadioGroup } from '../../forms/RadioGroup.tsx';
import type { Question } from './data.ts';
import { type Draft, openNo } from './drafts.ts';
import type { State } from './flow.ts';
import { Heading } from './Heading.tsx';
import { Numbers } from './Numbers.tsx';
import { screens } from './screens.ts';
import { Why } from './Why.tsx';

interface Props {
  title: string;
  items: readonly Question[];
  state: State;
  /** Groups in which a number may be given. */
  bands: (item: Question) => readonly Band[];
  onDraft: (item: string, draft: Draft) => void;
  onFill: () => void;
  onSend: () => void;
  onBack: () => void;
}

const yesNo = [
  { value: 'yes', label: check.yes },
  { value: 'no', label: check.no },
  { value: 'unsure', label: check.unsure },
] as const;

/** The answers to a question; "I do not know" is always one of them. */
function optionsOf(item: Question): readonly { value: string; label: string }[] {
  if (item.answer_type !== 'choice') return yesNo;
  const choices = (item.choices ?? []).map(({ value, label }) => ({ value, label }));
  return choices.some(({ value }) => value === 'unsure')
    ? choices
    : [...choices, { value: 'unsure', label: check.unsure }];
}

/** One screen: some related questions, "none of these", and the way on. */
export function Questions({ title, items, state, bands, onDraft, onFill, onSend, onBack }: Props): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const field = state.focus && form.current?.querySelector<HTMLElement>(`[name^="${state.focus}"]`);
    if (!field) return;
    field.closest('.question')?.scrollIntoView();
    field.focus({ preventScroll: true });
  }, [state.focus]);
  const submit = useRef<HTMLButtonElement>(null);
  // The button that was pressed goes away; without a new place the focus would fall to the top of the page.
  useLayoutEffect(() => {
    if (state.filled !== undefined) submit.current?.focus();
  }, [state.filled]);
  const errorOf = (id: string) => state.errors.find((error) => error.id === id)?.message;
  const asked = items.filter(({ answer_type }) => answer_type !== 'number').length;
  const open = openNo(items, state.drafts);
  return (
    <form
      noValidate
      autocomplete="off"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <Heading quiet={state.focus !== undefined}>{title}</Heading>
      <ErrorSummary errors={state.errors} attempt={state.attempt} />
      {items.map((item) => (
        <div class="question" key={item.id}>
          <div class="question__ask">
            {item.answer_type === 'number' ? (
              <Numbers
                item={item}
                draft={state.drafts[item.id] ?? {}}
                bands={bands(item)}
                errorOf={errorOf}
                onDraft={(draft) => onDraft(item.id, draft)}
              />
            ) : (
              <RadioGroup
                id={item.id}
                label={item.question}
                hint={item.help}
                error={errorOf(item.id)}
                options={optionsOf(item)}
                value={state.drafts[item.id]?.value}
                onChange={(value) => onDraft(item.id, { value })}
                inline={item.answer_type === 'yes-no-unsure'}
              />
            )}
          </div>
          <Why item={item} />
        </div>
      ))}
      {asked > 0 && (
        <div class="none-of-these">
          {open > 0 && (
            <button type="button" class="button button--secondary" onClick={onFill}>
              {check.none(open, asked)}
            </button>
          )}
          <p role="status">{state.filled !== undefined && check.noneDone(state.filled)}</p>
        </div>
      )}
      <p class="buttons check-go">
        <button type="submit" class="button" ref={submit}>
          {state.fromReview ? check.toReview : check.go}
          <Icon shape={arrowright} />
        </button>
        {!state.fromReview && (
          <button type="button" class="link-button" onClick={onBack}>
            {check.back}
          </button>
        )}
      </p>
    </form>
  );
}

/** Title of a screen of questions. */
export const titleOf = (index: number): string => check.screens[screens[index]?.id ?? 'today'];
