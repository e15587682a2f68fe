import type { JSX } from 'preact';
import type { Answer } from '../../../domain/pressure/types.ts';
import { context } from '../../../i18n/en/pressure-context.ts';
import { form } from '../../../i18n/en/pressure-form.ts';
import { result } from '../../../i18n/en/pressure-result.ts';
import { formatMmhg, formatMmhgNumber, formatRange } from '../../../i18n/format.ts';
import { Copied } from './Copied.tsx';
import { Head, type ResultProps, WhyNot } from './Result.tsx';
import { Rich } from './Rich.tsx';

const LIMIT = 280;
const x = (value: number): string => `${((100 * value) / LIMIT).toFixed(2)}%`;

/** What was measured in comparable people: dots, bars, a ceiling, and no setting. */
export function ContextAnswer(props: ResultProps & { answer: Extract<Answer, { kind: 'context' }> }): JSX.Element {
  const { answer, samples, shorts, guided, links } = props;
  const base = guided ? links.self : '';
  const found = answer.context;
  const ceiling = formatMmhg(found.ceiling);
  return (
    <div class="answer">
      <Head {...props} title={context.title}>
        <p class="lead">{context.lead(found)}</p>
        <p>
          <Rich text={context.ceiling(ceiling)} />
        </p>
      </Head>
      <figure class="answer__picture rule-top samples">
        <h2 class="samples__title">{context.picture}</h2>
        <p class="meta">{context.pictureHow}</p>
        <ul class="samples__rows">
          {(samples[found.id] ?? []).map((sample) => (
            <li class="samples__row" key={sample.id}>
              <span>
                <Rich text={`${context.row(sample.cuff, sample.people)} [@${sample.study}]`} shorts={shorts} />
              </span>
              <svg width="100%" height="34" aria-hidden="true">
                <rect
                  class="axis__band"
                  x={x(found.band.min)}
                  width={x(found.band.max - found.band.min)}
                  y="0"
                  height="34"
                />
                <line class="axis__cap" x1={x(found.ceiling)} x2={x(found.ceiling)} y1="0" y2="34" />
                <line
                  class="samples__bar"
                  x1={x(sample.mean - sample.sd)}
                  x2={x(sample.mean + sample.sd)}
                  y1="17"
                  y2="17"
                />
                <circle class="samples__dot" cx={x(sample.mean)} cy="17" r="6" />
              </svg>
              <span class="samples__words">
                {formatMmhg(sample.mean)}{' '}
                <span class="meta">
                  {formatRange({ min: sample.mean - sample.sd, max: sample.mean + sample.sd }, formatMmhgNumber)}
                </span>
              </span>
            </li>
          ))}
          <li class="samples__row" aria-hidden="true">
            <span />
            <svg width="100%" height="22" aria-hidden="true">
              {[0, 80, 160, 240].map((tick) => (
                <text class="axis__tick" x={x(tick)} y="16" text-anchor={tick === 0 ? 'start' : 'middle'} key={tick}>
                  {tick === 0 ? '0 mmHg' : tick}
                </text>
              ))}
            </svg>
            <span />
          </li>
        </ul>
        <figcaption class="meta">
          {context.never} {found.studies.length < 3 && <Rich text={context.weak} shorts={shorts} />}
        </figcaption>
      </figure>
      <div class="answer__columns">
        <WhyNot answer={answer} />
        <section class="wrong">
          <h2>{result.next.title}</h2>
          <Copied tag="p" from="#way-measure" base={base} />
          <div class="buttons no-print">
            <a class="button" href={`${base}#measure`} {...(guided && { target: '_blank', rel: 'noopener' })}>
              {form.measured.how}
            </a>
          </div>
        </section>
      </div>
    </div>
  );
}
