import type { Answer, Situation } from '../../../domain/pressure/types.ts';
import { type Mmhg, mmhg, type Range } from '../../../domain/units/units.ts';
import { form, lengthIn } from '../../../i18n/en/pressure-form.ts';
import { result, sexWord } from '../../../i18n/en/pressure-result.ts';
import { formatMmhg } from '../../../i18n/format.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Shorts } from './Rich.tsx';

export type NumberAnswer = Extract<Answer, { kind: 'estimate' | 'measured' }>;
export interface Drawn {
  band: Range<Mmhg>;
  aop: Mmhg;
  /** "women" and "men" where both are drawn. */
  name: string | undefined;
}

/** The bands in which flow stops; none where the error of a measurement is not known. */
export function bandsOf(answer: NumberAnswer): readonly Drawn[] {
  if (answer.kind === 'estimate')
    return answer.estimates.map(({ band, aop, sex }) => ({ band, aop, name: sex ? sexWord[sex] : undefined }));
  const { band, aop } = answer.measured;
  return band ? [{ band, aop, name: undefined }] : [];
}

/** From the lowest end to the highest. */
export function spanOf(bands: readonly Drawn[]): Range<Mmhg> | undefined {
  if (bands.length === 0) return undefined;
  return {
    min: mmhg(Math.min(...bands.map(({ band }) => band.min))),
    max: mmhg(Math.max(...bands.map(({ band }) => band.max))),
  };
}

/** The sentences under the title. */
export function leadOf(answer: NumberAnswer): string[] {
  const { settings } = answer;
  const target = result.percentSpan(settings.percent);
  const range = result.span(settings.range);
  const begin = formatMmhg(settings.range.min);
  if (answer.kind === 'measured') {
    const { aop, band } = answer.measured;
    const capped = settings.range.max === settings.cap;
    return [
      band
        ? result.measuredLead(formatMmhg(aop), target, range, begin, capped)
        : result.unknownLead(target, range, begin),
    ];
  }
  const [first, second] = answer.estimates;
  const women = answer.estimates.find(({ sex }) => sex === 'female');
  const men = answer.estimates.find(({ sex }) => sex === 'male');
  return [
    result.estimateLead(target, range, begin),
    ...(women && men ? [result.bothSexes(result.span(women.band), result.span(men.band))] : []),
    ...(second && second.model.id !== first.model.id ? [result.severalModels] : []),
  ];
}

/** What could make it wrong: the reasons that hold for this answer. */
export function reasonsOf(answer: NumberAnswer, situation: Situation, facts: Facts): string[] {
  const { wrong } = result;
  if (answer.kind === 'estimate') {
    const unknown = answer.estimates.some(({ model }) => model.position === null);
    return [...(unknown ? [wrong.postureUnknown(facts)] : []), wrong.people(facts), wrong.cloth, wrong.session(facts)];
  }
  const { method, band } = answer.measured;
  return [
    wrong.agreement,
    ...(method.id === 'doppler' ? [wrong.doppler] : []),
    ...(method.id === 'oximeter-toe' ? [wrong.toe] : []),
    ...(band ? [] : [wrong.devices]),
    wrong.retest(facts),
    ...(situation.limb === 'thigh' ? [wrong.sides(facts)] : []),
    wrong.session(facts),
  ];
}

/** The sentence to copy: unit, cuff width, limb, position, model and version are always in it. */
export function sentenceOf(answer: NumberAnswer, situation: Situation, draft: Draft, shorts: Shorts): string {
  const { sentence } = result;
  const setup = sentence.setup(situation.limb, lengthIn(situation.cuff.width, draft.units.width), situation.posture);
  const range = result.span(answer.settings.range);
  const bands = bandsOf(answer);
  if (answer.kind === 'measured') {
    const { readings, method } = answer.measured;
    const [first, second] = [formatMmhg(readings[0]), formatMmhg(readings[1])];
    const how = sentence.readings(first, second, form.method.options[method.id] ?? method.id);
    const span = spanOf(bands);
    return sentence.measured(setup, span ? result.span(span) : sentence.unknown, how, range);
  }
  const { model } = answer.estimates[0];
  const all = bands.map(({ band, name }) => result.span(band) + (name ? ` (${name})` : '')).join(', ');
  return sentence.estimate(
    setup,
    all,
    sentence.model(shorts[model.study] ?? model.study, model.id, model.version),
    range,
  );
}
