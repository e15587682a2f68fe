import { citation as words } from '../i18n/en/citation.ts';
import { escapeHtml } from './bib-links.ts';
import type { CiteMark } from './cite-grammar.ts';
import type { CiteTarget } from './cite-index.ts';

/** "[Schwiete 2021]" fits the narrowest column of a table on a phone; what is longer may break there. */
const LONG = 15;

/** Attributes of a mark. Its id is given when the whole page is known (cite-number.ts). */
export function markAttributes(mark: CiteMark, target: CiteTarget): Record<string, string> {
  const { key, findings } = mark;
  const { notice } = target;
  const long = markText(mark, target).length > LONG;
  return {
    class: `cite${notice ? ` cite--${notice}` : ''}${long ? ' cite--long' : ''}`,
    role: 'doc-biblioref',
    'data-cite': findings.length > 0 ? `${key}#${findings.join(',')}` : key,
  };
}

/** "[Chang 2023, p. 3]". A paper that was corrected, or is in doubt, says so inside; a retracted one is said to be so before it. */
export function markText({ locator }: CiteMark, { short, notice }: CiteTarget): string {
  const said = notice && notice !== 'retracted' ? words.notice[notice] : undefined;
  return `[${[short, locator, said].filter(Boolean).join(', ')}]`;
}

/** The marks of one pair of brackets as HTML. Several sources are one group, which opens as one stack. */
export function marksHtml(marks: readonly CiteMark[], targetOf: (key: string) => CiteTarget): string {
  const links = marks.map((mark) => {
    const target = targetOf(mark.key);
    const attributes = Object.entries(markAttributes(mark, target))
      .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
      .join('');
    const text = escapeHtml(markText(mark, target));
    const inside = target.notice === 'retracted' ? `${words.notice.retracted} <del>${text}</del>` : text;
    return `<a href="#ref-${mark.key}"${attributes}>${inside}</a>`;
  });
  return links.length > 1 ? `<span class="cites">${links.join(' ')}</span>` : links.join('');
}
