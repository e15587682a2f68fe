import { climb } from '../src/domain/pressure/ladder.ts';
import type { Situation } from '../src/domain/pressure/types.ts';
import { centimetres } from '../src/domain/units/units.ts';
import { rules } from '../tests/unit/pressure/content.ts';
import { measuredAt, onContext, person } from '../tests/unit/pressure/people.ts';
import { spread, table } from './lib/report.ts';

const CALLS = 100_000;
const ROUNDS = 9;
/** The compiler of the runtime needs to have seen the code before its speed means anything. */
const WARM_UP = 20_000;

const CASES: readonly (readonly [name: string, situation: Situation])[] = [
  ['estimate by equation', person],
  ['estimate for both sexes', { ...person, sex: undefined } as unknown as Situation],
  ['own measurement', measuredAt(180, 184)],
  ['context only', onContext],
  ['refusal, outside the studied size', { ...person, circumference: centimetres(90) }],
];

/** The whole ladder, from what the reader has to the answer, with the rules of the content. */
export async function benchDomain(): Promise<string> {
  const rows = CASES.map(([name, situation]) => {
    const { kind } = climb(situation, rules);
    for (let call = 0; call < WARM_UP; call++) climb(situation, rules);
    const micros = Array.from({ length: ROUNDS }, () => {
      const began = performance.now();
      for (let call = 0; call < CALLS; call++) climb(situation, rules);
      return ((performance.now() - began) * 1000) / CALLS;
    });
    return [name, kind, spread(micros, 2)];
  });
  return table(['pressure', 'answer', 'microseconds, median (range)'], rows);
}
