import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  findEffect,
  forestDomain,
  groupByOutcome,
  isProblem,
  readRows,
} from '../../../src/components/figures/forest.ts';
import { type Drawn, kindOf, unlike } from '../../../src/components/figures/likeness.ts';
import { formatProblems } from '../../../src/evidence/problems.ts';
import type { Study } from '../../../src/schemas/study.ts';

const folder = 'src/content/studies';
const studies = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name.slice(0, -5), parse(readFileSync(`${folder}/${name}`, 'utf8')) as Study]),
);
const place = { file: 'src/content/articles/muscle.mdx', line: 12 };

const draw = (cites: string) =>
  readRows(cites).map((ref) => findEffect(ref, studies.get(ref.key), studies.keys(), place));
const drawn = (cites: string) => draw(cites) as Drawn[];
const messages = (cites: string) => formatProblems(draw(cites).filter(isProblem));

describe('rows of a forest plot', () => {
  it('reads keys and findings, with and without at signs', () => {
    expect(readRows('a#b; @c#d ;')).toEqual([
      { key: 'a', finding: 'b' },
      { key: 'c', finding: 'd' },
    ]);
  });

  it('takes value and interval from the record and nothing from the author', () => {
    const [row] = drawn('chang2023#muscle-strength-all-studies');
    const record = studies.get('chang2023')?.findings.find(({ id }) => id === 'muscle-strength-all-studies');
    expect(row?.finding.effect).toEqual(record?.effect);
  });

  it('names the closest key when a study is not there', () => {
    expect(messages('chang20233#muscle-strength-all-studies')).toBe(
      'src/content/articles/muscle.mdx:12  unknown-study\n  draws "chang20233", which is not in src/content/studies.\n  Closest key: chang2023. Correct the key, or add the study.\n',
    );
  });

  it('names the closest finding when it is not there', () => {
    expect(messages('chang2023#muscle-strength-all-study')).toBe(
      'src/content/articles/muscle.mdx:12  unknown-finding\n  draws chang2023#muscle-strength-all-study, and src/content/studies/chang2023.yaml has no such finding.\n  Closest finding with an effect: muscle-strength-all-studies.\n',
    );
  });

  it('refuses a finding without an effect and says which others could be drawn', () => {
    expect(messages('fabero2022#higher-pressure')).toBe(
      'src/content/articles/muscle.mdx:12  finding-without-effect\n  draws fabero2022#higher-pressure, which has no "effect" with an interval.\n  Leave it out and say so in the caption, or draw one of: strength-against-heavy-training, muscle-size-against-heavy-training, strength-against-low-load, muscle-size-against-low-load.\n',
    );
  });

  it('groups by outcome, each group from the lowest to the highest result', () => {
    const groups = groupByOutcome(
      drawn(
        'chang2023#muscle-strength-all-studies; fabero2022#muscle-size-against-heavy-training; centner2019a#strength-against-heavy-training',
      ),
      { strength: 'Strength', size: 'Muscle size' },
    );
    expect(groups.map(({ name, rows }) => [name, rows.map(({ key }) => key)])).toEqual([
      ['Strength', ['centner2019a', 'chang2023']],
      ['Muscle size', ['fabero2022']],
    ]);
  });

  it('holds every interval and no difference on its axis', () => {
    const rows = drawn('fabero2022#strength-against-low-load; fabero2022#muscle-size-against-low-load');
    const [low, high] = forestDomain(rows, 0);
    expect(low).toBeLessThanOrEqual(0);
    expect(high).toBeGreaterThanOrEqual(0.96);
  });
});

describe('only like is drawn with like', () => {
  it('lets pooled analyses against heavy training stand together, whatever they call the measure', () => {
    expect(
      unlike(
        drawn(
          'chang2023#muscle-strength-all-studies; centner2019a#strength-against-heavy-training; hughes2017#strength-heavy-against-bfr',
        ),
        place,
      ),
    ).toEqual([]);
  });

  it('stops at another comparator', () => {
    const text = formatProblems(
      unlike(drawn('fabero2022#strength-against-heavy-training; fabero2022#strength-against-low-load'), place),
    );
    expect(text).toBe(
      'src/content/articles/muscle.mdx:12  mixed-effects\n  draws fabero2022#strength-against-low-load (comparator: light) with fabero2022#strength-against-heavy-training (comparator: heavy); only like is drawn with like.\n  Take one of them out, or draw two figures. The comparator comes from "measure", "comparison" and "outcome" in src/content/studies/fabero2022.yaml.\n',
    );
  });

  it.each([
    ['scale', 'chang2023#muscle-strength-all-studies; geng2024#strength-in-trained-people'],
    ['scale', 'parkin2012#clots-by-body-mass-index; chang2023#muscle-strength-all-studies'],
    ['comparator', 'loenneke2012b#strength-with-bfr; chang2023#muscle-strength-all-studies'],
    ['direction', 'he2025#muscle-strength; he2025#pain'],
  ])('stops at another %s', (field, cites) => {
    expect(unlike(drawn(cites), place).map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining(`${field}:`)]),
    );
  });

  it('goes by what a record declares before it reads the words', () => {
    const [row] = drawn('chang2023#muscle-strength-all-studies');
    const effect = { ...row!.finding.effect, comparator: 'light', scale: 'points', direction: 'lower-is-better' };
    expect(kindOf({ ...row!.finding, effect } as Drawn['finding'])).toMatchObject({
      comparator: 'light',
      scale: 'points',
      better: 'less',
    });
  });
});
