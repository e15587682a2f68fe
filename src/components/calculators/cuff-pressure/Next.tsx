import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PlanPressure } from '../../../domain/protocol/plan-types.ts';
import { result } from '../../../i18n/en/pressure-result.ts';
import { formatMmhg } from '../../../i18n/format.ts';
import { pressureFragment } from '../protocol-builder/pressure-link.ts';
import type { EstimatorProps } from './props.ts';

interface NextProps {
  links: EstimatorProps['links'];
  begin: number;
  measured: boolean;
  sentence: string;
  /** What the planner is given. */
  plan: PlanPressure;
  /** In the guided way the plan is the next step of this page. */
  onPlan: ((pressure: PlanPressure) => void) | undefined;
}

/** The sentence to take away, and three ways to take it. */
function TakeAway({ sentence, linked }: { sentence: string; linked: boolean }): JSX.Element {
  const [said, setSaid] = useState('');
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(result.next.copied),
      () => setSaid(result.next.failed),
    );
  return (
    <>
      <p class="take">{sentence}</p>
      <p class="take__ways no-print">
        <button class="link-button" type="button" onClick={() => copy(sentence)}>
          {result.next.copy}
        </button>
        {linked && (
          <button class="link-button" type="button" onClick={() => copy(location.href)}>
            {result.next.copyLink}
          </button>
        )}
        <button class="link-button" type="button" onClick={() => print()}>
          {result.next.print}
        </button>
        <span role="status">{said}</span>
      </p>
      {linked && <p class="meta no-print">{result.next.takeNote}</p>}
    </>
  );
}

export function Next({ links, begin, measured, sentence, plan, onPlan }: NextProps): JSX.Element {
  const { next } = result;
  return (
    <section class="next">
      <h2>{next.title}</h2>
      <div class="next__ways">
        <div class="rule-top no-print">
          {measured ? (
            <>
              <h3>{next.check}</h3>
              <p>{next.checkText}</p>
              <a class="button" href={links.check}>
                {next.checkLink}
              </a>
            </>
          ) : (
            <>
              <h3>{next.measure}</h3>
              <p>{next.measureText}</p>
              <a
                class="button"
                {...(onPlan
                  ? { href: `${links.self}#measure`, target: '_blank', rel: 'noopener' }
                  : { href: '#measure' })}
              >
                {next.measureLink}
              </a>
            </>
          )}
        </div>
        <div class="rule-top no-print">
          <h3>{measured ? next.planMeasured : next.plan}</h3>
          <p>{next.planText(formatMmhg(begin))}</p>
          {onPlan ? (
            <button class="button button--secondary" type="button" onClick={() => onPlan(plan)}>
              {next.planLink}
            </button>
          ) : (
            <a class="button button--secondary" href={`${links.plan}#${pressureFragment(plan)}`}>
              {next.planLink}
            </a>
          )}
        </div>
        <div class="rule-top">
          <h3 class="no-print">{next.take}</h3>
          <TakeAway sentence={sentence} linked={!onPlan} />
        </div>
      </div>
    </section>
  );
}
