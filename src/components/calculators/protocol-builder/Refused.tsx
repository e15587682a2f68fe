import type { JSX } from 'preact';
import type { Fit, Problem } from '../../../domain/protocol/guards.ts';
import type { PlanInputs } from '../../../domain/protocol/plan-types.ts';
import { planAnswers } from '../../../i18n/en/plan-answers.ts';
import { formatDuration } from '../../../i18n/plan-format.ts';
import { Marks } from './Cited.tsx';
import { Title } from './Title.tsx';

const { refused: words } = planAnswers;
/** A sentence for every kind of rule: limits of time, ranges of the data, and what only a changed link can ask for. */
function sentence({ guard, asked, allowed }: Problem): string {
  if (guard === 'one-go' || guard === 'limb-session') {
    const show = (value: unknown): string => formatDuration(Number(value));
    return words.times[guard](show(asked), 'max' in allowed ? show(allowed.max) : '');
  }
  const what = words.ranges[guard];
  if (what && 'max' in allowed) return words.range(what, `${asked}`, `${allowed.min} to ${allowed.max}`);
  return words.other(guard, `${asked}`);
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
