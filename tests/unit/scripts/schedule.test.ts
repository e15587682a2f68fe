import { describe, expect, it } from 'vitest';
import { runSteps, type Step } from '../../../scripts/lib/schedule.ts';

/** A step that notes when it starts and ends. */
function recorder() {
  const log: string[] = [];
  const step = (name: string, weight: number, after: string[] = [], ok = true): Step<boolean> => ({
    name,
    weight,
    after,
    run: async () => {
      log.push(`${name} starts`);
      await new Promise((done) => setTimeout(done, 5));
      log.push(`${name} ends`);
      return ok;
    },
  });
  return { log, step };
}
const rules = { capacity: 2, passed: (ok: boolean) => ok };

describe('runSteps', () => {
  it('runs two light steps side by side and a heavy one alone', async () => {
    const { log, step } = recorder();
    await runSteps([step('a', 1), step('b', 1), step('heavy', 2)], rules);
    expect(log.slice(0, 2)).toEqual(['a starts', 'b starts']);
    expect(log.slice(-2)).toEqual(['heavy starts', 'heavy ends']);
  });

  it('starts a step after what it waits for, whatever the order given', async () => {
    const { log, step } = recorder();
    await runSteps([step('late', 1, ['early']), step('early', 1)], rules);
    expect(log).toEqual(['early starts', 'early ends', 'late starts', 'late ends']);
  });

  it('skips what waits for a failure, and what waits for that', async () => {
    const { log, step } = recorder();
    const outcomes = await runSteps([step('a', 1, [], false), step('b', 1, ['a']), step('c', 1, ['b'])], rules);
    expect(log).toEqual(['a starts', 'a ends']);
    expect(outcomes.map(({ state }) => state)).toEqual(['done', 'skipped', 'skipped']);
  });

  it('gives outcomes in the order given', async () => {
    const { step } = recorder();
    const outcomes = await runSteps([step('b', 1, ['a']), step('a', 1)], rules);
    expect(outcomes.map(({ name }) => name)).toEqual(['b', 'a']);
  });

  it('runs a step that is heavier than the machine', async () => {
    const { log, step } = recorder();
    await runSteps([step('a', 9)], rules);
    expect(log).toHaveLength(2);
  });

  it('names steps that wait for nothing', async () => {
    const { step } = recorder();
    await expect(runSteps([step('a', 1, ['gone'])], rules)).rejects.toThrow('wait for each other or for nothing: a');
  });
});
