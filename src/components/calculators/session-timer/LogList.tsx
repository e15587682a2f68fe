import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { longDate } from '../../../i18n/date.ts';
import { session } from '../../../i18n/en/session.ts';
import { formatDuration } from '../../../i18n/plan-format.ts';
import { logFile } from './log-file.ts';
import { clearLog, readLog } from './store.ts';

const { log: words } = session;

/** The log as it is on the device: to save as a file, and to delete. Shown only when there is one. */
export function LogList(): JSX.Element | null {
  const [entries, setEntries] = useState(readLog);
  const [said, setSaid] = useState('');
  if (entries.length === 0) return said ? <p role="status">{said}</p> : null;
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([logFile(entries)], { type: 'text/csv;charset=utf-8' }));
    Object.assign(document.createElement('a'), { href: address, download: words.file }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  };
  return (
    <section class="timer-loglist rule-top">
      <h2>{words.list}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.at}>
            {longDate(entry.at)}: {words.ends[entry.ended]}, {session.ended.on(formatDuration(entry.onFirstS))}
            {entry.feel && `. ${entry.feel}`}
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" class="button button--secondary" onClick={save}>
          {words.export}
        </button>
        <button
          type="button"
          class="button button--secondary"
          onClick={() => {
            clearLog();
            setEntries([]);
            setSaid(words.cleared);
          }}
        >
          {words.clear}
        </button>
      </p>
    </section>
  );
}
