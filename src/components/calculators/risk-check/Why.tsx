import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { check } from '../../../i18n/en/check.ts';
import { Cited, Marks } from './Cited.tsx';
import type { Question } from './data.ts';

/** Why a question is asked and who disagrees: beside it where there is room, else folded below it. */
export function Why({ item }: { item: Question }): JSX.Element {
  const [open, setOpen] = useState(false);
  const id = `${item.id}-why`;
  return (
    <div class="why" data-open={open}>
      <button
        type="button"
        class="link-button why__toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {check.why}
        <span class="visually-hidden"> {item.question}</span>
      </button>
      <div class="why__body" id={id}>
        <p>
          <strong class="why__title">{check.why}. </strong>
          {item.why} <Marks keys={item.sources} />
        </p>
        {item.disagreement && (
          <p>
            <strong>{check.agree}</strong> <Cited text={item.disagreement} />
          </p>
        )}
      </div>
    </div>
  );
}
