import type { JSX } from 'preact';
import { check } from '../../../i18n/en/check.ts';
import { steps } from './flow.ts';

/** How far the reader is: a bar, and the same in words. */
export function Progress({ step }: { step: number }): JSX.Element {
  return (
    <div class="check-progress no-print">
      <p>
        <strong>{check.part(step, steps.review)}</strong>
      </p>
      <progress value={step} max={steps.review} aria-hidden="true" />
    </div>
  );
}
