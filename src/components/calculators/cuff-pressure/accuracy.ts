import { pressure } from '../../../i18n/en/pressure.ts';
import { formatMmhg, formatMmhgNumber, formatPercent } from '../../../i18n/format.ts';
import type { Model } from '../../../schemas/model.ts';

const share = (value: number): string => formatPercent(100 * value);

/** What is known of an equation's accuracy, in a sentence or two; only what its record prints. */
export function accuracyOf({ fit, validation, observed }: Model): string {
  const words = pressure.known.accuracy;
  const out: string[] = [];
  if (fit?.r2 !== undefined) out.push(words.explains(share(fit.r2)));
  if (typeof fit?.variance_explained === 'number') out.push(words.explains(share(fit.variance_explained)));
  else if (fit?.variance_explained)
    out.push(
      words.explains(`${formatMmhgNumber(100 * fit.variance_explained.min)} to ${share(fit.variance_explained.max)}`),
    );
  if (fit?.see_mmhg !== undefined) out.push(words.misses(formatMmhg(fit.see_mmhg)));
  const limits = validation?.limits_of_agreement_mmhg ?? fit?.limits_of_agreement_mmhg;
  if (limits) out.push(words.limits(formatMmhgNumber(-limits.min), formatMmhg(limits.max)));
  const parts = [fit?.supine, fit?.seated, fit?.leg, fit?.arm].flatMap((each) => (each ? [each.r2] : []));
  if (parts.length > 0) out.push(words.explains(parts.map(share).join(' and ')));
  if (fit?.dominant) out.push(words.explains(share(fit.dominant.r2)));
  if (fit?.percent_error)
    out.push(words.percentError(formatMmhgNumber(fit.percent_error.men.sd), formatPercent(fit.percent_error.women.sd)));
  if (out.length === 0 && observed) out.push(words.onlyMeans);
  return out.length > 0 ? out.join(' ') : words.none;
}
