import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { forms } from '../../i18n/en/forms.ts';
import { Triangle } from './parts.tsx';

export interface FieldError {
  /** Id of the control (for a RadioGroup: the id of the group). */
  id: string;
  message: string;
}

export interface ErrorSummaryProps {
  errors: readonly FieldError[];
  /** Counts the times the form was sent: each new number moves the focus here again. */
  attempt: number;
}

/** Brings the label or legend into view, not only the field: as in alphagov/govuk-frontend, error-summary.mjs. */
function goTo(id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  const legend = field.closest('fieldset')?.querySelector('legend');
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`);
  const isChoice = field instanceof HTMLInputElement && field.type === 'radio';
  (isChoice ? (legend ?? label) : (label ?? legend))?.scrollIntoView();
  field.focus({ preventScroll: true });
}

/** On top of a form that was sent with mistakes. Takes the focus, and marks the title of the page. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  const any = errors.length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any, attempt]);
  useEffect(() => {
    if (!any) return;
    document.title = forms.titlePrefix + document.title;
    return () => {
      document.title = document.title.replace(forms.titlePrefix, '');
    };
  }, [any]);
  if (!any) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 class="error-summary__title" id="error-summary-title">
        <Triangle />
        {forms.problem}
      </h2>
      <ul class="error-summary__list">
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(id);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
