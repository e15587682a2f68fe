import type { JSX } from 'preact';
import { planAnswers } from '../../../i18n/en/plan-answers.ts';
import { Marks } from './Cited.tsx';
import type { PlannerData } from './data.ts';
import { Title } from './Title.tsx';

const { exit: words } = planAnswers;

/** After an operation or for an illness: an answer with next steps, not an error, and no number changes. */
export function Exit({
  of,
  data,
  onBack,
}: {
  of: 'operation' | 'illness';
  data: PlannerData;
  onBack: () => void;
}): JSX.Element {
  return (
    <div class="plan-exit">
      <Title>{words.title[of]}</Title>
      <p class="lead">{words.lead}</p>
      <p class="plan-exit__why">
        {words.why} <Marks keys={words.whyKeys} />
      </p>
      <div class="plan-exit__lists">
        <section class="rule-top">
          <h2>{words.bring}</h2>
          <ul>
            {words.bringList.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
        <section class="rule-top">
          <h2>{words.ask}</h2>
          <ul>
            {words.askList.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      </div>
      <p class="buttons no-print">
        <a class="button" href={data.links.check}>
          {words.check}
        </a>
        <button type="button" class="button button--secondary" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" class="link-button" onClick={onBack}>
          {words.back}
        </button>
      </p>
    </div>
  );
}
