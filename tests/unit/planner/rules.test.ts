import { describe, expect, it } from 'vitest';
import { type Files, resolve, trace } from '../../../src/components/calculators/protocol-builder/places.ts';
import { plannerRules } from '../../../src/components/calculators/protocol-builder/rules.ts';
import type { Traced } from '../../../src/domain/protocol/rules.ts';
import { Planner } from '../../../src/schemas/planner.ts';
import { files, planner, protocols, rules } from './content.ts';

/** Every value with a place, anywhere in the rules. */
function traced(value: unknown, found: Traced<unknown>[] = []): Traced<unknown>[] {
  if (Array.isArray(value)) for (const one of value) traced(one, found);
  else if (typeof value === 'object' && value !== null) {
    if ('path' in value && 'editorial' in value) found.push(value as Traced<unknown>);
    for (const one of Object.values(value)) traced(one, found);
  }
  return found;
}

describe('the rules of the planner', () => {
  it('hold no value without its place, and none without a source or a reason', () => {
    const all = traced(rules);
    expect(all.length).toBeGreaterThan(40);
    for (const { path, sources, editorial, why } of all) {
      expect(path).toMatch(/^(protocols|pressure|planner):[a-z0-9_.]+$/);
      if (editorial) expect(why, path).toBeTruthy();
      else expect(sources.length, path).toBeGreaterThan(0);
      if (path.startsWith('planner:')) expect(editorial, path).toBe(true);
    }
  });

  it('are what the prescriptions say, at their places', () => {
    const { default: usual, variations, progression } = protocols.resistance;
    expect(rules.resistance.loadPercent.easier.value).toEqual(variations.beginner.load_percent_1rm);
    expect(rules.resistance.scheme).toMatchObject({
      value: usual.scheme_options[0]?.reps,
      grade: 'A',
      sources: usual.scheme_options[0]?.sources,
    });
    expect(rules.resistance.restS.value).toEqual({
      min: usual.rest_between_sets_s.min,
      max: usual.rest_between_sets_s.max,
    });
    expect(rules.resistance.tempo.value).toEqual({ up: usual.tempo_s.up, down: usual.tempo_s.down });
    expect(rules.resistance.weeks.max).toMatchObject({
      value: usual.duration_in_trials_weeks[0]?.value,
      sources: ['lixandrao2015'],
    });
    expect(rules.guards.limbSessionS.leg.value).toBe(usual.restriction_time_min.hard_limit.leg * 60);
    expect(rules.guards.limbSessionS.arm.value).toBe(usual.restriction_time_min.hard_limit.arm * 60);
    expect(rules.guards.reperfusionS.value).toBe(usual.restriction_time_min.reperfusion.value * 60);
    expect(rules.progression.value).toHaveLength(progression.order.value.length);
    expect(rules.progression.value.at(-1)).toBe('never');
  });

  it('take the shortest of the times in one go, and keep the others', () => {
    const { oneGoS } = rules.guards;
    const all = oneGoS.candidates.map(({ value }) => value);
    expect(oneGoS.value).toBe(Math.min(...all));
    expect(new Set(all).size).toBeGreaterThan(1);
    expect(oneGoS.sources).toEqual(['kaatsu-manual']);
  });

  it('change their version when any of the files does', () => {
    const other = { ...files, protocols: { ...protocols, passive: {} } };
    expect(plannerRules(planner, files as Files).version).toBe(rules.version);
    expect(plannerRules(planner, other as Files).version).not.toBe(rules.version);
    expect(rules.version).toMatch(new RegExp(`^${planner.version}-[0-9a-z]+$`));
  });

  it('cite only records that the exercises name', () => {
    expect(rules.exercises.map(({ id, askAbove }) => [id, askAbove === undefined])).toEqual([
      ['knee-extension', false],
      ['leg-press', false],
      ['calf-raise', false],
      ['biceps-curl', false],
      ['walking', true],
      ['cycling', true],
    ]);
  });
});

