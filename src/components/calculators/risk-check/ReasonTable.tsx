import type { JSX } from 'preact';
import { result } from '../../../i18n/en/check-result.ts';
import { Cited, Mark, Marks } from './Cited.tsx';
import type { Agreement } from './data.ts';
import type { Reason } from './reasons.ts';

function Views({ views }: { views: readonly Agreement[] }): JSX.Element {
  return (
    <>
      {views.map(({ source, level, note }) => (
        <p key={source}>
          <Mark study={source} />: {result.levels[level]}
          {note && (
            <>
              {' ('}
              <Cited text={note} />)
            </>
          )}
        </p>
      ))}
    </>
  );
}

function Lists({ reason }: { reason: Reason }): JSX.Element {
  const { basis, lists, item } = reason;
  if (basis)
    return (
      <p>
        <Cited text={basis} />
      </p>
    );
  if (lists.length > 0) return <Views views={lists} />;
  return (
    <p>
      {result.noList} <Marks keys={item.sources} />
    </p>
  );
}

function Softer({ reason }: { reason: Reason }): JSX.Element {
  const { softer, item } = reason;
  if (softer.length === 0 && !item.disagreement) return <p>{result.nobodySofter}</p>;
  return (
    <>
      <Views views={softer} />
      {item.disagreement && (
        <p>
          <Cited text={item.disagreement} />
        </p>
      )}
    </>
  );
}

/** Which answers led here, who lists them, and who does not. On a phone each row is a block of its own. */
export function ReasonTable({ reasons, caption }: { reasons: readonly Reason[]; caption: string }): JSX.Element {
  const { answer, lists, softer } = result.columns;
  return (
    <table class="table reasons">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{answer}</th>
          <th scope="col">{lists}</th>
          <th scope="col">{softer}</th>
        </tr>
      </thead>
      <tbody>
        {reasons.map((reason) => (
          <tr key={reason.item.id}>
            <th scope="row">
              {reason.answered}
              {reason.with && <span class="reasons__with"> {reason.with}</span>}
              {reason.finding.temporary && (
                <span class="reasons__back">
                  {result.comeBack} {reason.advice}
                </span>
              )}
            </th>
            <td>
              <span class="reasons__label" aria-hidden="true">
                {lists}
              </span>
              <Lists reason={reason} />
            </td>
            <td>
              <span class="reasons__label" aria-hidden="true">
                {softer}
              </span>
              <Softer reason={reason} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
