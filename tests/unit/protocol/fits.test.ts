import { describe, expect, it } from 'vitest';
import { fitting } from '../../../src/domain/protocol/fits.ts';
import type { PlanInputs } from '../../../src/domain/protocol/plan-types.ts';
import { plain } from '../planner/inputs.ts';

const asked: PlanInputs = {
  ...plain,
  exercises: ['knee-extension', 'leg-press', 'calf-raise'],
  strengths: [{ kind: 'known', weight: { amount: 50, unit: 'kg' } }, { kind: 'unknown' }, { kind: 'unknown' }],
  cuffInRests: 'inflated',
  sets: 5,
};
const SETS = { min: 2, max: 5 };
/** Notes what was tried, and lets through what the test says. */
function trying(fits: (inputs: PlanInputs) => boolean, inputs = asked) {
  const tried: PlanInputs[] = [];
  const found = fitting(
    inputs,
    (changed) => {
      tried.push(changed);
      return fits(changed);
    },
    SETS,
  );
  return { found, tried };
}

describe('what would fit', () => {
  it('is the smallest change of each kind', () => {
    expect(trying(() => true).found).toEqual([
      { change: 'cuff-in-rests', to: 'deflated' },
      { change: 'exercises', to: 2 },
      { change: 'sets', to: 4 },
    ]);
  });

  it('goes on to smaller plans until one fits, and tries no smaller one after it', () => {
    const { found, tried } = trying(({ exercises, sets }) => exercises.length === 1 || sets === 3);
    expect(found).toEqual([
      { change: 'exercises', to: 1 },
      { change: 'sets', to: 3 },
    ]);
    expect(tried.map(({ exercises, sets, cuffInRests }) => [exercises.length, sets, cuffInRests])).toEqual([
      [3, 5, 'deflated'],
      [2, 5, 'inflated'],
      [1, 5, 'inflated'],
      [3, 4, 'inflated'],
      [3, 3, 'inflated'],
    ]);
  });

  it('leaves each exercise its strength', () => {
    const { tried } = trying(() => false);
    for (const { exercises, strengths } of tried) {
      expect(exercises).toEqual(asked.exercises.slice(0, exercises.length));
      expect(strengths).toEqual(asked.strengths.slice(0, exercises.length));
    }
  });

  it('is nothing when nothing does, down to one exercise and the fewest sets', () => {
    const { found, tried } = trying(() => false);
    expect(found).toEqual([]);
    expect(tried.map(({ exercises }) => exercises.length)).toEqual([3, 2, 1, 3, 3, 3]);
    expect(tried.slice(3).map(({ sets }) => sets)).toEqual([4, 3, 2]);
  });

  it('does not offer to let down a cuff that is let down anyway', () => {
    const { found } = trying(() => true, { ...asked, cuffInRests: 'deflated' });
    expect(found.map(({ change }) => change)).toEqual(['exercises', 'sets']);
  });
});
