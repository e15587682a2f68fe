import type { JSX } from 'preact';
import { check } from '../../../i18n/en/check.ts';
import { result } from '../../../i18n/en/check-result.ts';
import { Icon } from '../../figures/IconIsland.tsx';
import { phone } from '../../figures/icon-shapes.ts';
import type { Question } from './data.ts';
import { Heading } from './Heading.tsx';
import { Why } from './Why.tsx';

interface AskProps {
  item: Question;
  chosen: string | undefined;
  onAnswer: (value: string) => void;
}

/** The first question. Buttons and no radios: a yes leaves at once, which arrow keys on radios must never do. */
export function EmergencyQuestion({ item, chosen, onAnswer }: AskProps): JSX.Element {
  const answers = [
    ['yes', check.yes],
    ['no', check.no],
    ['unsure', check.unsure],
  ] as const;
  return (
    <>
      <Heading>{check.screens.emergency}</Heading>
      <div class="question">
        <div class="question__ask">
          <fieldset class="field">
            <legend class="question__first">{item.question}</legend>
            <div class="check-three">
              {answers.map(([value, text]) => (
                <button
                  type="button"
                  class="button button--secondary"
                  key={value}
                  aria-pressed={chosen === value}
                  onClick={() => onAnswer(value)}
                >
                  {text}
                </button>
              ))}
            </div>
          </fieldset>
        </div>
        <Why item={item} />
      </div>
    </>
  );
}

/** The end of the check when the first answer is yes: no questions, no links, only what to do. */
export function EmergencyCard({
  item,
  call,
  onMistake,
}: {
  item: Question;
  call: string;
  onMistake: () => void;
}): JSX.Element {
  return (
    <>
      <div class="outcome outcome--stop">
        <div class="outcome__head">
          <Icon shape={phone} />
          <Heading>{result.emergency.title}</Heading>
        </div>
        <div class="outcome__body">
          <p class="lead">
            <strong>{call}</strong>
          </p>
          <p class="lead">{item.help}</p>
          <p class="print-only">{result.emergency.local} ____________________</p>
        </div>
      </div>
      <p class="check-after no-print">
        <button type="button" class="link-button" onClick={onMistake}>
          {result.emergency.mistake}
        </button>
      </p>
    </>
  );
}
