import type { JSX } from 'preact';
import { form } from '../../../i18n/en/pressure-form.ts';

/** Where the reader stands: words and a line, on a phone the words only. */
export function Steps({ now }: { now: number }): JSX.Element {
  return (
    <ol class="steps no-print">
      {form.steps.map((name, index) => (
        <li
          class={index < now ? 'steps__done' : 'steps__item'}
          aria-current={index === now ? 'step' : undefined}
          key={name}
        >
          <span class="steps__count">{form.stepOf(index + 1, form.steps.length)}</span>
          {name}
          {index < now && <span class="visually-hidden">{form.done}</span>}
        </li>
      ))}
    </ol>
  );
}
