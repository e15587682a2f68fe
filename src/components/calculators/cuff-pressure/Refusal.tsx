import type { JSX } from 'preact';
import type { Answer, Reason } from '../../../domain/pressure/types.ts';
import { LENGTH, otherUnit } from '../../../domain/units/quantity.ts';
import { type Centimetres, centimetres, type Range } from '../../../domain/units/units.ts';
import { changeWords, refusal, refusalWords } from '../../../i18n/en/pressure-refusal.ts';
import { insteadTitle } from '../../../i18n/en/pressure-ways.ts';
import { formatCm, formatMmhgNumber, formatPrinted } from '../../../i18n/format.ts';
import { Copied } from './Copied.tsx';
import type { Draft } from './draft.ts';
import { readNumber } from './number-text.ts';
import { Head, type ResultProps, WhyNot } from './Result.tsx';
import { Rich } from './Rich.tsx';

/** A number that would fit if it were in the other unit: 23 "cm" round a thigh. */
function perhapsInches(reason: Reason, draft: Draft): string | undefined {
  if (reason.code !== 'outside' || reason.measure !== 'circumference') return undefined;
  const read = readNumber('circumference', draft);
  if (!read.ok) return undefined;
  const studied: Range<Centimetres> = { min: centimetres(reason.studied.min), max: centimetres(reason.studied.max) };
  const other = otherUnit(read.given, { units: LENGTH, unit: read.unit, plausible: studied });
  return (
    other && refusal.otherUnit(`${formatPrinted(read.given)}\u00a0${read.unit}`, other.unit, formatCm(other.value))
  );
}

/** How wide the band of an estimate would be: an empty frame, as wide as the error. */
function NarrowPicture({ facts, shorts, rules }: ResultProps): JSX.Element {
  const { low, high, from } = facts.narrow;
  const doppler = rules.methods.find(({ id, limb }) => id === 'doppler' && limb === 'thigh')?.limits;
  const at = (value: number): string => `${(50 + (46 * value) / Math.max(low, high)).toFixed(2)}%`;
  const span = (min: number, max: number): string => `${((46 * (max - min)) / Math.max(low, high)).toFixed(2)}%`;
  return (
    <figure class="answer__picture rule-top">
      <h2 class="samples__title">{refusal.narrow.title}</h2>
      <p class="meta">{refusal.narrow.how(formatCm(from))}</p>
      <svg
        class="frame"
        width="100%"
        height="120"
        role="img"
        aria-label={refusal.narrow.alt(formatMmhgNumber(low), formatMmhgNumber(high))}
      >
        <text class="axis__big" x={at(-low)} y="26">
          {refusal.narrow.low(formatMmhgNumber(low))}
        </text>
        <text class="axis__big" x={at(high)} y="26" text-anchor="end">
          {refusal.narrow.high(formatMmhgNumber(high))}
        </text>
        <rect class="frame__empty" x={at(-low)} width={span(-low, high)} y="42" height="56" />
        {doppler && (
          <rect class="axis__band" x={at(doppler.min)} width={span(doppler.min, doppler.max)} y="42" height="56" />
        )}
        <line class="axis__base" x1={at(0)} x2={at(0)} y1="42" y2="112" />
      </svg>
      <figcaption class="meta">
        {doppler && <Rich text={refusal.narrow.compare(formatMmhgNumber(doppler.max))} shorts={shorts} />}
      </figcaption>
    </figure>
  );
}

export function Refusal(props: ResultProps & { answer: Extract<Answer, { kind: 'refused' }> }): JSX.Element {
  const { answer, situation, links, draft, onChange, guided } = props;
  const [reason, ...more] = answer.reasons;
  const words = refusalWords(reason, situation);
  const unit = perhapsInches(reason, draft);
  // What was not asked, because the answer is no already, is no reason of its own.
  const others = more.filter(({ code }) => code !== 'missing').map((each) => refusalWords(each, situation).title);
  return (
    <div class="answer answer--refusal">
      <Head {...props} title={words.title}>
        {unit && <p class="lead ask-unit">{unit}</p>}
        <p class="lead">{words.lead}</p>
      </Head>
      {reason.code === 'narrow-thigh-cuff' && <NarrowPicture {...props} />}
      <div class="answer__columns">
        {(words.why.length > 0 || others.length > 0) && (
          <section class="wrong">
            <h2>{refusal.says}</h2>
            {words.why.map((id) => (
              <Copied tag="ul" from={`#why-${id} ul`} key={id} />
            ))}
            {others.length > 0 && (
              <p>
                {refusal.also} {others.join('; ')}.
              </p>
            )}
          </section>
        )}
        <section class="wrong">
          <h2>{insteadTitle}</h2>
          <ol>
            {words.ways.map((way) => (
              <Copied tag="li" from={`#way-${way}`} base={guided ? links.self : ''} key={way} />
            ))}
          </ol>
          {words.change && (
            <div class="buttons no-print">
              <button class="button button--secondary" type="button" onClick={() => onChange(words.change ?? 'limb')}>
                {changeWords[words.change]}
              </button>
            </div>
          )}
        </section>
      </div>
      {answer.closed.length > 1 && <WhyNot answer={answer} />}
    </div>
  );
}
