import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer } from '../../../domain/pressure/types.ts';
import { type Mmhg, mmhg } from '../../../domain/units/units.ts';
import { form, lengthIn } from '../../../i18n/en/pressure-form.ts';
import { result, sexWord } from '../../../i18n/en/pressure-result.ts';
import { formatMmhg } from '../../../i18n/format.ts';
import { Triangle } from '../../forms/parts.tsx';
import { Axis } from './Axis.tsx';
import { fragmentOf } from './fragment.ts';
import { Ladder } from './Ladder.tsx';
import { Meaning, startAt } from './Meaning.tsx';
import { Next } from './Next.tsx';
import { Head, type ResultProps, WhyNot } from './Result.tsx';
import { Rich } from './Rich.tsx';

type Numbers = Extract<Answer, { kind: 'estimate' | 'measured' }>;
type Props = ResultProps & { answer: Numbers };

/** Bands of an answer, and all of them together; a measurement without limits has none. */
function bandsOf(answer: Numbers): {
  bands: { band: { min: Mmhg; max: Mmhg }; aop: Mmhg }[];
  span: { min: Mmhg; max: Mmhg } | null;
} {
  const bands =
    answer.kind === 'estimate'
      ? [...answer.estimates]
      : answer.measured.band
        ? [{ band: answer.measured.band, aop: answer.measured.aop }]
        : [];
  if (bands.length === 0) return { bands: [], span: null };
  const min = mmhg(Math.min(...bands.map(({ band }) => band.min)));
  const max = mmhg(Math.max(...bands.map(({ band }) => band.max)));
  return { bands: bands.map(({ band, aop }) => ({ band, aop })), span: { min, max } };
}

function Lead({ answer, situation }: Props): JSX.Element {
  const { settings } = answer;
  const target = result.percentSpan(settings.percent);
  const range = result.span(settings.range);
  const begin = formatMmhg(settings.range.min);
  if (answer.kind === 'measured') {
    const { aop, band } = answer.measured;
    const text = band
      ? result.measuredLead(formatMmhg(aop), target, range, begin)
      : result.unknownLead(target, range, begin);
    const cut = band && settings.range.max === settings.cap ? ` ${result.capped}` : '';
    return (
      <p class="lead">
        <Rich text={text + cut} />
      </p>
    );
  }
  const [first, second] = answer.estimates;
  const women = answer.estimates.find(({ sex }) => sex === 'female');
  const men = answer.estimates.find(({ sex }) => sex === 'male');
  return (
    <>
      <p class="lead">
        <Rich text={result.estimateLead(target, range, begin)} />
      </p>
      {women && men && situation.sex === undefined && (
        <p>{result.bothSexes(result.span(women.band), result.span(men.band))}</p>
      )}
      {second && second.model.id !== first.model.id && <p>{result.severalModels}</p>}
    </>
  );
}

function Title({ answer, situation }: Props): JSX.Element {
  const { span } = bandsOf(answer);
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

/** What could make it wrong: the reasons that hold for this answer. */
function reasonsFor({ answer, facts, situation }: Props): string[] {
  const { wrong } = result;
  if (answer.kind === 'estimate') {
    return [
      ...(answer.estimates.some(({ model }) => model.position === null) ? [wrong.postureUnknown(facts)] : []),
      wrong.people(facts),
      wrong.cloth,
      wrong.session(facts),
    ];
  }
  const { id } = answer.measured.method;
  return [
    wrong.agreement,
    ...(id === 'doppler' ? [wrong.doppler] : []),
    ...(id === 'oximeter-toe' ? [wrong.toe] : []),
    ...(answer.measured.band ? [] : [wrong.devices]),
    wrong.retest(facts),
    ...(situation.limb === 'thigh' ? [wrong.sides(facts)] : []),
    wrong.session(facts),
  ];
}

function sentenceOf({ answer, draft, situation, shorts }: Props): string {
  const { sentence } = result;
  const setup = sentence.setup(situation.limb, lengthIn(situation.cuff.width, draft.units.width), situation.posture);
  const range = result.span(answer.settings.range);
  const { span } = bandsOf(answer);
  if (answer.kind === 'measured') {
    const { readings, method } = answer.measured;
    const [first, second] = readings.map(formatMmhg) as [string, string];
    const how = sentence.readings(first, second, form.method.options[method.id] ?? method.id);
    return sentence.measured(setup, span ? result.span(span) : sentence.unknown(first, second), how, range);
  }
  const { model, sex } = answer.estimates[0];
  const source = sentence.model(shorts[model.study] ?? model.study, model.id, model.version);
  const both = sex ? `, ${Object.values(sexWord).join(' and ')}` : '';
  return sentence.estimate(setup, span ? result.span(span) : '', source + both, range);
}

export function NumberAnswer(props: Props): JSX.Element {
  const { answer, rules, facts, shorts, situation, draft } = props;
  const { settings } = answer;
  const [setting, setSetting] = useState<Mmhg>(() => startAt(props.start, settings));
  const { bands } = bandsOf(answer);
  const readings = answer.kind === 'measured' ? answer.measured.readings : null;
  const drawn =
    bands.length > 0 || !readings
      ? bands
      : [
          {
            band: { min: mmhg(Math.min(...readings)), max: mmhg(Math.max(...readings)) },
            aop: mmhg((readings[0] + readings[1]) / 2),
          },
        ];
  const lowest =
    answer.kind === 'estimate' ? answer.estimates.reduce((low, each) => (each.aop < low.aop ? each : low)) : null;

  const set = (next: Mmhg): void => {
    setSetting(next);
    history.replaceState(null, '', `#${fragmentOf(draft, rules, next)}`);
  };

  return (
    <div class="answer">
      <Head {...props} title={<Title {...props} />}>
        <Lead {...props} />
      </Head>
      <figure class="answer__picture rule-top">
        <Axis
          range={settings.range}
          aiming={result.picture.range(result.percentSpan(settings.percent))}
          cap={settings.cap}
          bands={drawn}
          bandWords={bands.length > 0 ? result.picture.stops : result.picture.readings}
          setting={setting}
        />
        <figcaption class="meta">{result.picture.how}</figcaption>
      </figure>
      <div class="answer__columns">
        <Meaning
          settings={settings}
          of={answer.kind === 'measured' ? { measured: answer.measured } : { estimate: lowest ?? answer.estimates[0] }}
          rules={rules}
          setting={setting}
          onSetting={set}
        />
        <section class="wrong">
          <h2>{result.wrong.title}</h2>
          <ul>
            {reasonsFor(props).map((text) => (
              <li key={text}>
                <Rich text={text} shorts={shorts} />
              </li>
            ))}
          </ul>
          <div class="answer__caution">
            <h3>
              <Triangle />
              {answer.kind === 'measured' ? result.stop.measuredTitle : result.stop.title}
            </h3>
            <p>{result.stop.text}</p>
          </div>
        </section>
      </div>
      <Ladder
        limb={situation.limb}
        rules={rules}
        facts={facts}
        shorts={shorts}
        used={answer.kind === 'measured' ? answer.measured.method.id : answer.estimates[0].model.id}
      />
      <WhyNot answer={answer} />
      <Next
        links={props.links}
        begin={settings.range.min}
        measured={answer.kind === 'measured'}
        sentence={sentenceOf(props)}
      />
    </div>
  );
}
