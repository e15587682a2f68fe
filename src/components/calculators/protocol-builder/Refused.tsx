import type { JSX } from 'preact';
import type { Fit, Problem } from '../../../domain/protocol/guards.ts';
import type { PlanInputs } from '../../../domain/protocol/plan-types.ts';
import { planAnswers } from '../../../i18n/en/plan-answers.ts';
import { formatDuration } from '../../../i18n/plan-format.ts';
import { Marks } from './Cited.tsx';
import { Title } from './Title.tsx';

const { refused: words } = planAnswers;
const IN_TIME: readonly Problem['guard'][] = ['one-go', 'limb-session'];

function sentence({ guard, asked, allowed }: Problem): string {
  const isTime = IN_TIME.includes(guard);
  const show = (value: number | string): string =>
    isTime && typeof value === 'number' ? formatDuration(value) : `${value}`;
  const limits =
    'max' in allowed ? (isTime ? show(allowed.max) : `${allowed.min} to ${allowed.max}`) : allowed.join(', ');
  return words.guards[guard](show(asked), limits);
}

/** The inputs with one change made. */
function fitted(inputs: PlanInputs, fit: Fit): PlanInputs {
  if (fit.change === 'cuff-in-rests') return { ...inputs, cuffInRests: fit.to };
  if (fit.change === 'sets') return { ...inputs, sets: fit.to };
  return { ...inputs, exercises: inputs.exercises.slice(0, fit.to), strengths: inputs.strengths.slice(0, fit.to) };
}

const fitText = (fit: Fit): string =>
  fit.change === 'cuff-in-rests' ? words.fit[fit.change] : words.fit[fit.change](fit.to);

interface Props {
  readonly problems: readonly Problem[];
  readonly inputs: PlanInputs;
  readonly onUse: (inputs: PlanInputs) => void;
  readonly onBack: () => void;
}

/** A plan that breaks a limit: which rule, who set it, what fits. Laid out like an answer, because it is one. */
export function Refused({ problems, inputs, onUse, onBack }: Props): JSX.Element {
  const fits = problems.flatMap((problem) => problem.fits ?? []);
  const different = fits.filter((fit, index) => fits.findIndex((other) => other.change === fit.change) === index);
  return (
    <div class="plan-refused">
      <Title>{words.title}</Title>
      <p class="lead">{words.lead}</p>
      <ul class="plan-refused__rules">
        {problems.map((problem) => (
          <li key={problem.guard + problem.asked}>
            <p>
              <strong>{sentence(problem)}</strong>
            </p>
            {problem.rule && (
              <p class="meta">
                {words.who}: {problem.rule.sources.length > 0 && <Marks keys={problem.rule.sources} />}{' '}
                {problem.rule.why}
              </p>
            )}
          </li>
        ))}
      </ul>
      {different.length > 0 && (
        <section class="rule-top plan-refused__fits">
          <h2>{words.fits}</h2>
          <ul role="list">
            {different.map((fit) => (
              <li key={fit.change}>
                <span>{fitText(fit)}</span>
                <button type="button" class="button button--secondary" onClick={() => onUse(fitted(inputs, fit))}>
                  {words.use}
                  <span class="visually-hidden">: {fitText(fit)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <button type="button" class="button" onClick={onBack}>
          {words.back}
        </button>
      </p>
    </div>
  );
}
