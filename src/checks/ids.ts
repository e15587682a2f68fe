import type { Located, Problem } from '../evidence/content.ts';
import { everyRecord, everyValue, problemAt, type Rule } from './rule.ts';

/** Inside one list an id is used once. */
export const idsAreUnique: Rule = (content) =>
  everyRecord(content).flatMap((record) =>
    [...everyValue(record.data)].flatMap(({ value, path }) =>
      Array.isArray(value) ? repeats(record, value, path) : [],
    ),
  );

function repeats(record: Located<unknown>, list: readonly unknown[], path: readonly (string | number)[]): Problem[] {
  const first = new Map<string, number>();
  return list.flatMap((item, index) => {
    const id =
      item !== null && typeof item === 'object' && 'id' in item && typeof item.id === 'string' ? item.id : undefined;
    if (id === undefined) return [];
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    const message = `the id "${id}" is used twice; it stands first on line ${record.lineOf([...path, before, 'id'])}`;
    return [problemAt(record, [...path, index, 'id'], 'duplicate-id', message, 'Give one of the two another id.')];
  });
}

/** A model has its file's name as id; a claim's id begins with its file's name. */
export const idsMatchFiles: Rule = (content) => [
  ...[...content.models.values()].flatMap((model) =>
    model.data.id === model.id
      ? []
      : [
          problemAt(
            model,
            ['id'],
            'id-differs',
            `the id is "${model.data.id}", the file name says "${model.id}"`,
            'Make the two the same.',
          ),
        ],
  ),
  ...[...content.claims.values()].flatMap((claim) => {
    const area = claim.file.replace(/^.*\/|\.yaml$/g, '');
    if (new RegExp(`^${area}-[1-9][0-9]*$`).test(claim.id)) return [];
    const message = `the id "${claim.id}" is not "${area}-" and a number`;
    return [
      problemAt(
        claim,
        ['id'],
        'id-differs',
        message,
        `Write ${area}-1, ${area}-2 and so on; never change an id that is in use.`,
      ),
    ];
  }),
];

/** The id of a finding is at most five words, because it is written in every citation. */
export const findingIdsAreShort: Rule = (content) =>
  [...content.studies.values()].flatMap((study) =>
    study.data.findings.flatMap(({ id }, index) =>
      id.split('-').length <= 5
        ? []
        : [
            problemAt(
              study,
              ['findings', index, 'id'],
              'long-finding-id',
              `the id "${id}" has more than five words`,
              'Shorten it, and mend the places that cite it.',
            ),
          ],
    ),
  );

/** A host stands once on the list of hosts that may be linked. */
export const hostsAreUnique: Rule = ({ linkHosts }) => {
  const seen = new Set<string>();
  return (linkHosts?.data.hosts ?? []).flatMap(({ host }, index) => {
    if (!seen.has(host)) {
      seen.add(host);
      return [];
    }
    return [
      problemAt(
        linkHosts!,
        ['hosts', index, 'host'],
        'duplicate-id',
        `the host "${host}" is listed twice`,
        'Remove one of the two.',
      ),
    ];
  });
};
