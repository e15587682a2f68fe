import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { climb } from '../../../domain/pressure/ladder.ts';
import type { Answer, Reason, Situation } from '../../../domain/pressure/types.ts';
import { closedLine, closedWords } from '../../../i18n/en/pressure-closed.ts';
import type { FieldName } from './asked.ts';
import { ContextAnswer } from './ContextAnswer.tsx';
import { DisagreeAnswer } from './DisagreeAnswer.tsx';
import type { Draft } from './draft.ts';
import { NumberAnswer } from './NumberAnswer.tsx';
import type { EstimatorProps } from './props.ts';
import { Refusal } from './Refusal.tsx';
import { Told } from './Told.tsx';

export interface ResultProps extends EstimatorProps {
  draft: Draft;
  situation: Situation;
  onChange: (field: FieldName) => void;
  onClear: () => void;
  /** Setting that came with a link. */
  start: number | undefined;
}

/** Title and lead at the left, what the reader told us at the right: the same for an answer and for a refusal. */
export function Head({
  title,
  children,
  ...props
}: ResultProps & { title: ComponentChildren; children: ComponentChildren }): JSX.Element {
  return (
    <div class="answer__head">
      <div>
        <h1 class="estimator__title" tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
      <Told draft={props.draft} situation={props.situation} onChange={props.onChange} onClear={props.onClear} />
    </div>
  );
}

/** Which rungs were closed, and why, in a line each. */
export function WhyNot({ answer }: { answer: Answer }): JSX.Element | null {
  if (answer.closed.length === 0) return null;
  const told = (reasons: readonly Reason[]) => {
    const own = reasons.filter(({ code }) => code !== 'missing');
    return [...new Set((own.length > 0 ? own : reasons).map(closedLine))].join(' ');
  };
  return (
    <section class="why-not">
      <h2>{closedWords.title}</h2>
      <dl class="answers">
        {answer.closed.map(({ rung, reasons }) => (
          <div class="answers__row" key={rung}>
            <dt>{closedWords.rungs[rung]}</dt>
            <dd>{told(reasons)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function Result(props: ResultProps): JSX.Element {
  const answer = climb(props.situation, props.rules);
  // On paper only the sources of this answer go with it.
  useEffect(() => {
    for (const entry of document.querySelectorAll<HTMLElement>('.references li[id^="ref-"]')) {
      entry.toggleAttribute(
        'data-in-answer',
        document.querySelector(
          `.answer :is(.answer__head, .answer__picture, .wrong, .meaning) a.cite[href="#${entry.id}"]`,
        ) !== null,
      );
    }
  });
  useEffect(() => {
    document.documentElement.dataset.pressure = answer.kind;
    return () => {
      delete document.documentElement.dataset.pressure;
    };
  }, [answer.kind]);
  switch (answer.kind) {
    case 'estimate':
    case 'measured':
      return <NumberAnswer {...props} answer={answer} />;
    case 'context':
      return <ContextAnswer {...props} answer={answer} />;
    case 'disagree':
      return <DisagreeAnswer {...props} answer={answer} />;
    default:
      return <Refusal {...props} answer={answer} />;
  }
}
