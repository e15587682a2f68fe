import type { Problem } from '../evidence/content.ts';
import { gradeInWords } from '../schemas/claim.ts';
import { problemAt, type Rule } from './rule.ts';
import { isStudy, unknownStudy } from './studies-known.ts';

const BRACKETS = /\[([a-z0-9-]+(?:, [a-z0-9-]+)*)\]/g;

/** Keys in square brackets inside the words of a claim or a note belong to studies; those of a claim are among its keys. */
export const bracketsOfClaims: Rule = (content) => [
  ...[...content.claims.values()].flatMap((claim) =>
    inBrackets(claim.data.why ?? '').flatMap((key): Problem[] => {
      if (claim.data.keys.includes(key)) return [];
      if (!isStudy(content, key))
        return [
          unknownStudy(content, key, (message, hint) => problemAt(claim, ['why'], 'unknown-study', message, hint)),
        ];
      return [
        problemAt(
          claim,
          ['why'],
          'key-not-listed',
          `the why of "${claim.id}" names "${key}", which is not among its keys`,
          'Add it to keys, so that the study shows what rests on it.',
        ),
      ];
    }),
  ),
  ...(content.claimNotes?.data.sections ?? []).flatMap(({ items }, section) =>
    items.flatMap((item, index) =>
      inBrackets(item)
        .filter((key) => !isStudy(content, key))
        .map((key) =>
          unknownStudy(content, key, (message, hint) =>
            problemAt(content.claimNotes!, ['sections', section, 'items', index], 'unknown-study', message, hint),
          ),
        ),
    ),
  ),
];

function inBrackets(text: string): string[] {
  return [...text.matchAll(BRACKETS)].flatMap(([, keys]) => keys!.split(', '));
}

/** A claim graded better than a guess names what it rests on. */
export const gradedClaimsHaveKeys: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) => {
    if (claim.data.keys.length > 0 || claim.data.grade === 'D' || gradeInWords(claim.data.grade) === 'absent')
      return [];
    return [
      problemAt(
        claim,
        ['keys'],
        'claim-without-source',
        `"${claim.id}" is graded ${claim.data.grade} and names no study`,
        'Name the studies that carry it, or grade it D (opinion, arithmetic) or absent.',
      ),
    ];
  });
