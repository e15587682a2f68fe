import type { JSX } from 'preact';
import type { Answer, Assessment } from '../../../domain/screening/types.ts';
import { result } from '../../../i18n/en/check-result.ts';
import { Icon } from '../../figures/IconIsland.tsx';
import { arrowright, print } from '../../figures/icon-controls.ts';
import type { CheckData } from './data.ts';
import { Note } from './Note.tsx';
import { Result } from './Result.tsx';
import { type Reasons, sortReasons } from './reasons.ts';

/** What the next step of the guided way may know, in memory only: the outcome, and numbers not to be asked for twice. */
export interface CheckOutcome {
  readonly outcome: 'stop' | 'ask' | 'none';
  /** Ids of the items that say "go more gently". */
  readonly cautions: readonly string[];
  readonly age: number | undefined;
  readonly systolic: number | undefined;
  readonly diastolic: number | undefined;
}

interface Props {
  data: CheckData;
  assessment: Extract<Assessment, { kind: 'complete' }>;
  answers: Readonly<Record<string, Answer>>;
  onDone: ((outcome: CheckOutcome) => void) | undefined;
  onReview: () => void;
}

export function outcomeOf(reasons: Reasons, answers: Readonly<Record<string, Answer>>): CheckOutcome {
  const number = (item: string, field: string) => {
    const answer = answers[item];
    return answer?.kind === 'numbers' ? answer.numbers[field] : undefined;
  };
  const outcome = reasons.stop.length > 0 ? 'stop' : reasons.ask.length > 0 ? 'ask' : 'none';
  return {
    outcome,
    cautions: reasons.caution.map(({ item }) => item.id),
    age: number('age', 'age'),
    systolic: number('bp-reading', 'systolic'),
    diastolic: number('bp-reading', 'diastolic'),
  };
}

/** The outcome with the ways on from it, and the note for print. */
export function Finish({ data, assessment, answers, onDone, onReview }: Props): JSX.Element {
  const reasons = sortReasons(data, answers, assessment.findings);
  const outcome = outcomeOf(reasons, answers);
  const printing = (
    <button
      type="button"
      class={outcome.outcome === 'none' ? 'button button--secondary' : 'button'}
      onClick={() => window.print()}
    >
      <Icon shape={print} />
      {result.print}
    </button>
  );
  const onward = (): JSX.Element | null => {
    if (outcome.outcome === 'stop')
      return (
        <a class="button button--secondary" href={data.links.read}>
          {result.read}
        </a>
      );
    if (onDone) {
      return (
        <button
          type="button"
          class={outcome.outcome === 'none' ? 'button' : 'button button--secondary'}
          onClick={() => onDone(outcome)}
        >
          {outcome.outcome === 'none' ? result.go : result.asked}
          <Icon shape={arrowright} />
        </button>
      );
    }
    if (outcome.outcome === 'ask')
      return (
        <a class="button button--secondary" href={data.links.read}>
          {result.read}
        </a>
      );
    return (
      <a class="button" href={data.links.pressure}>
        {result.pressure}
        <Icon shape={arrowright} />
      </a>
    );
  };
  const actions = (
    <p class="buttons outcome__actions no-print">
      {outcome.outcome === 'none' ? [onward(), printing] : [printing, onward()]}
    </p>
  );
  return (
    <>
      <Result reasons={reasons} count={data.items.length} actions={actions} />
      <ul class="check-more no-print">
        <li>
          <button type="button" class="link-button" onClick={onReview}>
            {result.change}
          </button>
        </li>
        <li>
          <a href={data.links.questions} target="_blank" rel="noopener">
            {result.every}
          </a>
        </li>
        <li>
          <a href={data.links.stop} target="_blank" rel="noopener">
            {result.signs}
          </a>
        </li>
      </ul>
      <Note data={data} reasons={reasons} address={data.links.self} />
    </>
  );
}
