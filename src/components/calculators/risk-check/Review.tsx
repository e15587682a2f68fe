import type { JSX } from 'preact';
import type { Answer } from '../../../domain/screening/types.ts';
import { check } from '../../../i18n/en/check.ts';
import { result } from '../../../i18n/en/check-result.ts';
import { topics } from '../../../i18n/en/check-topics.ts';
import { Icon } from '../../figures/IconIsland.tsx';
import { arrowright } from '../../figures/icon-controls.ts';
import { answerText } from './answer-text.ts';
import type { CheckData } from './data.ts';
import { noValue } from './drafts.ts';
import { Heading } from './Heading.tsx';
import { emergencyItem, screens } from './screens.ts';

interface Props {
  data: CheckData;
  answers: Readonly<Record<string, Answer>>;
  onChange: (item: string) => void;
  onSend: () => void;
  onBack: () => void;
}

const groups = [{ id: 'emergency', items: [emergencyItem] } as const, ...screens];

/** All answers, each with a way to change it. */
export function Review({ data, answers, onChange, onSend, onBack }: Props): JSX.Element {
  const row = (id: string) => {
    const item = data.items.find((other) => other.id === id);
    const answer = answers[id];
    if (!item || !answer) return null;
    const isNo = answer.kind === 'value' && answer.value === noValue(item);
    return (
      <div class="review__row" key={id}>
        <dt>{topics[id]}</dt>
        <dd class={isNo ? undefined : 'review__other'}>{isNo ? check.no : answerText(item, answer)}</dd>
        <dd class="review__change">
          <button type="button" class="link-button" onClick={() => onChange(id)}>
            {result.change1}
            <span class="visually-hidden"> {topics[id]}</span>
          </button>
        </dd>
      </div>
    );
  };
  return (
    <>
      <Heading>{check.review}</Heading>
      <div class="review">
        {groups.map(({ id, items }) => (
          <section class="review__group" key={id}>
            <h2>{check.screens[id]}</h2>
            <dl>{items.map(row)}</dl>
          </section>
        ))}
      </div>
      <p class="buttons check-go">
        <button type="button" class="button" onClick={onSend}>
          {check.see}
          <Icon shape={arrowright} />
        </button>
        <button type="button" class="link-button" onClick={onBack}>
          {check.back}
        </button>
      </p>
    </>
  );
}
