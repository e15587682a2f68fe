import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../src/evidence/bib-export.ts';
import { linksHtml, referenceLinks } from '../../../src/evidence/bib-links.ts';
import { readBib } from '../../../src/evidence/bib-strict.ts';
import { FIELDS } from '../../../src/evidence/bib-tables.ts';
import { authorsOf, formatAll, parseBib, parseRis, titleOf, toRis } from '../../../src/evidence/bibliography.ts';

const FILE = 'src/content/references.bib';
const text = readFileSync(FILE, 'utf8');
const { entries } = readBib(text, FILE);
const records = parseBib(text);
const of = (key: string) => records.get(key)!;
const shown = formatAll(records.values());

describe('reading', () => {
  test('Citation.js and the strict reader find the same records', () => {
    expect([...records.keys()]).toEqual([...entries.keys()]);
  });

  test('every PMID and PMCID survives', () => {
    const fields = Array.from(entries.values(), ({ key, fields: all }) => [
      key,
      all.find(({ name }) => name === 'pmid')?.value,
      all.find(({ name }) => name === 'pmcid')?.value,
    ]);
    expect(Array.from(records.values(), ({ csl }) => [csl.id, csl.PMID, csl.PMCID])).toEqual(fields);
    expect(fields.filter(([, pmid]) => pmid).length).toBeGreaterThanOrEqual(84);
  });

  test('authors that were not seen are nobody, a cut list says so', () => {
    expect(of('aclmeta2024')).toMatchObject({ authorsSeen: false, authorsCut: false });
    expect(of('aclmeta2024').csl.author).toBeUndefined();
    expect(of('kubota2008')).toMatchObject({
      authorsSeen: true,
      authorsCut: true,
      csl: { author: [{ family: 'Kubota' }] },
    });
    expect(Array.from(records.values()).filter(({ authorsCut }) => authorsCut)).toHaveLength(4);
    const names = Array.from(records.values()).flatMap(({ csl }) => csl.author ?? []);
    expect(names.filter(({ family, literal }) => /^others$|not seen/i.test(family ?? literal ?? ''))).toEqual([]);
  });

  test('nothing of Citation.js comes along', () => {
    expect(Object.keys(of('chang2023').csl).filter((name) => name.startsWith('_') || name === 'citation-key')).toEqual(
      [],
    );
  });

  test('each field of the allowed list reaches CSL', () => {
    const values: Record<string, string> = {
      date: '2020-05-01',
      month: '5',
      year: '2020',
      urldate: '2026-11-22',
      url: 'https://example.org',
      pmid: '123',
    };
    const types: Record<string, string> = {
      booktitle: 'inproceedings',
      institution: 'report',
      edition: 'book',
      isbn: 'book',
      howpublished: 'misc',
      organization: 'manual',
    };
    const lost = FIELDS.filter((field) => {
      const base = field === 'month' ? 'year = {2020},' : '';
      const type = types[field] ?? 'article';
      const read = (more: string) => JSON.stringify(parseBib(`@${type}{a, ${base} ${more}}`).get('a')?.csl);
      return read('') === read(`${field} = {${values[field] ?? 'Marked, A.'}}`);
    });
    expect(lost).toEqual([]);
  });
});

describe('formatting', () => {
  test.each([
    [
      'chang2023',
      'Chang H, Yan J, Lu G, and others (2023). “Muscle strength adaptation between high-load resistance training versus low-load blood flow restriction training with different cuff pressure characteristics: a systematic review and meta-analysis”. Frontiers in Physiology 14: 1244292.',
    ],
    [
      'dequeiros2024',
      'de Queiros VS, Rolnick N, Schoenfeld BJ, and others (2024). “Hypertrophic effects of low-load blood flow restriction training with different repetition schemes: a systematic review and meta-analysis”. PeerJ 12: e17195.',
    ],
    [
      'kubota2008',
      'Kubota and others (2008). “Prevention of disuse muscular weakness by restriction of blood flow”. Medicine and Science in Sports and Exercise 40(3): 529–534.',
    ],
    [
      'nakajima2006',
      'Nakajima T, Kurano M, Iida H, and others (2006). “Use and safety of KAATSU training: Results of a national survey”. International Journal of KAATSU Training Research 2(1): 5–13.',
    ],
    [
      'aclmeta2024',
      'Authors not seen (2024). “Effects of Blood Flow Restriction Training in Patients before and after Anterior Cruciate Ligament Reconstruction: A Systematic Review and Meta-Analysis”. Healthcare 12(12): 1231.',
    ],
    [
      'byu-etd8259',
      'Authors not seen (year not seen). Title not seen: Blood flow and cuff pressure in the superficial femoral artery when seated, at rest and in exercise. Brigham Young University, ScholarsArchive.',
    ],
    [
      'zeng2019',
      'Zeng Z, Centner C, Gollhofer A, König D (year not seen). “Blood-Flow-Restriction Training: Validity of Pulse Oximetry to Assess Arterial Occlusion Pressure”. International Journal of Sports Physiology and Performance 14(10): 1408.',
    ],
    [
      'clark2017',
      'Clark BC, Manini TM (2017). “Can KAATSU Exercise Cause Rhabdomyolysis?” Clinical Journal of Sport Medicine 27(1): e1–e2.',
    ],
    ['uclh-dvt', 'University College London Hospitals NHS Foundation Trust (year not seen). “Deep vein thrombosis”.'],
    [
      'buckner2017',
      'Buckner SL, Dankel SJ, Counts BR, and others (2017). “Influence of cuff material on blood flow restriction stimulus in the upper body”. Journal of Physiological Sciences no. 1: 207–215.',
    ],
  ])('%s', (key, html) => {
    expect(shown.get(key)).toBe(html);
  });

  test.each([
    ['chang2023', 'Chang H, Yan J, Lu G, Chen B, Zhang J'],
    ['dequeiros2021a', /^de Queiros VS, Dantas M, /],
    ['nakajima2006', 'Nakajima T, Kurano M, Iida H, Takano H, Oonuma H, Morita T and others'],
    ['aclmeta2024', 'Authors not seen'],
    ['uclh-dvt', 'University College London Hospitals NHS Foundation Trust'],
  ])('every author of %s', (key, names) => {
    expect(authorsOf(of(key))).toMatch(names);
  });

  test('no markup is left over, every line ends in a full stop', () => {
    expect(
      Array.from(shown.values()).filter(
        (line) => /[<>{}]|undefined|[-–]\.|\.\.|“”|\(\)/.test(line) || !/[.?!]”?$/.test(line),
      ),
    ).toEqual([]);
    expect(shown.size).toBe(entries.size);
  });

  test('a title that was not seen is told apart', () => {
    expect(titleOf(of('ijesab34'))).toEqual({
      title: 'Arterial occlusion pressure of the arm by three devices and two ways of inflating the cuff',
      titleSeen: false,
    });
    expect(titleOf(of('chang2023')).titleSeen).toBe(true);
  });
});

