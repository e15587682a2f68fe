import type { JSX } from 'preact';
import { check } from '../../../i18n/en/check.ts';
import { Icon } from '../../figures/IconIsland.tsx';
import { arrowright } from '../../figures/icon-controls.ts';
import type { CheckData } from './data.ts';
import type { State } from './flow.ts';
import { Heading } from './Heading.tsx';

interface Props {
  notice: State['notice'];
  more: CheckData['more'];
  /** False in the HTML of the build, and until the script runs. */
  ready?: boolean;
  onStart: () => void;
}

/** What the check is and is not, before the first question. */
export function Start({ notice, more, ready = true, onStart }: Props): JSX.Element {
  const { start } = check;
  return (
    <>
      <Heading>{check.title}</Heading>
      <div role="status">{notice && <p class="check-notice">{start[notice]}</p>}</div>
      <p class="lead check-lead">{start.lead}</p>
      <p class="check-lead">{start.time}</p>
      <p class="buttons check-go">
        <button type="button" class="button js-only" disabled={!ready} onClick={onStart}>
          {start.button}
          <Icon shape={arrowright} />
        </button>
      </p>
      <div class="check-two">
        <section class="rule-top">
          <h2>{start.gives}</h2>
          <ul>
            {start.givesList.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
        <section class="rule-top">
          <h2>{start.not}</h2>
          <ul>
            {start.notList.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      </div>
      <p class="check-lead small">{start.who}</p>
      <nav class="check-about no-print js-only" aria-label={start.more}>
        <ul>
          {more.map(({ href, title, text }) => (
            <li key={href}>
              <a href={href}>{title}</a>
              <p class="small">{text}</p>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
