import { describe, expect, it } from 'vitest';
import { citedWork, ldText, medicalWebPage, scholarlyArticle } from '../../../src/components/layout/json-ld.ts';

const page = { title: 'T', description: 'D', url: 'https://example.org/t/', reviewed: '2026-11-22', cites: [] };

describe('medicalWebPage', () => {
  it('names no reviewer while nobody has checked the page', () => {
    expect(medicalWebPage(page)).not.toHaveProperty('reviewedBy');
    expect(medicalWebPage(page)).toMatchObject({ '@type': 'MedicalWebPage', lastReviewed: '2026-11-22' });
  });
});

describe('scholarlyArticle', () => {
  it('leaves out what was not seen', () => {
    expect(scholarlyArticle({ title: 'A trial' })).toEqual({ '@type': 'ScholarlyArticle', name: 'A trial' });
  });

  it('points to the DOI and the PubMed number', () => {
    expect(scholarlyArticle({ title: 'A trial', year: 2020, doi: '10.1/x', pmid: '7' })).toEqual({
      '@type': 'ScholarlyArticle',
      name: 'A trial',
      datePublished: '2020',
      sameAs: 'https://doi.org/10.1/x',
      identifier: { '@type': 'PropertyValue', propertyID: 'PMID', value: '7' },
    });
  });
});

it('names a cited work by its DOI, and by its title where none was seen', () => {
  expect(citedWork({ title: 'A trial', doi: '10.1/x' })).toEqual({
    '@type': 'ScholarlyArticle',
    sameAs: 'https://doi.org/10.1/x',
  });
  expect(citedWork({ title: 'A trial' })).toEqual({ '@type': 'ScholarlyArticle', name: 'A trial' });
});

it('cannot end the script element that holds it', () => {
  expect(ldText({ name: '</script><b>' })).toBe('{"name":"\\u003c/script>\\u003cb>"}');
});
