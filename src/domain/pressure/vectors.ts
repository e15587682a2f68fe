import { type Centimetres, centimetres, type Mmhg, mmhg, type Range, type Years, years } from '../units/units.ts';
import { climb } from './ladder.ts';
import type { Answer, EquationModel, Posture, Rules, Sex, Situation } from './types.ts';

/** A case worked out with the published equation. */
export interface WorkedCase {
  readonly model: string;
  readonly circumference: number;
  readonly systolic: number;
  readonly age: number;
  readonly sex: Sex;
  readonly aop: number;
  readonly band: { readonly min: number; readonly max: number };
}

/** One case of the self-test: a situation and what must come out. */
export interface Vector {
  /** What is tested, for a list: "thigh 44.9". */
  readonly name: readonly [what: string, value: string];
  readonly situation: Situation;
  readonly kind: Answer['kind'];
  /** With a number: the middle and the band, to 0.1 mmHg. */
  readonly expect?: { readonly aop: number; readonly band: { readonly min: number; readonly max: number } };
}

/** Somebody in the middle of every limit of a model. */
function middleOf({ limb, guard }: EquationModel): Situation {
  const mid = <T extends number>(range: Range<T> | undefined, make: (value: number) => T): T | undefined =>
    range && make((range.min + range.max) / 2);
  const circumference = mid(guard.circumference, centimetres);
  const systolic = mid(guard.systolic, mmhg);
  const diastolic = mid(guard.diastolic, mmhg);
  const age = mid(guard.age, years);
  return {
    limb,
    cuff: { kind: 'stiff', width: mid(guard.cuffWidth, centimetres) as Centimetres, gauge: true },
    posture: guard.postures[0] as Posture,
    askFirst: 'no',
    ...(circumference !== undefined && { circumference }),
    ...(systolic !== undefined && { systolic }),
    ...(diastolic !== undefined && { diastolic }),
    ...(age !== undefined && { age }),
    sex: 'male',
  };
}

/** Worked examples, both sides of every limit, and what must be refused. */
export function vectorsFor(rules: Rules, worked: readonly WorkedCase[]): Vector[] {
  const vectors: Vector[] = [];
  for (const each of worked) {
    const model = rules.models.find(({ id }) => id === each.model);
    if (!model) continue;
    vectors.push({
      name: ['worked example', `${each.circumference} cm, ${each.systolic} mmHg, ${each.age}, ${each.sex}`],
      situation: {
        ...middleOf(model),
        circumference: centimetres(each.circumference),
        systolic: mmhg(each.systolic),
        age: years(each.age),
        sex: each.sex,
      },
      kind: 'estimate',
      expect: { aop: each.aop, band: each.band },
    });
  }
  for (const model of rules.models) vectors.push(...limitsOf(model, rules), ...refusalsOf(model, rules));
  return vectors;
}

/** Inside by nothing, outside by a hundredth. Outside the equation the answer may be a context band, never an estimate. */
function limitsOf(model: EquationModel, rules: Rules): Vector[] {
  const base = middleOf(model);
  const { guard } = model;
  const at: [string, Range<Centimetres> | Range<Mmhg> | Range<Years> | undefined, (value: number) => Situation][] = [
    ['cuff width', guard.cuffWidth, (value) => ({ ...base, cuff: { ...base.cuff, width: centimetres(value) } })],
    ['circumference', guard.circumference, (value) => ({ ...base, circumference: centimetres(value) })],
    ['upper blood pressure', guard.systolic, (value) => ({ ...base, systolic: mmhg(value) })],
    ['lower blood pressure', guard.diastolic, (value) => ({ ...base, diastolic: mmhg(value) })],
    ['age', guard.age, (value) => ({ ...base, age: years(value) })],
  ];
  return at.flatMap(([what, range, make]) => {
    if (!range) return [];
    const inside = [range.min, range.max].map(
      (value): Vector => ({ name: [what, String(value)], situation: make(value), kind: 'estimate' }),
    );
    const outside = [range.min - 0.01, range.max + 0.01].map((value): Vector => {
      const situation = make(value);
      return { name: [what, value.toFixed(2)], situation, kind: outsideKind(situation, rules) };
    });
    return [...inside, ...outside];
  });
}

/** Without its equations a situation is answered by a context band or refused. */
const outsideKind = (situation: Situation, rules: Rules): Answer['kind'] =>
  climb(situation, { ...rules, models: [] }).kind;

function refusalsOf(model: EquationModel, { narrowThighCuff }: Rules): Vector[] {
  const base = middleOf(model);
  const refuse = (what: string, value: string, over: Partial<Situation>): Vector => ({
    name: [what, value],
    situation: { ...base, ...over },
    kind: 'refused',
  });
  const other = model.limb === 'thigh' ? 'upper-arm' : 'thigh';
  return [
    refuse('cuff', `${narrowThighCuff} cm on the thigh`, {
      limb: 'thigh',
      cuff: { ...base.cuff, width: narrowThighCuff },
    }),
    refuse('cuff', 'stretches', { cuff: { ...base.cuff, kind: 'elastic' } }),
    refuse('cuff', 'no gauge', { cuff: { ...base.cuff, gauge: false } }),
    refuse('limb', other, { limb: other, cuff: { ...base.cuff, width: centimetres(40) } }),
    refuse('ask first', 'yes', { askFirst: 'yes' }),
    refuse('ask first', 'not known', { askFirst: 'unsure' }),
  ];
}
