import fc from 'fast-check';
import type { EquationModel, Situation } from '../../../src/domain/pressure/types.ts';
import { centimetres, mmhg, years } from '../../../src/domain/units/units.ts';

/** The first worked example of the thigh equation: inside every limit. */
export const person: Situation = {
  limb: 'thigh',
  cuff: { kind: 'stiff', width: centimetres(18), gauge: true },
  posture: 'supine',
  askFirst: 'no',
  circumference: centimetres(56),
  systolic: mmhg(120),
  age: years(23),
  sex: 'male',
};
/** Somebody whom only the context band can answer: a cuff of 12 cm. */
export const onContext: Situation = { ...person, cuff: { ...person.cuff, width: centimetres(12) } };

export const measuredAt = (
  first: number,
  second: number,
  method = 'doppler',
  over: Partial<Situation> = {},
): Situation => ({
  ...person,
  ...over,
  measurement: { method, readings: [mmhg(first), mmhg(second)], sameConditions: true },
});

export const without = <Key extends keyof Situation>(situation: Situation, key: Key): Situation => {
  const { [key]: _, ...rest } = situation;
  return rest as Situation;
};

/** A made-up model with round numbers, to prove that a new equation is a change of data only. */
export const roundModel: EquationModel = {
  id: 'made-up',
  version: 3,
  study: 'made-up2026',
  limb: 'upper-arm',
  position: 'seated',
  intercept: 10,
  slopes: { circumference: 1, systolic: 0.5, diastolic: 0.5 },
  sex: null,
  guard: {
    cuffWidth: { min: centimetres(10), max: centimetres(12) },
    postures: ['seated'],
    circumference: { min: centimetres(20), max: centimetres(40) },
    diastolic: { min: mmhg(50), max: mmhg(89) },
  },
  halfBand: mmhg(20),
  errors: { family: 'normal' },
};

/** 100,000 in the slow suite, a few thousand in the quick one. */
export const numRuns = Number(process.env['FC_RUNS'] ?? 3000);

const length = fc.oneof(
  fc.double({ min: 0.1, max: 200, noNaN: true }),
  fc.constantFrom(5, 6, 6.01, 10, 13.5, 17, 18, 45, 65, 70),
);
const pressure = fc.oneof(fc.double({ min: 0.1, max: 1000, noNaN: true }), fc.integer({ min: 60, max: 260 }));

/** Any situation that typed numbers can make, most of them odd. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record(
    {
      limb: fc.constantFrom('thigh' as const, 'upper-arm' as const),
      cuff: fc.record({
        kind: fc.constantFrom(
          'stiff' as const,
          'stiff' as const,
          'stiff' as const,
          'elastic' as const,
          'unsure' as const,
        ),
        width: length.map(centimetres),
        gauge: fc.boolean(),
      }),
      posture: fc.constantFrom('supine' as const, 'seated' as const, 'standing' as const),
      askFirst: fc.constantFrom('no' as const, 'no' as const, 'no' as const, 'yes' as const, 'unsure' as const),
      measurement: fc.record({
        method: fc.constantFrom(
          'doppler',
          'oximeter',
          'oximeter-toe',
          'airbands',
          'delfi',
          'smartcuffs',
          'automatic',
          'nonsense',
        ),
        readings: fc.tuple(pressure.map(mmhg), pressure.map(mmhg)),
        sameConditions: fc.boolean(),
      }),
      circumference: length.map(centimetres),
      systolic: pressure.map(mmhg),
      diastolic: pressure.map(mmhg),
      age: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.double({ min: 0, max: 120, noNaN: true })).map(years),
      sex: fc.constantFrom('male' as const, 'female' as const),
    },
    { requiredKeys: ['limb', 'cuff', 'posture', 'askFirst'] },
  )
  .map((situation) => situation as Situation);

/** Situations that an estimate answers more often than not. */
export const likelySituation: fc.Arbitrary<Situation> = fc
  .record({
    width: fc.double({ min: 16, max: 19, noNaN: true }),
    posture: fc.constantFrom('supine' as const, 'seated' as const),
    circumference: fc.double({ min: 40, max: 75, noNaN: true }),
    systolic: fc.double({ min: 85, max: 145, noNaN: true }),
    age: fc.double({ min: 16, max: 36, noNaN: true }),
    sex: fc.constantFrom('male' as const, 'female' as const, undefined),
  })
  .map(({ width, posture, circumference, systolic, age, sex }) => ({
    ...without(person, 'sex'),
    cuff: { ...person.cuff, width: centimetres(width) },
    posture,
    circumference: centimetres(circumference),
    systolic: mmhg(systolic),
    age: years(age),
    ...(sex && { sex }),
  }));
