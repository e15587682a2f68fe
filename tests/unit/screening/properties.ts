import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../../src/domain/screening/assess.ts';
import { unsureOutcome } from '../../../src/domain/screening/judge.ts';
import { type Outcome, outcomes, severity, worst } from '../../../src/domain/screening/outcome.ts';
import type { Answers, Rules } from '../../../src/domain/screening/types.ts';
import { answers, answerTo, junk, noTo } from './arbitrary.ts';
import { items, numbers, rules, unsure } from './rules.ts';

/** Where a set of answers ends; the emergency card lies beyond every outcome. */
export const level = (given: Answers, by: Rules = rules): number => {
  const result = assess(by, given);
  if (result.kind === 'emergency') return outcomes.length;
  if (result.kind === 'incomplete') throw new Error(`incomplete: ${result.missing.join(', ')}`);
  return severity(result.outcome);
};

const asked = items.filter((item) => noTo(item) !== undefined);
const oneAsked = fc.constantFrom(...asked);
const one = fc.constantFrom(...items);
const number = (max: number) => fc.double({ min: 0, max, noNaN: true });

/** The rules of the house over random sets of answers. */
export function properties(numRuns: number): void {
  const holds = <T>(arbitrary: fc.Arbitrary<T>, check: (given: T) => void) =>
    fc.assert(fc.property(arbitrary, check), { numRuns });

  it('never improves when an answer moves away from "no"', () => {
    const moved = oneAsked.chain((item) => fc.tuple(fc.constant(item), answers, answerTo(item)));
    holds(moved, ([item, rest, next]) => {
      const before = level({ ...rest, [item.id]: noTo(item) });
      expect(level({ ...rest, [item.id]: next })).toBeGreaterThanOrEqual(before);
    });
  });

  it('never ends better than what "I do not know" comes to', () => {
    holds(fc.tuple(one, answers), ([item, rest]) => {
      const least = severity(unsureOutcome(item, rules.defaults));
      expect(level({ ...rest, [item.id]: unsure })).toBeGreaterThanOrEqual(least);
    });
  });

  it('gives no outcome while an answer is missing', () => {
    holds(fc.tuple(fc.constantFrom(...items.filter((item) => !item.show_emergency)), answers), ([item, all]) => {
      const { [item.id]: dropped, ...rest } = all;
      expect(dropped).toBeDefined();
      expect(assess(rules, rest).kind).not.toBe('complete');
    });
  });

  it('does not depend on the order of the answers or of the questions', () => {
    const order = fc.shuffledSubarray([...items], { minLength: items.length });
    holds(fc.tuple(answers, order), ([given, shuffled]) => {
      const turned = Object.fromEntries(shuffled.map(({ id }) => [id, given[id]]));
      expect(level(turned, { ...rules, items: shuffled })).toBe(level(given));
    });
  });

  it('ends where its worst finding ends, and lists every finding that led anywhere', () => {
    holds(answers, (given) => {
      const result = assess(rules, given);
      if (result.kind !== 'complete') return;
      const found: readonly Outcome[] = result.findings.map(({ outcome }) => outcome);
      expect(result.outcome).toBe(worst(...found));
      expect(found.includes('none')).toBe(false);
      expect(found.map(severity)).toEqual(found.map(severity).sort((a, b) => b - a));
    });
  });

  it('never improves when blood pressure rises from 90 on, or age from 18 on', () => {
    const rise = fc.tuple(answers, number(170), number(100), number(170), number(100), number(92), number(92));
    holds(rise, ([given, s, d, moreS, moreD, a, moreA]) => {
      const at = (systolic: number, diastolic: number, age: number) =>
        level({
          ...given,
          'bp-reading': numbers({ systolic: Math.min(systolic, 260), diastolic: Math.min(diastolic, 160) }),
          age: numbers({ age: Math.min(age, 110) }),
        });
      expect(at(90 + s + moreS, 30 + d + moreD, 18 + a + moreA)).toBeGreaterThanOrEqual(at(90 + s, 30 + d, 18 + a));
    });
  });

  it('answers anything at all with a result', () => {
    holds(junk, (given) => {
      expect(['incomplete', 'emergency', 'complete']).toContain(assess(rules, given).kind);
    });
  });
}
