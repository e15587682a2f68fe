import { describe, expect, it } from 'vitest';
import { type Size, stepsUp, weekSizes } from '../../../src/domain/protocol/progression.ts';

const size = (sets: readonly number[], cuffInRests: Size['cuffInRests'] = 'deflated'): Size => ({ sets, cuffInRests });

describe('steps up', () => {
  it('fill one exercise after the other, and bring the next in with its first sets', () => {
    expect(stepsUp(size([2]), size([3, 3]), ['volume'])).toEqual([size([3]), size([3, 2]), size([3, 3])]);
    expect(stepsUp(size([3]), size([3, 2]), ['volume'])).toEqual([size([3, 2])]);
    expect(stepsUp(size([]), size([1]), ['volume'])).toEqual([size([1])]);
  });

  it('move one lever to its end before the next, in the order of the data', () => {
    const [from, to] = [size([2]), size([3], 'inflated')];
    expect(stepsUp(from, to, ['cuff-in-rests', 'volume'])).toEqual([size([2], 'inflated'), size([3], 'inflated')]);
    expect(stepsUp(from, to, ['volume', 'cuff-in-rests'])).toEqual([size([3]), size([3], 'inflated')]);
    expect(stepsUp(from, to, ['by-rule', 'never'])).toEqual([]);
  });

  it('leave alone what is at its end, or beyond', () => {
    expect(stepsUp(size([3]), size([3]), ['cuff-in-rests', 'volume'])).toEqual([]);
    expect(stepsUp(size([4, 2]), size([3]), ['volume'])).toEqual([]);
  });
});

describe('the size of a week', () => {
  const [from, to] = [size([2]), size([4])];

  it('is the easier one as long as asked, then a step a week, then stays', () => {
    const sets = (weeks: number, easier: number) =>
      weekSizes(weeks, easier, from, to, ['volume']).map((one) => one.sets);
    expect(sets(6, 2)).toEqual([[2], [2], [3], [4], [4], [4]]);
    expect(sets(3, 1)).toEqual([[2], [3], [4]]);
    expect(sets(2, 2)).toEqual([[2], [2]]);
  });

  it('is what was asked from the first week where nothing is easier', () => {
    expect(weekSizes(2, 0, from, to, ['volume'])).toEqual([to, to]);
  });
});
