import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { valueAt, valueText } from '../../../src/evidence/value.ts';

const NB = '\u00a0';
const made = new Map<string, unknown>([
  [
    'protocols',
    {
      lifting: {
        load_percent_1rm: { min: 11, max: 12, sources: ['a'] },
        sets: { min: 1, max: 1 },
        rest_s: { min: 7, max: null },
        block_weeks: { min: null, max: 5 },
        reps: [9, 8, 7],
        hold_min: { limit: { leg: 1, arm: 2.5 } },
        reperfusion_min: { value: 4 },
        error_beats_per_min: { min: 7, max: 11 },
        note: 'words',
        rows: [
          { id: 'first', per_week: { min: 2, max: 3 } },
          { study: 'smith2020', weeks: 6 },
        ],
      },
    },
  ],
  ['pressure', { limits: { low_mmhg: -3, percent_aop: { min: 4, max: 5 } } }],
]);

describe('a number of the prescriptions in words', () => {
  test.each([
    ['lifting.load_percent_1rm', {}, '11 to 12%'],
    ['lifting.load_percent_1rm', { unit: 'long' }, '11 to 12% of 1RM'],
    ['lifting.load_percent_1rm', { unit: 'none' }, '11 to 12'],
    ['lifting.load_percent_1rm', { part: 'min' }, '11%'],
    ['lifting.load_percent_1rm', { part: 'max', unit: 'none' }, '12'],
    ['lifting.load_percent_1rm.min', {}, '11%'],
    ['lifting.sets', {}, `1${NB}set`],
    ['lifting.rest_s', {}, `at least 7${NB}seconds`],
    ['lifting.block_weeks', {}, `at most 5${NB}weeks`],
    ['lifting.reps', {}, `9, 8 and 7${NB}repetitions`],
    ['lifting.hold_min.limit.leg', {}, `1${NB}minute`],
    ['lifting.hold_min.limit.arm', {}, `2.5${NB}minutes`],
    ['lifting.reperfusion_min', {}, `4${NB}minutes`],
    ['lifting.error_beats_per_min', {}, `7 to 11${NB}beats a minute`],
    ['lifting.rows.0.per_week', {}, `2 to 3${NB}times a week`],
    ['lifting.rows.first.per_week', { unit: 'long' }, `2 to 3${NB}days a week`],
    ['lifting.rows.smith2020.weeks', {}, `6${NB}weeks`],
    ['pressure:limits.low_mmhg', {}, `\u22123${NB}mmHg`],
    ['limits.percent_aop', { unit: 'long' }, '4 to 5% of AOP'],
  ] as const)('%s %o', (of, options, words) => {
    expect(valueText(made, of, options)).toBe(words);
  });
});

describe('a path that leads nowhere', () => {
  test.each([
    [
      'lifting.load_percent_1mr',
      '"lifting.load_percent_1mr" is not in src/content/prescriptions: there is no "load_percent_1mr" in "lifting". Closest: lifting.load_percent_1rm. "lifting" holds load_percent_1rm, sets, rest_s, block_weeks, reps, hold_min, reperfusion_min, error_beats_per_min, note, rows.',
    ],
    [
      'liftin.sets',
      '"liftin.sets" is not in src/content/prescriptions: there is no "liftin" in the prescriptions. Closest: lifting.sets. The prescriptions hold lifting, limits.',
    ],
    [
      'lifting.rows.smith2021.weeks',
      '"lifting.rows.smith2021.weeks" is not in src/content/prescriptions: there is no "smith2021" in "lifting.rows". Closest: lifting.rows.smith2020.weeks. "lifting.rows" holds first, smith2020.',
    ],
    ['presure:limits', '"presure:limits" names the file "presure"; there are protocols, pressure.'],
    ['lifting.note', '"lifting.note" is not a number, a list of numbers or a range.'],
    ['lifting', '"lifting" is not a number, a list of numbers or a range.'],
  ])('%s', (of, message) => {
    expect(() => valueText(made, of)).toThrow(new RangeError(message));
  });

  test('an end that is open', () => {
    expect(() => valueText(made, 'lifting.rest_s', { part: 'max' })).toThrow(
      new RangeError('"lifting.rest_s" is not a number, a list of numbers or a range with a max.'),
    );
  });
});

test('the first steps of protocols and pressure differ, so that a path needs no file name', () => {
  const keys = ['protocols', 'pressure'].map((name) =>
    Object.keys(parse(readFileSync(`src/content/prescriptions/${name}.yaml`, 'utf8')) as object),
  );
  expect(keys[0]!.filter((key) => keys[1]!.includes(key))).toEqual([]);
});

test('every load, pressure and time of the site has its unit', () => {
  const protocols: unknown = parse(readFileSync('src/content/prescriptions/protocols.yaml', 'utf8'));
  const files = new Map([['protocols', protocols]]);
  const { min, max } = valueAt(files, 'resistance.default.load_percent_1rm').value as { min: number; max: number };
  expect(valueText(files, 'resistance.default.load_percent_1rm')).toBe(`${min} to ${max}%`);
  for (const path of [
    'sets',
    'rest_between_sets_s',
    'exercises_per_session',
    'restriction_time_min.hard_limit.leg',
    'frequency.usual.per_week',
    'duration_weeks',
    'pressure_percent_aop',
  ]) {
    expect(valueText(files, `resistance.default.${path}`)).toMatch(/(%|\u00a0[a-z ]+)$/);
  }
});
