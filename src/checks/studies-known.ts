import { closest } from '../evidence/cite-closest.ts';
import type { Content, Problem } from '../evidence/content.ts';
import { everyRecord, everyValue, problemAt, type Rule } from './rule.ts';

/** Fields that hold keys of studies, in every collection. */
const KEY_FIELDS = new Set([
  'source',
  'sources',
  'study',
  'record',
  'replacement_keys',
  'also_in',
  'keys',
  'not_seen_throughout',
]);

/** A key as it is written inside sentences: surname and year. Makers' and services' pages have other keys. */
const IN_WORDS = /(?<![\w/.#@-])[a-z]{2,}(?:19|20)\d\d[a-z]{0,3}(?![\w/.-]*\w)/g;

/** Every key that content names belongs to a study: in its own fields, and in sentences. */
export const studiesAreKnown: Rule = (content) =>
  everyRecord(content).flatMap((record) =>
    [...everyValue(record.data)].flatMap(({ value, path }): Problem[] => {
      if (typeof value !== 'string') return [];
      const field = path.findLast((step) => typeof step === 'string');
      const keys = KEY_FIELDS.has(String(field)) ? [value] : [...value.matchAll(IN_WORDS)].map(([key]) => key);
      return keys
        .filter((key) => !isStudy(content, key))
        .map((key) =>
          unknownStudy(content, key, (message, hint) => problemAt(record, path, 'unknown-study', message, hint)),
        );
    }),
  );

/** Is there a record of this name, readable or not? An unreadable one is reported once, where it stands. */
export function isStudy({ studies, broken }: Content, key: string): boolean {
  return studies.has(key) || broken.has(`src/content/studies/${key}.yaml`);
}

/** The words for a key that no study has. */
export function unknownStudy<T>(content: Content, key: string, make: (message: string, hint: string) => T): T {
  const near = closest(key, content.studies.keys());
  const hint = near ? `Closest key: ${near}. Correct the key, or add the study.` : 'Correct the key, or add the study.';
  return make(`cites "${key}", which is not in src/content/studies`, hint);
}

/** Each study has its entry in the bibliography, and each entry its study. */
export const studiesMatchBibliography: Rule = (content) => [
  ...[...content.studies.values()].flatMap((study) => {
    if (content.bibKeys.has(study.id)) return [];
    const near = closest(
      study.id,
      [...content.bibKeys.keys()].filter((key) => !isStudy(content, key)),
    );
    const hint = `${near ? `Closest entry without a study: ${near}. ` : ''}Add the entry, or correct the file name.`;
    return [
      problemAt(study, [], 'study-without-entry', `"${study.id}" has no entry in src/content/references.bib`, hint),
    ];
  }),
  ...[...content.bibKeys].flatMap(([key, line]): Problem[] => {
    if (isStudy(content, key)) return [];
    const near = closest(
      key,
      [...content.studies.keys()].filter((id) => !content.bibKeys.has(id)),
    );
    const hint = `${near ? `Closest study without an entry: ${near}. ` : ''}Add src/content/studies/${key}.yaml, or remove the entry.`;
    return [
      {
        file: 'src/content/references.bib',
        line,
        code: 'entry-without-study',
        message: `the entry "${key}" has no record in src/content/studies`,
        hint,
      },
    ];
  }),
];