describe('links', () => {
  test('DOI, PubMed and PubMed Central, with their numbers for print', () => {
    expect(linksHtml(referenceLinks(of('apeland2017').csl))).toBe(
      '<a href="https://doi.org/10.1136/bmjsem-2017-000241" rel="noopener">doi.org/10.1136/bmjsem-2017-000241</a> ' +
        '<a href="https://pubmed.ncbi.nlm.nih.gov/29147573/" rel="noopener">PubMed<span class="print-only"> 29147573</span></a> ' +
        '<a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC5680435/" rel="noopener">PubMed Central<span class="print-only"> PMC5680435</span></a>',
    );
  });

  test('the address of the record only where there is no other, and never a host that may not be linked', () => {
    expect(referenceLinks({ URL: 'https://www.nidirect.gov.uk/conditions/pulmonary-embolism' })).toEqual([
      { href: 'https://www.nidirect.gov.uk/conditions/pulmonary-embolism', text: 'nidirect.gov.uk' },
    ]);
    expect(referenceLinks({ URL: 'https://docgo.net/detail-doc.html' })).toEqual([]);
    expect(referenceLinks({ DOI: '10.1002/(SICI)1<a>2;#x', URL: 'https://www.nidirect.gov.uk/' })).toEqual([
      { href: 'https://doi.org/10.1002/(SICI)1%3Ca%3E2;%23x', text: 'doi.org/10.1002/(SICI)1<a>2;#x' },
    ]);
  });
});

describe('round trips', () => {
  const exported = Array.from(entries.values(), toBibtex).join('\n');

  test('BibTeX out and in again is the same record, PMID and PMCID with it', () => {
    const back = parseBib(exported);
    for (const [key, record] of records) {
      const { csl } = back.get(key)!;
      const note = record.authorsSeen
        ? record.csl.note
        : ['Authors not seen on any page that was read', record.csl.note].filter(Boolean).join('. ');
      expect(csl).toEqual({ ...record.csl, ...(note && { note }) });
      expect(back.get(key)!.authorsCut).toBe(record.authorsCut);
    }
  });

  test('the exported BibTeX passes the strict reader, but for the authors that are not there', () => {
    const { problems } = readBib(exported, 'export.bib');
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(['bib-no-author']);
    expect(problems).toHaveLength(Array.from(records.values()).filter(({ authorsSeen }) => !authorsSeen).length);
  });

  test('RIS out and in again keeps names, title, journal, year, pages and DOI', () => {
    const back = parseRis(toRis(records.values()));
    expect(back).toHaveLength(records.size);
    const core = (csl: (typeof back)[number]) => ({
      title: csl.title.replace(/<[^>]+>/g, ''),
      author: csl.author?.map((name) =>
        [name['non-dropping-particle'], name['dropping-particle'], name.family ?? name.literal]
          .filter(Boolean)
          .join(' '),
      ),
      year: csl.issued?.['date-parts'][0][0],
      journal: csl['container-title'],
      volume: csl.volume,
      DOI: csl.DOI,
    });
    const byId = new Map(back.map((csl) => [csl.id, csl]));
    for (const [key, { csl }] of records) {
      // RIS has no way to say that a comma belongs to the name of an organisation.
      const commas = csl.author?.some(({ literal }) => literal?.includes(','));
      const expected = core(csl);
      expect(core(byId.get(key)!), key).toEqual(commas ? { ...expected, author: expect.anything() } : expected);
    }
  });

  test('RIS carries PMID, PMCID and what was not seen, one line a field', () => {
    const ris = toRis([of('apeland2017')]);
    expect(ris).toContain('\nAN  - 29147573\n');
    expect(ris).toContain('\nC2  - PMC5680435\n');
    expect(toRis([of('aclmeta2024')])).toContain('\nN1  - Authors not seen on any page that was read\n');
    expect(toRis([of('kubota2008')])).toContain('\nN1  - And others: the rest of the list of authors was not seen\n');
    const lines = toRis(records.values()).split('\n').filter(Boolean);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines.filter((line) => /^AU {2}- (others|.*not seen)/i.test(line))).toEqual([]);
  });
});
