import type {
  ContextBand,
  EquationModel,
  Limb,
  Measure,
  MeasuringMethod,
  Rules,
} from '../../../domain/pressure/types.ts';
import { centimetres, mmhg, percent, type Range, years } from '../../../domain/units/units.ts';
import type { Model } from '../../../schemas/model.ts';
import type { PressurePrescription } from '../../../schemas/prescription-pressure.ts';
import type { Band } from '../../../schemas/reference-values.ts';

/** Letters of the equations, as authors write them, to the measures of the form. */
const SYMBOLS: Readonly<Record<string, Measure>> = {
  TC: 'circumference',
  AC: 'circumference',
  SBP: 'systolic',
  DBP: 'diastolic',
  age: 'age',
};
const LIMBS: Readonly<Record<string, Limb>> = {
  thigh: 'thigh',
  leg: 'thigh',
  'upper arm': 'upper-arm',
  arm: 'upper-arm',
};

const range = <T extends number>({ min, max }: { min: number; max: number }, make: (value: number) => T): Range<T> => ({
  min: make(min),
  max: make(max),
});

function needed<T>(value: T | null | undefined, what: string, id: string): T {
  if (value === undefined || value === null) throw new Error(`model "${id}" is confirmed but has no ${what}`);
  return value;
}

/** A record to a model that can be computed, or nothing: only confirmed records compute. */
export function equationFrom(record: Model): EquationModel | undefined {
  if (record.status !== 'confirmed') return undefined;
  const { id } = record;
  const coefficients = needed(record.coefficients, 'coefficients', id);
  const guard = needed(record.guard, 'guard', id);
  const errors = needed(record.uncertainty?.distribution, 'uncertainty.distribution', id);
  const slopes: Partial<Record<Measure, number>> = {};
  let sex: EquationModel['sex'] = null;
  for (const [symbol, value] of Object.entries(coefficients)) {
    if (symbol === 'intercept') continue;
    const measure = SYMBOLS[symbol];
    if (measure) slopes[measure] = value;
    else if (symbol === 'sex') {
      const coding = needed(record.inputs?.find((input) => input.symbol === 'sex')?.coding, 'coding of sex', id);
      sex = { male: value * coding.male, female: value * coding.female };
    } else throw new Error(`model "${id}" uses "${symbol}", which the form does not ask for`);
  }
  const girth = guard.TC ?? guard.AC;
  return {
    id,
    version: needed(record.version, 'version', id),
    study: needed(record.study, 'study', id),
    limb: needed(LIMBS[record.limb], 'limb that can be asked for', id),
    position:
      record.position === 'supine' || record.position === 'seated' || record.position === 'standing'
        ? record.position
        : null,
    intercept: needed(coefficients.intercept, 'intercept', id),
    slopes,
    sex,
    guard: {
      cuffWidth: range(guard.cuff_width, centimetres),
      postures: guard.position.accepted,
      age: range(guard.age, years),
      ...(girth && { circumference: range(girth, centimetres) }),
      ...(guard.SBP && { systolic: range(guard.SBP, mmhg) }),
      ...(guard.DBP && { diastolic: range(guard.DBP, mmhg) }),
    },
    halfBand: mmhg(needed(record.uncertainty?.band_95_mmhg, 'uncertainty.band_95_mmhg', id)),
    errors: errors.family === 't' ? { family: 't', degreesOfFreedom: errors.degrees_of_freedom } : errors,
  };
}

function methodsFrom(prescription: PressurePrescription): MeasuringMethod[] {
  return prescription.measuring_instead_of_estimating.flatMap(({ tool, study }) =>
    (tool?.limbs ?? []).map(
      ({ limb, limits_mmhg }): MeasuringMethod => ({
        id: tool?.id ?? '',
        limb: limb === 'leg' ? 'thigh' : 'upper-arm',
        limits: limits_mmhg && range(limits_mmhg, mmhg),
        postures: tool?.postures ?? null,
        sources: study ? [study] : [],
      }),
    ),
  );
}

function contextsFrom(bands: readonly Band[], studyOfRow: (row: string) => string): ContextBand[] {
  return bands.flatMap((band): ContextBand[] => {
    const { show_to: to, p5_wide_mmhg: low, p95_wide_mmhg: high, ceiling_mmhg: ceiling, position } = band;
    if (band.verdict !== 'context' || !to || low === null || high === null || ceiling === null) return [];
    if (position === null || position === 'merged') return [];
    return [
      {
        id: band.id,
        limb: band.limb,
        posture: position,
        cuffWidth: range(to.cuff_width_cm, centimetres),
        maxAge: years(to.age_max_years),
        maxCircumference: centimetres(to.circumference_max_cm),
        band: { min: mmhg(low), max: mmhg(high) },
        people: band.people,
        studies: [...new Set(band.rows.map(studyOfRow))],
        ceiling: mmhg(ceiling),
      },
    ];
  });
}

export interface RuleSources {
  readonly models: readonly Model[];
  readonly prescription: PressurePrescription;
  readonly bands: readonly Band[];
  /** Study of a row of reference values. */
  readonly studyOfRow: (row: string) => string;
}

/** The rules of the estimator from the content, small enough to travel into the page: only what computes. */
export function rulesFrom({ models, prescription, bands, studyOfRow }: RuleSources): Rules {
  const target = (mode: string) => {
    const found = prescription.percent_aop_ranges.find((row) => row.mode === mode)?.range_percent;
    if (!found) throw new Error(`prescriptions/pressure.yaml has no range_percent for "${mode}"`);
    return range(found, percent);
  };
  const cap = prescription.upper_limits.pressure.find(
    (rule) => rule.percent_of_low_end !== undefined,
  )?.percent_of_low_end;
  if (cap === undefined)
    throw new Error('prescriptions/pressure.yaml has no upper_limits.pressure with percent_of_low_end');
  return {
    models: models.flatMap((record) => equationFrom(record) ?? []),
    methods: methodsFrom(prescription),
    contexts: contextsFrom(bands, studyOfRow),
    narrowThighCuff: centimetres(prescription.cuff_width.bands_cm.small.max),
    targets: { estimated: target('people with risk factors or first sessions'), measured: target('resistance') },
    capPercent: percent(cap),
  };
}
