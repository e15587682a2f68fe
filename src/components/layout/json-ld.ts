import { settings } from '../../settings.ts';

/** A value of JSON-LD. */
export type Ld = Record<string, unknown>;

/** Empty until somebody has; the settings know only the empty text as its type. */
const checkedBy: string = settings.checkedBy;

/** What machines are told of an article. No reviewer is named until one has really read it. */
export function medicalWebPage(page: {
  title: string;
  description: string;
  url: string;
  reviewed: string;
  cites: readonly Ld[];
}): Ld {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: page.title,
    description: page.description,
    url: page.url,
    inLanguage: 'en-GB',
    dateModified: page.reviewed,
    lastReviewed: page.reviewed,
    audience: { '@type': 'PeopleAudience', audienceType: 'Healthy adults who want to understand the research' },
    author: { '@type': 'Organization', name: settings.authors },
    ...(checkedBy && { reviewedBy: { '@type': 'Person', jobTitle: checkedBy } }),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    citation: page.cites,
  };
}

/** What machines are told of a cited work; only what was seen of its bibliography. */
export function scholarlyArticle(work: {
  title: string;
  year?: number | undefined;
  doi?: string | undefined;
  pmid?: string | undefined;
}): Ld {
  return {
    '@type': 'ScholarlyArticle',
    name: work.title,
    ...(work.year && { datePublished: String(work.year) }),
    ...(work.doi && { sameAs: `https://doi.org/${work.doi}` }),
    ...(work.pmid && { identifier: { '@type': 'PropertyValue', propertyID: 'PMID', value: work.pmid } }),
  };
}

/** A work that an article cites: its address says all else, and titles of fifty works would weigh a kilobyte. */
export function citedWork(work: { title: string; doi?: string | undefined }): Ld {
  return work.doi
    ? { '@type': 'ScholarlyArticle', sameAs: `https://doi.org/${work.doi}` }
    : { '@type': 'ScholarlyArticle', name: work.title };
}

/** JSON for a script element: a "</script>" inside a title must not end it. */
export function ldText(value: Ld): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
