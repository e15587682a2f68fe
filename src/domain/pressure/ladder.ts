import { within } from '../units/units.ts';
import { findContext } from './context.ts';
import { estimateWith } from './equation.ts';
import { measure } from './measured.ts';
import { estimatedSettings, measuredSettings } from './settings.ts';
import type { Answer, Closed, Estimate, Reason, Rules, Situation } from './types.ts';

/** Reasons that close every rung: no way of finding a pressure makes these right. */
function hardStop({ askFirst, limb, cuff }: Situation, { narrowThighCuff }: Rules): Reason | undefined {
  if (askFirst !== 'no') return { code: 'ask-first', sure: askFirst === 'yes' };
  if (limb === 'thigh' && cuff.width <= narrowThighCuff) {
    return { code: 'narrow-thigh-cuff', width: cuff.width, limit: narrowThighCuff };
  }
  if (!cuff.gauge) return { code: 'no-gauge' };
  return undefined;
}

/** The best rung open to the reader, and why each better one is closed. */
export function climb(situation: Situation, rules: Rules): Answer {
  const stop = hardStop(situation, rules);
  if (stop) return { kind: 'refused', reasons: [stop], closed: [] };

  const measured = measure(situation, rules);
  if (!('code' in measured))
    return { kind: 'measured', measured, settings: measuredSettings(measured, rules), closed: [] };
  const closed: Closed[] = [{ rung: 'measured', reasons: [measured] }];
  // Somebody who measured and is told why it cannot be used must not be handed a weaker number instead.
  if (measured.code !== 'not-measured') return { kind: 'refused', reasons: [measured], closed };

  const { estimates, reasons } = estimateAll(situation, rules);
  const [first, second, ...rest] = estimates;
  if (first) {
    if (second && !agree(estimates)) return { kind: 'disagree', estimates: [first, second, ...rest], closed };
    const all: [Estimate, ...Estimate[]] = second ? [first, second, ...rest] : [first];
    return { kind: 'estimate', estimates: all, settings: estimatedSettings(all, rules), closed };
  }
  closed.push({ rung: 'equation', reasons });

  const context = findContext(situation, rules);
  if (!('code' in context)) return { kind: 'context', context, closed };
  closed.push({ rung: 'context', reasons: [context] });
  return { kind: 'refused', reasons, closed };
}

/** Estimates of all models that hold; if none does, the reasons against the one that came closest. */
function estimateAll(
  situation: Situation,
  { models }: Rules,
): { readonly estimates: readonly Estimate[]; readonly reasons: readonly [Reason, ...Reason[]] } {
  const { limb, cuff } = situation;
  let nearest: readonly [Reason, ...Reason[]] = [{ code: 'no-model-limb', limb }];
  if (cuff.kind !== 'stiff') return { estimates: [], reasons: [{ code: 'elastic', sure: cuff.kind === 'elastic' }] };
  const estimates: Estimate[] = [];
  let best = Number.POSITIVE_INFINITY;
  for (const model of models) {
    const tried = estimateWith(model, situation);
    estimates.push(...tried.estimates);
    const [reason, ...more] = tried.reasons;
    if (reason && model.limb === limb && more.length < best) {
      best = more.length;
      nearest = [reason, ...more];
    }
  }
  return { estimates, reasons: nearest };
}

/** Two models agree when each number lies inside the other's band. The two sexes of one model are no disagreement. */
function agree(estimates: readonly Estimate[]): boolean {
  return estimates.every((one) =>
    estimates.every(
      (other) => one.model.id === other.model.id || (within(one.aop, other.band) && within(other.aop, one.band)),
    ),
  );
}
