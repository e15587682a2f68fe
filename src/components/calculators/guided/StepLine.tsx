import type { JSX } from 'preact';
import { start as words } from '../../../i18n/en/start.ts';
import { STEPS, type StepName } from './steps.ts';

interface Props {
  readonly now: StepName;
  /** Steps that the reader has been to and may go back to. */
  readonly been: readonly StepName[];
  readonly onGo: (step: StepName) => void;
}

/** Where the reader stands on the way: words, a number and a line; finished steps lead back. */
export function StepLine({ now, been, onGo }: Props): JSX.Element {
  const at = STEPS.indexOf(now);
  return (
    <nav class="guided-line no-print" aria-label={words.nav}>
      <p class="visually-hidden" role="status">
        {words.stepOf(at + 1)}: {words.steps[now].name}
      </p>
      <ol role="list">
        {STEPS.map((step, index) => {
          const state = index === at ? 'now' : been.includes(step) ? 'been' : 'later';
          const name = words.steps[step].name;
          return (
            <li class={`guided-line__step is-${state}`} aria-current={state === 'now' ? 'step' : undefined} key={step}>
              <span class="guided-line__dot" aria-hidden="true">
                {index + 1}
              </span>
              {state === 'been' ? (
                <button type="button" class="link-button" onClick={() => onGo(step)}>
                  {name}
                </button>
              ) : (
                <span>{name}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
