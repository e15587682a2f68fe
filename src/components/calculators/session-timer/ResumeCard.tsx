import type { JSX } from 'preact';
import { session } from '../../../i18n/en/session.ts';
import { formatDuration } from '../../../i18n/plan-format.ts';

const { resume: words } = session;

interface Props {
  readonly gapMs: number;
  readonly stopLink: string;
  readonly onAnswer: (cuff: 'on' | 'off') => void;
  readonly onForget: () => void;
}

/** Beyond this nobody goes on with a session; what matters is that the cuff is off. */
const LONG_MS = 60 * 60 * 1000;

/** A session that was under way when its page was closed: the cuff first. */
export function ResumeCard({ gapMs, stopLink, onAnswer, onForget }: Props): JSX.Element {
  return (
    <section class="timer-resume">
      <h2>{words.title}</h2>
      <p>{words.lead(formatDuration(Math.max(0, gapMs) / 1000))}</p>
      {gapMs > LONG_MS && (
        <p>
          <strong>{words.old}</strong> <a href={stopLink}>{session.ended.signs}</a>
        </p>
      )}
      <p>
        <strong>{words.ask}</strong>
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => onAnswer('on')}>
          {words.on}
        </button>
        <button type="button" class="button button--secondary" onClick={() => onAnswer('off')}>
          {words.off}
        </button>
        <button type="button" class="link-button" onClick={onForget}>
          {words.forget}
        </button>
      </p>
    </section>
  );
}
