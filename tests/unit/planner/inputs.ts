import fc from 'fast-check';
import type { PlanInputs, PlanPressure, Strength } from '../../../src/domain/protocol/plan-types.ts';
import { rules } from './content.ts';

/** Cases of a property: a few thousand, 100,000 in the slow tests. */
export const RUNS = Number(process.env.FC_RUNS ?? 3000);

/** A beginner's plan for one leg exercise, by feel. */
export const plain: PlanInputs = {
  goal: 'size',
  mode: 'resistance',
  exercises: ['knee-extension'],
  sides: 'both',
  experience: 'new',
  easier: true,
  strengths: [{ kind: 'unknown' }],
  pressure: null,
  perWeek: 2,
  weeks: 6,
  sets: 4,
  restS: 60,
  cuffInRests: 'deflated',
  unit: 'kg',
};

/** A setting from the equation for the leg, of a posture that nobody stated. */
export const pressure = {
  settingMmhg: 67,
  capMmhg: 107,
  basis: 'equation',
  limb: 'leg',
  cuffWidthCm: 18,
  posture: null,
} as const satisfies PlanPressure;

const unit = fc.constantFrom('kg' as const, 'lb' as const);
const amount = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0.25, max: 900, noNaN: true }));
const strength: fc.Arbitrary<Strength> = fc.oneof(
  fc.constant<Strength>({ kind: 'unknown' }),
  fc.record({ kind: fc.constant('known' as const), weight: fc.record({ amount, unit }) }),
  fc.record({
    kind: fc.constant('set' as const),
    weight: fc.record({ amount, unit }),
    repetitions: fc.integer({ min: 1, max: 10 }),
  }),
);
const posture = fc.constantFrom('supine' as const, 'seated' as const, 'standing' as const, null);

const pressureFor = (limb: 'leg' | 'arm'): fc.Arbitrary<PlanPressure | null> =>
  fc.option(
    fc
      .record({
        low: fc.integer({ min: 1, max: 300 }),
        above: fc.integer({ min: 0, max: 100 }),
        basis: fc.constantFrom('measured' as const, 'equation' as const),
        cuffWidthCm: fc.double({ min: 1, max: 25, noNaN: true }),
        posture,
      })
      .map(({ low, above, ...rest }) => ({ settingMmhg: low, capMmhg: low + above, limb, ...rest })),
  );

/** Anything the form, or a hand-made link, could ask for: inside and outside what the data allows. */
export const anyInputs: fc.Arbitrary<PlanInputs> = fc
  .record({
    mode: fc.constantFrom(
      'resistance' as const,
      'resistance' as const,
      'resistance' as const,
      'walking' as const,
      'cycling' as const,
    ),
    limb: fc.constantFrom('leg' as const, 'leg' as const, 'arm' as const),
    wrong: fc.integer({ min: 0, max: 20 }),
  })
  .chain(({ mode, limb, wrong }) => {
    const lifts = mode === 'resistance';
    const fitting = rules.exercises
      .filter((one) => one.mode === mode && (!lifts || one.limb === limb))
      .map(({ id }) => id);
    const ids = wrong === 0 ? rules.exercises.map(({ id }) => id) : fitting;
    const experience = fc.constantFrom('new' as const, 'lifts' as const, 'cuff' as const, 'cuff' as const);
    return fc
      .record({ exercises: fc.shuffledSubarray(ids, { minLength: 1, maxLength: Math.min(ids.length, 4) }), experience })
      .chain(({ exercises, experience }) => {
        const expert = experience === 'cuff' || wrong === 1;
        return fc.record<PlanInputs>({
          goal: lifts ? fc.constantFrom('size', 'strength') : fc.constant('stamina'),
          mode: fc.constant(mode),
          exercises: fc.constant(exercises),
          sides: fc.constantFrom('one', 'both'),
          experience: fc.constant(experience),
          easier: expert ? fc.boolean() : fc.constant(true),
          strengths: fc.tuple(...exercises.map(() => (lifts ? strength : fc.constant<Strength>({ kind: 'unknown' })))),
          pressure: pressureFor(lifts ? limb : 'leg'),
          perWeek: wrong === 2 ? fc.integer({ min: 0, max: 9 }) : fc.integer({ min: 2, max: 3 }),
          weeks: wrong === 3 ? fc.integer({ min: 0, max: 60 }) : fc.integer({ min: 3, max: lifts ? 12 : 6 }),
          sets:
            wrong === 4
              ? fc.integer({ min: 0, max: 12 })
              : lifts
                ? fc.integer({ min: 2, max: 4 })
                : fc.integer({ min: 3, max: 5 }),
          restS:
            wrong === 5 ? fc.integer({ min: 0, max: 200 }) : lifts ? fc.integer({ min: 30, max: 60 }) : fc.constant(60),
          cuffInRests: lifts && expert ? fc.constantFrom('deflated', 'inflated') : fc.constant('deflated'),
          unit,
        });
      });
  });
