import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { session } from '../../../i18n/en/session.ts';
import type { LogEntry } from './data.ts';
import { addToLog } from './store.ts';

const { log: words } = session;
type Written = Pick<LogEntry, 'weight' | 'repetitions' | 'hard' | 'feel'>;

/** What was done, in the reader's own words: free text, nothing is worked out from it. */
export function LogForm({ entry }: { entry: Omit<LogEntry, 'at' | keyof Written> }): JSX.Element {
  const [written, setWritten] = useState<Written>({ weight: '', repetitions: '', hard: '', feel: '' });
  const [said, setSaid] = useState('');
  const field = (name: keyof Written, label: string, hint?: string): JSX.Element => (
    <div class="field">
      <label class="field__label" for={`log-${name}`}>
        {label}
      </label>
      {hint && (
        <div class="field__hint" id={`log-${name}-hint`}>
          {hint}
        </div>
      )}
      <input
        class="field__input"
        id={`log-${name}`}
        type="text"
        autocomplete="off"
        value={written[name]}
        aria-describedby={hint && `log-${name}-hint`}
        onInput={(event) => setWritten({ ...written, [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <form
      class="form timer-log rule-top"
      onSubmit={(event) => {
        event.preventDefault();
        setSaid(addToLog({ ...entry, ...written, at: new Date().toISOString() }) ? words.saved : words.full);
      }}
    >
      <h2>{words.title}</h2>
      {field('weight', words.weight)}
      {field('repetitions', words.repetitions, words.repetitionsHint)}
      {field('hard', words.hard)}
      {field('feel', words.feel)}
      <p class="buttons">
        <button class="button" type="submit" disabled={said === words.saved}>
          {words.save}
        </button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}
