import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Mmhg, mmhg } from '../../../domain/units/units.ts';
import { result } from '../../../i18n/en/pressure-result.ts';
import { formatMmhg } from '../../../i18n/format.ts';
import { Triangle } from '../../forms/parts.tsx';
import { planPressureOf } from '../protocol-builder/pressure-link.ts';
import { Axis } from './Axis.tsx';
import {
  bandsOf,
  type Drawn,
  doubtsOf,
  leadOf,
  type NumberAnswer as Numbers,
  sentenceOf,
  spanOf,
} from './answer-words.ts';
import { Copied, LadderCopy } from './Copied.tsx';
import { fragmentOf } from './fragment.ts';
import { Meaning, startAt } from './Meaning.tsx';
import { Next } from './Next.tsx';
import { Head, type ResultProps, WhyNot } from './Result.tsx';
import { Rich } from './Rich.tsx';

type Props = ResultProps & { answer: Numbers };

function Title({ answer, situation }: Props): JSX.Element {
  const span = spanOf(bandsOf(answer));
  if (answer.kind === 'measured' && !span) return <>{result.unknownTitle(answer.measured.aop)}</>;
  const [before, after] = answer.kind === 'estimate' ? result.estimateTitle(situation.limb) : result.measuredTitle;
  return (
    <>
      {before}
      <span class="band-word">{span && result.bandAnd(span)}</span>
      {after}
    </>
  );
}

/** The two readings, drawn where a band would be. */
function readingsDrawn(answer: Numbers): Drawn[] {
  if (answer.kind !== 'measured') return [];
  const { readings, aop } = answer.measured;
  return [{ band: { min: mmhg(Math.min(...readings)), max: mmhg(Math.max(...readings)) }, aop, name: undefined }];
}

/** The address follows the setting when the reader pauses: browsers cut off pages that change it with every step of a slider. */
const PAUSE_MS = 400;

/** An answer with a pressure in it: sentence, picture, meaning, doubts, ladder, next step, in that order. */
export function NumberAnswer(props: Props): JSX.Element {
  const { answer, rules, shorts, situation, draft, guided } = props;
  const { settings } = answer;
  const [setting, setSetting] = useState<Mmhg>(() => startAt(props.start, settings));
  const bands = bandsOf(answer);
  const measured = answer.kind === 'measured' ? answer.measured : null;
  const lowest =
    answer.kind === 'estimate' ? answer.estimates.reduce((low, each) => (each.aop < low.aop ? each : low)) : null;

  const first = useRef(true);
  useEffect(() => {
    if (first.current || guided) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => history.replaceState(null, '', `#${fragmentOf(draft, rules, setting)}`), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [setting, draft, rules, guided]);

  // Made once: a step of the slider redraws the picture and the meaning, and nothing else.
  const still = useMemo(
    () => ({
      head: (
        <Head {...props} title={<Title {...props} />}>
          <p class="answer__begin">
            <Rich text={result.begin(formatMmhg(settings.range.min), formatMmhg(settings.cap))} />
          </p>
          {leadOf(answer).map((text, index) => (
            <p class={index === 0 ? 'lead' : undefined} key={text}>
              <Rich text={text} />
            </p>
          ))}
        </Head>
      ),
      wrong: (
        <section class="wrong">
          <h2>{result.wrong.title}</h2>
          <ul>
            {doubtsOf(answer, situation).map((id) => (
              <Copied tag="li" from={`#doubt-${id}`} key={id} />
            ))}
          </ul>
        </section>
      ),
      stop: (
        <div class="answer__caution">
          <h2>
            <Triangle />
            {result.stop.title}
          </h2>
          <p>{result.stop.text}</p>
        </div>
      ),
      rest: (
        <>
          <LadderCopy limb={situation.limb} used={measured ? measured.method.id : lowest?.model.id} />
          <WhyNot answer={answer} />
          <Next
            links={props.links}
            begin={settings.range.min}
            measured={measured !== null}
            sentence={sentenceOf(answer, situation, draft, shorts)}
            plan={planPressureOf(answer, situation)}
            onPlan={guided?.onPlan}
          />
        </>
      ),
    }),
    [],
  );

  return (
    <div class="answer">
      {still.head}
      <figure class="answer__picture rule-top">
        <Axis
          range={settings.range}
          aiming={result.picture.range(result.percentSpan(settings.percent))}
          cap={settings.cap}
          bands={bands.length > 0 ? bands : readingsDrawn(answer)}
          bandWords={bands.length > 0 ? result.picture.stops : result.picture.readings}
          setting={setting}
        />
        <figcaption class="meta">{result.picture.how}</figcaption>
      </figure>
      {still.stop}
      <div class="answer__columns">
        <Meaning
          settings={settings}
          of={measured ? { measured } : { estimate: lowest as NonNullable<typeof lowest> }}
          rules={rules}
          setting={setting}
          onSetting={setSetting}
        />
        {still.wrong}
      </div>
      {still.rest}
    </div>
  );
}
