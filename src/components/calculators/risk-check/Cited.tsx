import type { JSX } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pieces } from '../../evidence/keyed.ts';
import type { CheckData } from './data.ts';

/** Names and addresses of the studies, for every mark in the check. */
export const Studies = createContext<Pick<CheckData, 'studies' | 'library'>>({ studies: {}, library: '/' });

/** A citation mark. In a new tab: leaving the page forgets the answers. */
export function Mark({ study }: { study: string }): JSX.Element {
  const { studies, library } = useContext(Studies);
  const [key = ''] = study.split('#');
  return (
    <a class="cite" href={`${library}${key}/`} target="_blank" rel="noopener">
      [{studies[key] ?? key}]
    </a>
  );
}

export function Marks({ keys }: { keys: readonly string[] }): JSX.Element {
  return (
    <span class="marks">
      {keys.map((key) => (
        <>
          <Mark study={key} key={key} />{' '}
        </>
      ))}
    </span>
  );
}

/** A text of the data, with a mark for each study key that stands in it. */
export function Cited({ text }: { text: string }): JSX.Element {
  const { studies } = useContext(Studies);
  return (
    <>
      {pieces(text, (word) => Object.hasOwn(studies, word)).map((piece, i) =>
        piece.key === undefined ? piece.text : <Mark study={piece.key} key={i} />,
      )}
    </>
  );
}
