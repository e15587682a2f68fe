import { checkTimeline } from '../../domain/protocol/guards.ts';
import type { SessionShape } from '../../domain/protocol/plan-types.ts';
import type { CuffInRests, PlannerRules } from '../../domain/protocol/rules.ts';
import { buildTimeline } from '../../domain/session/timeline.ts';
import type { Timeline } from '../../domain/session/types.ts';

/** One exercise, one limb, with the planner's own numbers. */
function session(
  rules: PlannerRules,
  sets: number,
  cuffInRests: CuffInRests,
  restS: number,
  easier: boolean,
): Timeline {
  const { resistance, exercises } = rules;
  const exercise = exercises.find(({ mode }) => mode === 'resistance')!;
  const scheme = resistance.scheme.value;
  const shape: SessionShape = {
    exercises: [
      {
        exercise,
        sets: Array.from({ length: sets }, (_, set) => ({ repetitions: scheme[Math.min(set, scheme.length - 1)]! })),
        load: { kind: 'by-feel', repetitions: resistance.byFeelRepetitions.value },
      },
    ],
    sides: 'one',
    cuffInRests,
    restS,
    easier,
  };
  return buildTimeline(shape, rules);
}

/** The first weeks, and the longest session with the cuff on in the rests that the planner's limits allow. */
export function exampleSessions(rules: PlannerRules): { first: Timeline; later: Timeline | undefined } {
  const { sets, restS, cuffInRests } = rules.resistance;
  const limb = rules.exercises.find(({ mode }) => mode === 'resistance')!.limb;
  const first = session(rules, sets.easier.value.max, cuffInRests.easier.value, restS.value.max, true);
  for (let count = sets.later.value.max; count >= sets.later.value.min; count -= 1) {
    for (const rest of [restS.value.max, restS.value.min]) {
      const later = session(rules, count, 'inflated', rest, false);
      if (checkTimeline(later, limb, rules).length === 0) return { first, later };
    }
  }
  return { first, later: undefined };
}
