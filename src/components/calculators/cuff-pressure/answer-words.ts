import type { Answer, Situation } from '../../../domain/pressure/types.ts';
import { type Mmhg, mmhg, type Range } from '../../../domain/units/units.ts';
import { form, lengthIn } from '../../../i18n/en/pressure-form.ts';
import { result, sexWord } from '../../../i18n/en/pressure-result.ts';
import type { DoubtId } from '../../../i18n/en/pressure-why.ts';
import { formatMmhg } from '../../../i18n/format.ts';
import type { Draft } from './draft.ts';
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
  if (answer.kind === 'measured') {
    const { aop, band } = answer.measured;
    const capped = settings.range.max === settings.cap;
    return [band ? result.measuredLead(formatMmhg(aop), target, range, capped) : result.unknownLead(target, range)];
  }
  const [first, second] = answer.estimates;
  const women = answer.estimates.find(({ sex }) => sex === 'female');
  const men = answer.estimates.find(({ sex }) => sex === 'male');
  const middle = formatMmhg(Math.min(...answer.estimates.map(({ aop }) => aop)));
  return [
    women && men
      ? result.bothLead(result.span(women.band), result.span(men.band), middle, target, range)
      : result.estimateLead(middle, target, range),
    ...(second && second.model.id !== first.model.id ? [result.severalModels] : []),
  ];
}

/** Which of the page's doubts hold for this answer. */
export function doubtsOf(answer: NumberAnswer, { limb }: Situation): DoubtId[] {
  if (answer.kind === 'estimate') {
    const unknown = answer.estimates.some(({ model }) => model.position === null);
    return [...(unknown ? (['position'] as const) : []), 'people', 'cloth', 'session'];
  }
  const { method, band } = answer.measured;
  return [
    'agreement',
    ...(method.id === 'doppler' ? (['direction'] as const) : []),
    ...(method.id === 'oximeter-toe' ? (['toe'] as const) : []),
    ...(band ? [] : (['devices'] as const)),
    'retest',
    ...(limb === 'thigh' ? (['sides'] as const) : []),
    'session',
  ];
}

/** The sentence to copy: unit, cuff width, limb, position, model and version are always in it. */
export function sentenceOf(answer: NumberAnswer, situation: Situation, draft: Draft, shorts: Shorts): string {
  const { sentence } = result;
  const setup = sentence.setup(situation.limb, lengthIn(situation.cuff.width, draft.units.width), situation.posture);
  const { range, cap } = answer.settings;
  const cuff = sentence.cuff(formatMmhg(range.min), result.span(range), formatMmhg(cap));
  const bands = bandsOf(answer);
  if (answer.kind === 'measured') {
    const { readings, method } = answer.measured;
    const [first, second] = [formatMmhg(readings[0]), formatMmhg(readings[1])];
    const how = sentence.readings(first, second, form.method.options[method.id] ?? method.id);
    const span = spanOf(bands);
    return sentence.measured(setup, cuff, span ? result.span(span) : sentence.unknown, how);
  }
  const { model } = answer.estimates[0];
  const all = bands.map(({ band, name }) => result.span(band) + (name ? ` (${name})` : '')).join(', ');
  return sentence.estimate(
    setup,
    cuff,
    all,
    sentence.model(shorts[model.study] ?? model.study, model.id, model.version),
  );
}
