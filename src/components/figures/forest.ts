import { closest } from '../../evidence/cite-closest.ts';
import type { Problem } from '../../evidence/problems.ts';
import type { Study } from '../../schemas/study.ts';
import { type Drawn, kindOf } from './likeness.ts';
import { type Domain, niceStep } from './scale.ts';

/** A row as an author names it. */
export interface RowRef {
  readonly key: string;
  readonly finding: string;
  /** Words under the name; without them the people of the study. */
  readonly note?: string | undefined;
}

export interface Group<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** "centner2019a#strength-walking; fabero2022#higher-pressure" as rows. */
export function readRows(cites: string): RowRef[] {
  return cites
    .split(';')
    .map((part) => part.trim().replace(/^@/, ''))
    .filter((part) => part !== '')
    .map((part) => {
      const [key = '', finding = ''] = part.split('#');
      return { key, finding };
    });
}

/** The effect behind a row, or why there is none. */
export function findEffect(
  { key, finding: id }: RowRef,
  study: Study | undefined,
  keys: Iterable<string>,
  place: { file: string; line: number },
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

export const isProblem = (value: Drawn | Problem): value is Problem => 'code' in value;

/** Rows by what they measure, each group from the lowest to the highest result. */
export function groupByOutcome<Row extends Drawn>(rows: readonly Row[], names: Record<string, string>): Group<Row>[] {
  const groups = Map.groupBy(rows, ({ finding }) => {
    const outcome = kindOf(finding).outcome;
    return outcome ? (names[outcome] ?? outcome) : finding.outcome;
  });
  return Array.from(groups, ([name, members]) => ({
    name,
    rows: members.toSorted((a, b) => a.finding.effect.value - b.finding.effect.value),
  }));
}

/** Round ends that hold every interval and the line of no difference. */
export function forestDomain(rows: readonly Drawn[], none: number): Domain {
  const ends = rows.flatMap(({ finding: { effect } }) => [effect.ci_low, effect.ci_high]);
  const low = Math.min(none, ...ends);
  const high = Math.max(none, ...ends);
  const step = niceStep(high - low || 1, 6);
  return [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
}
