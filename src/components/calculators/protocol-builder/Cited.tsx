import type { JSX } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { plan } from '../../../i18n/en/plan.ts';

/** Names of the studies, for every mark in the planner. */
export const Studies = createContext<Readonly<Record<string, string>>>({});

/** Citation marks as the site prints them: they lead to the list of sources at the foot of the page. */
export function Marks({ keys }: { keys: readonly string[] }): JSX.Element | null {
  const studies = useContext(Studies);
  if (keys.length === 0) return null;
  return (
    <span class="cites">
      {keys.map((key, index) => (
        <>
          {index > 0 && ' '}
          <a class="cite" href={`#ref-${key}`} role="doc-biblioref" data-cite={key} key={key}>
            {plan.cite(studies[key] ?? key)}
          </a>
        </>
      ))}
    </span>
  );
}
