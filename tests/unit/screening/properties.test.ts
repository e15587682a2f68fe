import { describe, expect, it } from 'vitest';
import { unsureOutcome } from '../../../src/domain/screening/judge.ts';
import { severity } from '../../../src/domain/screening/outcome.ts';
import type { Answer } from '../../../src/domain/screening/types.ts';
import { choicesOf, noTo } from './arbitrary.ts';
import { level, properties } from './properties.ts';
import { type DataItem, fit, items, numbers, rules } from './rules.ts';

const samples: Readonly<Record<string, readonly Answer[]>> = {
  age: [17, 18, 39, 40, 59, 60].map((age) => numbers({ age })),
  bmi: [70, 74, 120, 140].map((kg) => numbers({ 'height-cm': 200, 'weight-kg': kg })),
  'bp-reading': [
    [85, 60],
    [120, 80],
    [140, 80],
    [165, 80],
    [185, 80],
  ].map(([systolic = 0, diastolic = 0]) => numbers({ systolic, diastolic })),
};
const all = (item: DataItem): readonly Answer[] => [...(samples[item.id] ?? choicesOf(item)), { kind: 'unsure' }];

describe('all single answers', () => {
  it.each(items.map((item) => [item.id, item] as const))('%s', (id, item) => {
    const base = level(fit);
    for (const answer of all(item)) expect(level({ ...fit, [id]: answer })).toBeGreaterThanOrEqual(base);
    const unknown = level({ ...fit, [id]: { kind: 'unsure' } });
    expect(unknown).toBeGreaterThanOrEqual(severity(unsureOutcome(item, rules.defaults)));
  });
});

describe('all pairs of answers', () => {
  it('never end better than either answer alone', () => {
    const alone = new Map(
      items.map((item) => [
        item.id,
        all(item).map((answer) => ({ answer, level: level({ ...fit, [item.id]: answer }) })),
      ]),
    );
    let pairs = 0;
    for (const [i, a] of items.entries()) {
      for (const b of items.slice(i + 1)) {
        for (const x of alone.get(a.id) ?? []) {
          for (const y of alone.get(b.id) ?? []) {
            const both = level({ ...fit, [a.id]: x.answer, [b.id]: y.answer });
            if (both < Math.max(x.level, y.level)) {
              throw new Error(`${a.id} ${JSON.stringify(x.answer)} with ${b.id} ${JSON.stringify(y.answer)} improves`);
            }
            pairs++;
          }
        }
      }
    }
    expect(pairs).toBeGreaterThan(8000);
  });

  it('start from an answer to each question that leads to nothing', () => {
    expect(level(fit)).toBe(0);
    for (const item of items) if (noTo(item)) expect(fit[item.id]).toEqual(noTo(item));
  });
});

describe('random sets of answers', () => {
  properties(400);
});
