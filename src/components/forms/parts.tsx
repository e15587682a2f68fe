import type { ComponentChildren, JSX } from 'preact';

/** What every field of a form shares. `id` becomes the id of the control, of its hint (`id-hint`) and of its error (`id-error`). */
export interface FieldBase {
  id: string;
  label: string;
  hint?: ComponentChildren;
  /** The sentence that also stands in the error summary. Set: the field is drawn as wrong. */
  error?: string | undefined;
  /** True until the script runs, and for choices that are closed. */
  disabled?: boolean | undefined;
}

/** Ids for aria-describedby, hint first, or nothing at all when there is neither. */
export function describedBy({ id, hint, error }: Pick<FieldBase, 'id' | 'hint' | 'error'>): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function Triangle(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path
        d="M12 3.5 2.5 20.5h19zM12 10v5M12 17.6v.1"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}

export function Hint({ id, hint }: Pick<FieldBase, 'id' | 'hint'>): JSX.Element | null {
  return hint ? (
    <div class="field__hint" id={`${id}-hint`}>
      {hint}
    </div>
  ) : null;
}

/** "Error:" is read out, not shown, as in alphagov/govuk-frontend: components/error-message. */
export function ErrorMessage({
  id,
  error,
  word,
}: Pick<FieldBase, 'id' | 'error'> & { word: string }): JSX.Element | null {
  return error ? (
    <p class="field__error" id={`${id}-error`}>
      <Triangle />
      <span>
        <span class="visually-hidden">{word} </span>
        {error}
      </span>
    </p>
  ) : null;
}
