import type { JSX } from 'preact';
import { circulation, result } from '../../../i18n/en/check-result.ts';
import type { CheckData } from './data.ts';
import type { Reason, Reasons } from './reasons.ts';

interface Props {
  data: CheckData;
  reasons: Reasons;
  /** Address of the check, to be printed. */
  address: string;
}

const { note } = result;
/** From this many points on the note is set smaller, so that it stays on one sheet. */
const MANY = 10;

interface ListProps {
  title: string;
  reasons: readonly Reason[];
  data: CheckData;
}

function List({ title, reasons, data }: ListProps): JSX.Element | null {
  if (reasons.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="doc-note__points">
        {reasons.map(({ item, answered, lists }) => (
          <li key={item.id}>
            {answered}
            {lists.length > 0 && (
              <span class="doc-note__who"> [{lists.map(({ source }) => data.studies[source]).join('; ')}]</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One A4 page to show to a doctor, nurse or physiotherapist. Plain: it is read standing, by somebody with no time. */
export function Note({ data, reasons, address }: Props): JSX.Element {
  const all = [...reasons.stop, ...reasons.ask, ...reasons.caution];
  const cited = circulation.flatMap(({ cite }) => cite.map((one) => one.split('#')[0] ?? one));
  const sources = [...new Set([...cited, ...all.flatMap(({ lists }) => lists.map(({ source }) => source))])];
  return (
    <section class={all.length > MANY ? 'doc-note doc-note--many' : 'doc-note'} aria-labelledby="note-title">
      <h2 id="note-title">{note.title}</h2>
      <p class="doc-note__blank">
        <span>{note.who}</span> <span>{note.date}</span>
      </p>
      <p>
        {note.intro} {all.length > 0 ? note.flagged : note.nothing}
      </p>
      <List data={data} title={note.stop} reasons={reasons.stop} />
      <List data={data} title={note.ask} reasons={reasons.ask} />
      <List data={data} title={note.caution} reasons={reasons.caution} />
      <h3>{note.body}</h3>
      <p>
        {circulation.map(({ text, cite }) => (
          <>
            {text} {cite.map((one) => `[${data.studies[one.split('#')[0] ?? one]}] `)}
          </>
        ))}
      </p>
      <h3>{note.questions}</h3>
      <ol class="doc-note__questions">
        {note.questionList.map((text) => (
          <li key={text}>
            {text}
            <span class="doc-note__answer">{note.answer}</span>
          </li>
        ))}
      </ol>
      <h3>{note.sources}</h3>
      <p class="doc-note__sources">
        {sources.map((key) => [data.studies[key], data.refs[key]].filter(Boolean).join(', ')).join('; ')}.
      </p>
      <p class="doc-note__scope">
        {note.scope} {address}
      </p>
    </section>
  );
}
