import { describe, expect, it } from 'vitest';
import { climb } from '../../../src/domain/pressure/ladder.ts';
import { meaningOf, meaningOfMeasured } from '../../../src/domain/pressure/settings.ts';
import type { Estimate, MeasuredAop } from '../../../src/domain/pressure/types.ts';
import type { ErrorDistribution } from '../../../src/domain/statistics/distribution.ts';
import { mmhg } from '../../../src/domain/units/units.ts';
import { rules } from './content.ts';
import { measuredAt, person } from './people.ts';

function measured(first: number, second: number, method: string): MeasuredAop {
  const answer = climb(measuredAt(first, second, method), rules);
  if (answer.kind !== 'measured') throw new Error(answer.kind);
  return answer.measured;
}

describe('what a setting means for a measurement', () => {
  it('is its share of both ends of the band: 152 less and plus 8.51 by hand-held Doppler (vehrs2023b)', () => {
    expect(meaningOfMeasured(mmhg(60), measured(150, 154, 'doppler'))).toEqual({
      percent: { min: expect.closeTo(6000 / 160.51, 9), max: expect.closeTo(6000 / 143.49, 9) },
      above: null,
    });
  });

  it('is its share of the two readings where no limits are known, whichever came first', () => {
    const expected = { percent: { min: 38, max: 40 }, above: null };
    expect(meaningOfMeasured(mmhg(76), measured(200, 190, 'automatic'))).toEqual(expected);
    expect(meaningOfMeasured(mmhg(76), measured(190, 200, 'automatic'))).toEqual(expected);
  });
});

describe('what a setting means for an estimate', () => {
  it('is looked up once for each curve: the search for its 95% takes longer than all the rest', () => {
    const answer = climb(person, rules);
    if (answer.kind !== 'estimate') throw new Error(answer.kind);
    const [estimate] = answer.estimates;
    let reads = 0;
    const errors = {
      get family() {
        reads += 1;
        return 't' as const;
      },
      degreesOfFreedom: 46,
    } satisfies ErrorDistribution;
    const watched: Estimate = { ...estimate, model: { ...estimate.model, errors } };
    const first = meaningOf(mmhg(100), watched, rules);
    expect(reads).toBeGreaterThan(50);
    reads = 0;
    expect(meaningOf(mmhg(100), watched, rules)).toEqual(first);
    expect(reads).toBeLessThan(5);
    expect(first).toEqual(meaningOf(mmhg(100), estimate, rules));
  });
});
