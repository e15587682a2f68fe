import type { JSX } from 'preact';
import type { Answer } from '../../../domain/pressure/types.ts';
import { result } from '../../../i18n/en/pressure-result.ts';
import { Head, type ResultProps, WhyNot } from './Result.tsx';
import { Rich } from './Rich.tsx';

/** Two equations side by side, and no setting. */
export function DisagreeAnswer(props: ResultProps & { answer: Extract<Answer, { kind: 'disagree' }> }): JSX.Element {
  return (
    <div class="answer">
      <Head {...props} title={result.disagree.title}>
        <p class="lead">{result.disagree.lead}</p>
        <ul>
          {props.answer.estimates.map(({ model, band, sex }) => (
            <li key={model.id + sex}>
              <Rich
                text={`[@${model.study}] ${result.disagree.row(`${model.id} ${model.version}`, result.span(band))}`}
                shorts={props.shorts}
              />
            </li>
          ))}
        </ul>
      </Head>
      <WhyNot answer={props.answer} />
    </div>
  );
}
