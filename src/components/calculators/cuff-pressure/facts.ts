import type { Model } from '../../../schemas/model.ts';
import type { PressurePrescription } from '../../../schemas/prescription-pressure.ts';
import type { Band, ReferenceRow } from '../../../schemas/reference-values.ts';
import type { Study } from '../../../schemas/study.ts';

/** Numbers that the answers mention beside the reader's own. Every one is taken from a record; one that is gone stops the build. */
export interface Facts {
  /** The one equation that computes. */
  equation: {
    people: number;
    ageMean: number;
    /** Mean less and plus two standard deviations. */
    ageLow: number;
    ageHigh: number;
    /** mmHg for each year. */
    ageSlope: number;
    /** Percent of the differences between people. */
    explained: number;
    error: number;
  };
  /** A 5 cm thigh cuff estimated from a wider one: 95% limits, and the width of that one. */
  narrow: {
    low: number;
    high: number;
    from: number;
    people: number;
    limit: number;
    narrowMean: number;
    wideMean: number;
    wideWidth: number;
    same: number;
  };
  posture: { lying: number; sitting: number; standing: number; people: number };
  session: { low: number; high: number };
  elastic: { nylon: number; elastic: number };
  arm: { studies: number; low: number; high: number };
  sides: { most: number };
  retest: { low: number; high: number };
  felt: { target: number; max: number };
}

export interface FactSources {
  models: readonly Model[];
  prescription: PressurePrescription;
  rows: readonly ReferenceRow[];
  bands: readonly Band[];
  study: (key: string) => Study | undefined;
}

function there<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null)
    throw new Error(`the pressure page needs ${what}, which the content no longer has`);
  return value;
}

/** Numbers out of a record's sentence, in the order of the groups. */
export function numbersIn(text: string | undefined, pattern: RegExp, what: string): number[] {
  const match = pattern.exec(there(text, what));
  if (!match) throw new Error(`the pressure page looks for ${pattern} in ${what}, which now reads: ${text}`);
  return match.slice(1).map(Number);
}

export function factsFrom({ models, prescription, rows, bands, study }: FactSources): Facts {
  const model = (id: string) =>
    there(
      models.find((record) => record.id === id),
      `models/${id}.yaml`,
    );
  const row = (id: string) =>
    there(
      rows.find((record) => record.id === id),
      `row ${id} in reference-values/rows.yaml`,
    );
  const finding = (key: string, id: string) => study(key)?.findings.find((each) => each.id === id)?.result;
  const mean = (id: string) => there(row(id).mean_mmhg, `mean_mmhg of ${id}`);
  const computed = there(
    models.find(({ status }) => status === 'confirmed'),
    'a confirmed model',
  );
  const spitz = there(
    model('spitz2024-thigh-5cm-from-12cm').validation?.limits_of_agreement_mmhg,
    'limits of spitz2024',
  );
  const [limit = 0] = numbersIn(
    finding('weatherholt2019', 'thigh-occlusion-pressure-standing'),
    /reached its (\d+) mmHg limit/u,
    'weatherholt2019',
  );
  const [heavy = 0, light = 0] = numbersIn(
    finding('bell2018a', 'aop-rise-in-session'),
    /(\d+) mmHg with 70% 1RM and no cuff, (\d+) mmHg/u,
    'bell2018a',
  );
  const [oximeter = 0, doppler = 0] = numbersIn(
    prescription.time.rows.find((each) => each.study === 'brekke2020')?.result,
    /\(([\d.]+) oximeter, ([\d.]+) Doppler\)/u,
    'brekke2020 in prescriptions/pressure.yaml',
  );
  const [most = 0] = numbersIn(
    prescription.left_right.rows.find((each) => each.study === 'vehrs2023a')?.result,
    /over (\d+) mmHg occurred/u,
    'vehrs2023a in prescriptions/pressure.yaml',
  );
  const posture = there(
    prescription.body_position.leg.find((each) => each.study === 'hughes2018'),
    'hughes2018 in body_position.leg',
  );
  const arm = there(
    bands.find(({ id }) => id === 'd-arm-unknown'),
    'band d-arm-unknown',
  );
  const armMeans = arm.rows.map(mean);
  const ageMean = there(computed.population?.age_mean_years, 'mean age of the equation');
  const ageSd = there(computed.population?.age_sd_years, 'spread of ages of the equation');
  return {
    equation: {
      people: there(computed.population?.n, 'population.n of the equation'),
      ageMean,
      ageLow: ageMean - 2 * ageSd,
      ageHigh: ageMean + 2 * ageSd,
      ageSlope: there(computed.coefficients?.age, 'age slope of the equation'),
      explained: 100 * there(computed.fit?.r2, 'fit.r2 of the equation'),
      error: there(computed.fit?.see_mmhg, 'fit.see_mmhg of the equation'),
    },
    narrow: {
      low: -spitz.min,
      high: spitz.max,
      from: there(model('spitz2024-thigh-5cm-from-12cm').cuff?.predictor_cuff_width_cm, 'predictor cuff of spitz2024'),
      people: there(row('weatherholt2019-standing-5').n, 'n of weatherholt2019'),
      limit,
      narrowMean: mean('loenneke2012c-thigh-5'),
      wideMean: mean('loenneke2012c-thigh-13-5'),
      wideWidth: there(row('loenneke2012c-thigh-13-5').cuff_width_cm, 'cuff width of loenneke2012c'),
      same: there(row('loenneke2012c-thigh-5').n, 'n of loenneke2012c'),
    },
    posture: {
      lying: there(posture.supine_mmhg, 'supine_mmhg of hughes2018'),
      sitting: there(posture.seated_mmhg, 'seated_mmhg of hughes2018'),
      standing: there(posture.standing_mmhg, 'standing_mmhg of hughes2018'),
      people: posture.n,
    },
    session: { low: Math.min(heavy, light), high: Math.max(heavy, light) },
    elastic: { nylon: mean('buckner2017-arm-nylon'), elastic: mean('buckner2017-arm-elastic') },
    arm: { studies: arm.studies, low: Math.min(...armMeans), high: Math.max(...armMeans) },
    sides: { most },
    retest: { low: Math.min(oximeter, doppler), high: Math.max(oximeter, doppler) },
    felt: { target: prescription.perceived_tightness.scale.target, max: prescription.perceived_tightness.scale.max },
  };
}
