import { type Centimetres, type Mmhg, mmhg, type Range, within, type Years } from '../units/units.ts';
import type { EquationModel, Estimate, Measure, Reason, Sex, Situation } from './types.ts';

const MEASURES = ['circumference', 'systolic', 'diastolic', 'age'] as const;

/** Every reason why a model does not hold for somebody; none when it does. */
export function reasonsAgainst(model: EquationModel, situation: Situation): Reason[] {
  const { guard } = model;
  const reasons: Reason[] = [];
  if (model.limb !== situation.limb) reasons.push({ code: 'no-model-limb', limb: situation.limb });
  if (!within(situation.cuff.width, guard.cuffWidth)) {
    reasons.push({ code: 'cuff-width', given: situation.cuff.width, studied: guard.cuffWidth });
  }
  if (!guard.postures.includes(situation.posture)) {
    reasons.push({ code: 'posture', given: situation.posture, accepted: guard.postures });
  }
  for (const measure of MEASURES) {
    const reason = against(measure, model, situation);
    if (reason) reasons.push(reason);
  }
  return reasons;
}

/** A measure that the equation uses must be given; one that the guard limits must lie inside, used or not. */
function against(measure: Measure, model: EquationModel, situation: Situation): Reason | undefined {
  const given: Centimetres | Mmhg | Years | undefined = situation[measure];
  const studied: Range<Centimetres> | Range<Mmhg> | Range<Years> | undefined = model.guard[measure];
  if (given === undefined) {
    return model.slopes[measure] === undefined ? undefined : { code: 'missing', measure };
  }
  if (studied && !within<number>(given, studied)) return { code: 'outside', measure, given, studied };
  return undefined;
}

/** The equation itself: no limits, no rounding. Only for people that the guard lets through, and for published examples. */
export function evaluate(model: EquationModel, measures: Readonly<Partial<Record<Measure, number>>>, sex: Sex): Mmhg {
  let aop = model.intercept + (model.sex?.[sex] ?? 0);
  for (const measure of MEASURES) aop += (model.slopes[measure] ?? 0) * (measures[measure] ?? 0);
  return mmhg(aop);
}

/**
 * Estimates with one model: one, or one for each sex when the equation needs it and the reader did not say.
 * Either the estimates or the reasons against are empty.
 */
export function estimateWith(
  model: EquationModel,
  situation: Situation,
): { readonly estimates: readonly Estimate[]; readonly reasons: readonly Reason[] } {
  const reasons = reasonsAgainst(model, situation);
  if (reasons.length > 0) return { estimates: [], reasons };
  const askedSex = model.sex !== null && situation.sex === undefined;
  const sexes: readonly Sex[] = askedSex ? ['female', 'male'] : [situation.sex ?? 'male'];
  const estimates = sexes.map((sex): Estimate => {
    const aop = evaluate(model, situation, sex);
    const band = { min: mmhg(aop - model.halfBand), max: mmhg(aop + model.halfBand) };
    return { aop, band, model, sex: askedSex ? sex : null };
  });
  // A band that reaches down to nothing would allow no setting at all; no confirmed model comes near it.
  if (estimates.some(({ band }) => !(band.min > 0))) return { estimates: [], reasons: [{ code: 'no-low-end' }] };
  return { estimates, reasons };
}
