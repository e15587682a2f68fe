import { escapeHtml } from '../../evidence/bib-links.ts';
import { longDate } from '../../i18n/date.ts';
import { citation as words } from '../../i18n/en/citation.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Finding, Study } from '../../schemas/study.ts';
import { mostRead, plainComparison } from '../evidence/study-view.ts';
import { effectNumbers, miniForestSvg } from './mini-forest.ts';

/**
 * What stands behind a citation mark, as the fragment of HTML that the popover loads when it is wanted. In the page itself the cards of
 * 53 sources were 9 kB of 38 kB (brotli, the first article), and few of them are ever opened. Every finding is in it, each with its id;
 * the popover shows those that the mark cites, or the first two.
 */
export function cardHtml(study: Study, evidenceDate: string): string {
  const { notice } = study;
  const date = longDate(evidenceDate);
  const rows = [
    [words.who, study.population],
    [words.weakPoint, study.limits],
    [words.weRead, words.read[mostRead(study)].replace('{date}', date)],
  ] as const;
  return [
    notice && `<p class="source-notice"><strong>${words.noticeTitle[notice.kind]}</strong> ${text(notice.text)}</p>`,
    ...study.findings.map(findingHtml),
    `<dl>${rows.map(([term, what]) => `<dt>${term}</dt><dd>${text(what)}</dd>`).join('')}</dl>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function findingHtml({ id, outcome, result, effect }: Finding): string {
  const measure = effect && ((words.measure as Record<string, string>)[effect.measure] ?? effect.measure);
  const size = effect
    ? `<div class="mini">${miniForestSvg(effect)}<p><strong>${effectNumbers(effect)}</strong> <span>${text(`${measure}; ${plainComparison(effect.comparison)}`)}</span></p></div>`
    : '';
  return `<div data-finding="${id}"><p class="source-outcome">${text(outcome)}</p><p class="source-result">${text(result)}</p>${size}</div>`;
}

function text(words: string): string {
  return escapeHtml(typeset(words));
}
