import type { CslItem } from './bibliography.ts';
import { isLinkable } from './link-hosts.ts';

export interface ReferenceLink {
  readonly href: string;
  readonly text: string;
  /** The number behind a text such as "PubMed": print needs it. */
  readonly number?: string;
}

/** Where a record can be read: DOI, PubMed, PubMed Central; its own address only where none of these is known and the host may be linked. */
export function referenceLinks({
  DOI,
  PMID,
  PMCID,
  URL: url,
}: Pick<CslItem, 'DOI' | 'PMID' | 'PMCID' | 'URL'>): ReferenceLink[] {
  const links: ReferenceLink[] = [];
  if (DOI)
    links.push({
      href: `https://doi.org/${encodeURI(DOI).replaceAll('#', '%23').replaceAll('?', '%3F')}`,
      text: `doi.org/${DOI}`,
    });
  if (PMID) links.push({ href: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`, text: 'PubMed', number: PMID });
  if (PMCID)
    links.push({ href: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/`, text: 'PubMed Central', number: PMCID });
  if (links.length === 0 && url && isLinkable(url))
    links.push({ href: url, text: new URL(url).hostname.replace(/^www\./, '') });
  return links;
}

export function linksHtml(links: readonly ReferenceLink[]): string {
  return links
    .map(({ href, text, number }) => {
      const printed = number ? `<span class="print-only"> ${escapeHtml(number)}</span>` : '';
      return `<a href="${escapeHtml(href)}" rel="noopener">${escapeHtml(text)}${printed}</a>`;
    })
    .join(' ');
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
