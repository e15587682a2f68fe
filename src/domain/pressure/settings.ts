import { type ErrorDistribution, halfWidth, shareBelow } from '../statistics/distribution.ts';
import { type Mmhg, mmhg, type Percent, percent, probability, type Range, wholeDown } from '../units/units.ts';
import type { Estimate, Meaning, MeasuredAop, Rules, Settings } from './types.ts';

const share = (of: Mmhg, at: Percent): Mmhg => mmhg((of * at) / 100);

/** The most that may be set: a share of the LOW end of the band, so that the least robust person like those studied keeps flow. */
export const capFor = (lowEnd: Mmhg, rules: Pick<Rules, 'capPercent'>): Mmhg =>
  wholeDown(share(lowEnd, rules.capPercent));

/** Whole settings for a range of target percentages, never above the cap. */
function settingsFor(aop: Mmhg, target: Range<Percent>, cap: Mmhg): Settings {
  const at = (end: Percent): Mmhg => mmhg(Math.min(wholeDown(share(aop, end)), cap));
  return { percent: target, range: { min: at(target.min), max: at(target.max) }, cap };
}

/** With several estimates the lowest decides: what is too much for one of them is not offered. */
export function estimatedSettings(estimates: readonly [Estimate, ...Estimate[]], rules: Rules): Settings {
  const aop = mmhg(Math.min(...estimates.map((estimate) => estimate.aop)));
  const lowEnd = mmhg(Math.min(...estimates.map((estimate) => estimate.band.min)));
  return settingsFor(aop, rules.targets.estimated, capFor(lowEnd, rules));
}

/** Without known error there is no low end to cap by: the range of an estimate is kept, and its top is the cap. */
export function measuredSettings({ aop, readings, band }: MeasuredAop, rules: Rules): Settings {
  if (band) return settingsFor(aop, rules.targets.measured, capFor(band.min, rules));
  const lower = mmhg(Math.min(...readings));
  return settingsFor(lower, rules.targets.estimated, wholeDown(share(lower, rules.targets.estimated.max)));
}

/** A setting in percent of the occlusion pressure, at both ends of the band. */
export function percentAt(setting: Mmhg, band: Range<Mmhg>): Range<Percent> {
  return { min: percent((100 * setting) / band.max), max: percent((100 * setting) / band.min) };
}

/** Half of the 95% interval in standard errors. Found by a search, so it is kept for as long as its curve is. */
const halves = new WeakMap<ErrorDistribution, number>();
function half95(errors: ErrorDistribution): number {
  const known = halves.get(errors);
  if (known !== undefined) return known;
  const found = halfWidth(0.95, errors);
  halves.set(errors, found);
  return found;
}

/** Share of people like those studied whose occlusion pressure is so low that the setting is more than `limit` percent of it. */
function shareAbove(setting: Mmhg, limit: Percent, { aop, model }: Estimate): number {
  const standardError = model.halfBand / half95(model.errors);
  return shareBelow(((100 * setting) / limit - aop) / standardError, model.errors);
}

/** What a setting means for an estimate: both ends of its band, and how many people it would be too much for. */
export function meaningOf(setting: Mmhg, estimate: Estimate, { capPercent }: Pick<Rules, 'capPercent'>): Meaning {
  return {
    percent: percentAt(setting, estimate.band),
    above: {
      cap: probability(shareAbove(setting, capPercent, estimate)),
      full: probability(shareAbove(setting, percent(100), estimate)),
    },
  };
}

/** Limits of agreement name no curve for single people, so no count of people is given. */
export function meaningOfMeasured(setting: Mmhg, { band, readings }: MeasuredAop): Meaning {
  const ends = band ?? { min: mmhg(Math.min(...readings)), max: mmhg(Math.max(...readings)) };
  return { percent: percentAt(setting, ends), above: null };
}