describe('a place in the prescriptions', () => {
  const small: Files = {
    protocols: {
      a: {
        sources: ['one2020'],
        grade: 'B',
        list: [
          { study: 'two2021', value: 7, note: 'x' },
          { source: 'three2022', seen: 'secondary', min: 1, max: 2 },
        ],
      },
    },
    pressure: { rule: { source: null, grade: 'D', max: null, min: 3 } },
  };

  it('gives the value with the origin that stands nearest', () => {
    expect(trace({ of: 'protocols:a.list.0.value' }, small)).toEqual({
      value: 7,
      path: 'protocols:a.list.0.value',
      sources: ['two2021'],
      grade: 'B',
      editorial: false,
    });
    expect(trace({ of: 'protocols:a.list.1', source: 'three2022' }, small)).toEqual({
      value: { min: 1, max: 2 },
      path: 'protocols:a.list.1',
      sources: ['three2022'],
      grade: 'B',
      seen: 'secondary',
      editorial: false,
    });
    expect(trace({ of: 'pressure:rule' }, small)).toMatchObject({ value: { min: 3, max: null }, sources: [] });
  });

  it('adds sources and a reason of ours, each once', () => {
    expect(
      trace(
        { of: 'protocols:a.list.0.value', sources: ['two2021', 'four2023'], basis: 'editorial', why: 'because' },
        small,
      ),
    ).toMatchObject({
      sources: ['two2021', 'four2023'],
      editorial: true,
      why: 'because',
    });
  });

  it('stops where there is nothing, or where another record stands', () => {
    expect(() => trace({ of: 'protocols:a.b.c' }, small)).toThrow(
      'planner.yaml points to protocols:a.b.c, and there is nothing at "b".',
    );
    expect(() => trace({ of: 'protocols:a.list.0.value', source: 'one2020' }, small)).toThrow(
      'planner.yaml expects one2020 at protocols:a.list.0.value, and found two2021.',
    );
    expect(() => trace({ of: 'pressure:rule', source: 'one2020' }, small)).toThrow(
      'planner.yaml expects one2020 at pressure:rule, and found no source.',
    );
  });

  it('is not needed for a value of our own', () => {
    expect(resolve({ value: 5, basis: 'editorial', why: 'because' }, 'timing_s.x', small)).toEqual({
      value: 5,
      path: 'planner:timing_s.x',
      sources: [],
      editorial: true,
      why: 'because',
    });
  });
});

describe('data that the planner cannot use', () => {
  const changed = (change: (copy: Planner) => void): (() => unknown) => {
    const copy = structuredClone(planner);
    change(copy);
    return () => plannerRules(copy, files);
  };

  it('stops the build, naming the place', () => {
    expect(
      changed((copy) => {
        copy.resistance.sets.later = { of: 'protocols:resistance.default.frequency.evidence' };
      }),
    ).toThrow(
      /^planner\.yaml, resistance\.sets\.later: protocols:resistance\.default\.frequency\.evidence holds "loenneke2012b: .*", which is not what the planner needs there\.$/,
    );
    expect(
      changed((copy) => {
        copy.resistance.scheme.source = 'abe2006';
      }),
    ).toThrow('planner.yaml expects abe2006 at protocols:resistance.default.scheme_options.0.reps');
    expect(
      changed((copy) => {
        copy.progression.levers = { load: 'by-rule' };
      }),
    ).toThrow(
      'planner.yaml, progression.levers: protocols:resistance.progression.order.value names "restriction time", and no lever is given for it.',
    );
  });

  it('does not pass the schema', () => {
    const parse = (change: object) => Planner.safeParse({ ...planner, ...change }).success;
    expect(parse({})).toBe(true);
    expect(parse({ version: 0 })).toBe(false);
    expect(parse({ tempo: 1 })).toBe(false);
    expect(parse({ easier_weeks: { value: 2, basis: 'editorial' } })).toBe(false);
    expect(parse({ resistance: { ...planner.resistance, scheme: { of: 'articles:x' } } })).toBe(false);
  });
});
