import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factsFrom } from '../../../src/components/calculators/cuff-pressure/facts.ts';
import type { Study } from '../../../src/schemas/study.ts';
import { bands, prescription, records, rows } from './content.ts';

const study = (key: string) =>
  parse(readFileSync(join(import.meta.dirname, `../../../src/content/studies/${key}.yaml`), 'utf8')) as Study;
const given = { models: records, prescription, rows, bands, study };

describe('factsFrom', () => {
  it('takes every number from the records', () => {
    expect(factsFrom(given)).toEqual({
      equation: {
        people: 51,
        ageMean: 23.23,
        ageLow: 12.75,
        ageHigh: 33.71,
        ageSlope: 1.153,
        explained: 39.7,
        error: 15.289,
      },
      narrow: {
        low: 133.6,
        high: 147.8,
        from: 12,
        people: 29,
        limit: 500,
        narrowMean: 235,
        wideMean: 144,
        wideWidth: 13.5,
        same: 116,
      },
      posture: { lying: 187, sitting: 204, standing: 241.5, people: 50 },
      session: { low: 34, high: 44 },
      elastic: { nylon: 139, elastic: 246 },
      arm: { studies: 4, low: 119.8, high: 174 },
      sides: { most: 100 },
      retest: { low: 4.8, high: 5.7 },
      felt: { target: 7, max: 10 },
    });
  });

  it('stops the build when one is gone or reads otherwise', () => {
    expect(() => factsFrom({ ...given, study: () => undefined })).toThrow(
      'the pressure page needs weatherholt2019, which the content no longer has',
    );
    expect(() => factsFrom({ ...given, models: records.filter(({ status }) => status !== 'confirmed') })).toThrow(
      'needs a confirmed model',
    );
    expect(() => factsFrom({ ...given, rows: [] })).toThrow('reference-values/rows.yaml');
    const other = (key: string) => ({
      ...study(key),
      findings: study(key).findings.map((each) => ({ ...each, result: 'something else' })),
    });
    expect(() => factsFrom({ ...given, study: other })).toThrow('which now reads: something else');
  });
});
