import type { ComponentChildren, JSX } from 'preact';
import { plan as words } from '../../../i18n/en/plan.ts';
import { planForm } from '../../../i18n/en/plan-form.ts';
import { Marks } from './Cited.tsx';
import type { PlannerData } from './data.ts';
import { Title } from './Title.tsx';

interface Props {
  readonly data: PlannerData;
  /** About a link that could not be read. */
  readonly notice: string;
  readonly guided: boolean;
  readonly children: ComponentChildren;
}

/** What this gives, how long it takes, and what it does not do: round the form. */
export function Before({ data, notice, guided, children }: Props): JSX.Element {
  const { before } = words;
  const { passive } = planForm.form;
  return (
    <div class="plan-before">
      <Title>{words.title}</Title>
      <p class="lead">{words.lead}</p>
      {notice && (
        <p class="plan-before__notice" role="status">
          <strong>{notice}</strong>
        </p>
      )}
      <div class={guided ? undefined : 'plan-before__columns'}>
        {!guided && (
          <div class="plan-before__not">
            <p>
              <strong>{before.not}</strong>
            </p>
            <ul>
              {before.notList.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p>
              <a href={data.links.check}>{before.checkFirst}</a>
            </p>
            <p>{before.takes}</p>
            <details>
              <summary>{passive.summary}</summary>
              <p>
                {passive.text} <Marks keys={passive.keys} />
              </p>
            </details>
          </div>
        )}
        {children}
      </div>
    </div>
  );
}
