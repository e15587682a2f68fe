import type { Study } from '../schemas/study.ts';
import { closest } from './cite-closest.ts';
import type { Drawn, Place } from './likeness.ts';
import type { Problem } from './problems.ts';

/** A row as an author names it. */
export interface RowRef {
  readonly key: string;
  readonly finding: string;
  /** Words under the name; without them the people of the study. */
  readonly note?: string | undefined;
}

/** "centner2019a#strength-walking; fabero2022#higher-pressure" as rows. */
export function readRows(cites: string): RowRef[] {
  return readWords(cites).map((part) => {
    const [key = '', finding = ''] = part.replace(/^@/, '').split('#');
    return { key, finding };
  });
}

/** "strength; size" as words. */
export function readWords(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The effect behind a row, or why there is none. */
export function findEffect(
  { key, finding: id }: RowRef,
  study: Study | undefined,
  keys: Iterable<string>,
  place: Place,
): Drawn | Problem {
  if (!study) {
    const near = closest(key, keys);
    return {
      ...place,
      code: 'unknown-study',
      message: `draws "${key}", which is not in src/content/studies`,
      hint: `${near ? `Closest key: ${near}. ` : ''}Correct the key, or add the study`,
    };
  }
  const finding = study.findings.find((candidate) => candidate.id === id);
  const drawable = study.findings.filter(({ effect }) => effect).map((candidate) => candidate.id);
  if (!finding) {
    const near = closest(id, drawable);
    return {
      ...place,
      code: 'unknown-finding',
      message: `draws ${key}#${id || '?'}, and src/content/studies/${key}.yaml has no such finding`,
      hint: near
        ? `Closest finding with an effect: ${near}`
        : `Findings with an effect there: ${drawable.join(', ') || 'none'}`,
    };
  }
  if (!finding.effect) {
    return {
      ...place,
      code: 'finding-without-effect',
      message: `draws ${key}#${id}, which has no "effect" with an interval`,
      hint: `Leave it out and say so in the caption, or draw one of: ${drawable.join(', ') || 'none in this study'}`,
    };
  }
  return { key, finding: { ...finding, effect: finding.effect } };
}

export const isProblem = (value: object): value is Problem => 'code' in value;
