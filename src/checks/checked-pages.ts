import type { Problem } from '../evidence/content.ts';
import { everyRecord, everyValue, problemAt, type Rule } from './rule.ts';

const READ_IT = 'Name the page that was read and how much of it was seen, or remove what it does not carry.';

/** Whatever has a list of checked pages has at least one page in it. */
export const somethingWasChecked: Rule = (content) =>
  everyRecord(content).flatMap((record) =>
    [...everyValue(record.data)].flatMap(({ value, path }) => {
      if (path.at(-1) !== 'checked' || !Array.isArray(value) || value.length > 0) return [];
      return [
        problemAt(record, path, 'nothing-checked', `${record.id} names no page on which it was checked`, READ_IT),
      ];
    }),
  );

/** Findings rest on a page that confirms findings. */
export const findingsWereSeen: Rule = (content) =>
  [...content.studies.values()].flatMap((study) => {
    const { findings, checked } = study.data;
    if (findings.length === 0 || checked.length === 0 || checked.some(({ confirms }) => confirms.includes('findings')))
      return [];
    const message = `${study.id} has findings, but no page under checked confirms findings`;
    return [
      problemAt(
        study,
        ['checked'],
        'findings-not-seen',
        message,
        'Add the page that shows them, or "findings" to the confirms of one that does.',
      ),
    ];
  });

const DOI_HOSTS = new Set(['doi.org', 'www.doi.org', 'dx.doi.org', 'www.dx.doi.org']);

/** An address at doi.org holds a DOI: 10., a registrant of 4 to 9 digits, a slash, a name. */
export const doisHaveTheirForm: Rule = (content) =>
  everyRecord(content).flatMap((record) =>
    [...everyValue(record.data)].flatMap(({ value, path }): Problem[] => {
      if (typeof value !== 'string' || !/^https?:\/\//.test(value) || !URL.canParse(value)) return [];
      const { hostname, pathname } = new URL(value);
      if (!DOI_HOSTS.has(hostname) || /^\/10\.\d{4,9}\/\S+$/.test(decodeURIComponent(pathname))) return [];
      return [
        problemAt(
          record,
          path,
          'bad-doi',
          `"${value}" is not the address of a DOI`,
          'Write https://doi.org/10.1234/name, with the DOI as printed.',
        ),
      ];
    }),
  );
