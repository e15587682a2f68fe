import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { noDifference } from '../../../src/components/evidence/study-view.ts';
import { forestDomain, groupByOutcome } from '../../../src/components/figures/forest.ts';
import { findEffect, isProblem, readRows } from '../../../src/evidence/drawn.ts';
import { type Drawn, unlike } from '../../../src/evidence/likeness.ts';
import { formatProblems } from '../../../src/evidence/problems.ts';
import { forestSides } from '../../../src/i18n/en/forest-sides.ts';
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

  it('groups by outcome in the order given, each group from the lowest to the highest result', () => {
    const groups = groupByOutcome(
      drawn(
        'chang2023#muscle-strength-all-studies; fabero2022#muscle-size-against-heavy-training; centner2019a#strength-against-heavy-training',
      ),
      ['size', 'strength'],
      { strength: 'Strength', size: 'Muscle size' },
    );
    expect(groups.map(({ name, rows }) => [name, rows.map(({ key }) => key)])).toEqual([
      ['Muscle size', ['fabero2022']],
      ['Strength', ['centner2019a', 'chang2023']],
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
  const heavy = 'chang2023#muscle-strength-all-studies; centner2019a#strength-against-heavy-training';

  it('lets pooled analyses against heavy training stand together, whatever they call the measure', () => {
    expect(unlike(drawn(`${heavy}; hughes2017#strength-heavy-against-bfr`), [], place)).toEqual([]);
  });

  it('goes by the fields of the record and not by its words', () => {
    const [row, other] = drawn(heavy) as [Drawn, Drawn];
    const effect = { ...other.finding.effect, comparator: 'light' as const };
    const said = unlike([row, { ...other, finding: { ...other.finding, effect } }], [], place);
    expect(said.map(({ message }) => message)).toEqual([expect.stringContaining('(comparator: light)')]);
  });

  it.each([
    ['scale', 'standardised', 'effect-size-difference', 'geng2024#strength-in-trained-people', ''],
    [
      'outcome group',
      'strength',
      'size',
      'centner2019a#muscle-size-against-heavy-training',
      ', or name both in outcomes="…", which gives each a heading',
    ],
    ['comparator', 'heavy', 'light', 'fabero2022#strength-against-low-load', ''],
  ])('stops at another %s', (name, want, is, cite, also) => {
    const first = 'chang2023#muscle-strength-all-studies';
    const key = cite.split('#')[0];
    expect(formatProblems(unlike(drawn(`${first}; ${cite}`), [], place))).toBe(
      `src/content/articles/muscle.mdx:12  mixed-effects\n  draws ${cite} (${name}: ${is}) with ${first} (${name}: ${want}); only like is drawn with like.\n  Take one of them out, or draw two figures${also}. See "${name.replace(' ', '_')}" in src/content/studies/${key}.yaml.\n`,
    );
  });

  it('stops at another direction', () => {
    const said = unlike(drawn('he2025#muscle-strength; he2025#pain'), ['strength', 'pain'], place);
    expect(said.map(({ message }) => message)).toEqual([
      'draws he2025#pain (direction: below-favours-first) with he2025#muscle-strength (direction: above-favours-first); only like is drawn with like',
    ]);
  });

  it('never draws what a record leaves open', () => {
    const said = unlike(drawn('fabero2022#muscle-size-against-heavy-training'), [], place);
    expect(formatProblems(said)).toBe(
      'src/content/articles/muscle.mdx:12  effect-not-stated\n  draws fabero2022#muscle-size-against-heavy-training, whose record does not state its direction.\n  Leave it out and say so in the caption, or, where the source says it, fill in "direction" in src/content/studies/fabero2022.yaml.\n',
    );
  });

  it('draws several outcomes only where the figure names them', () => {
    const both = 'chang2023#muscle-strength-all-studies; centner2019a#muscle-size-against-heavy-training';
    expect(unlike(drawn(both), ['strength', 'size'], place)).toEqual([]);
    expect(unlike(drawn(both), ['strength', 'pain'], place).map(({ message }) => message)).toEqual([
      'draws centner2019a#muscle-size-against-heavy-training (outcome group: size), and says outcomes="strength; pain"',
      'says that it draws the outcome "pain", and none of its effects has that outcome group',
    ]);
  });
});

test('every effect on record with a ratio for its measure says so, and no other does', () => {
  const odd = [...studies].flatMap(([key, { findings }]) =>
    findings.flatMap(({ id, effect }) =>
      effect && (noDifference(effect.measure) === 1) !== (effect.scale === 'ratio') ? [`${key}#${id}`] : [],
    ),
  );
  expect(odd).toEqual([]);
});

describe('the words at both sides of no difference', () => {
  it.each([
    ['heavy', 'above-favours-first', ['heavy better', 'cuff better']],
    ['light', 'below-favours-first', ['cuff better', 'no cuff better']],
    ['heavy', 'favours-neither', ['less', 'more']],
    ['no-pill', 'below-favours-first', ['less', 'more']],
  ])('against %s, %s', (comparator, direction, words) => {
    expect(forestSides(comparator, direction)).toEqual(words);
  });
});
