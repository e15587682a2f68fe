import { type Asked, LENGTH, PRESSURE, AGE as YEARS } from '../../../domain/units/quantity.ts';
import {
  type Centimetres,
  centimetres,
  type Mmhg,
  mmhg,
  type Range,
  type Years,
  years,
} from '../../../domain/units/units.ts';

/** The form as it stands: choices by their value, numbers exactly as typed. */
export interface Draft {
  limb?: 'thigh' | 'upper-arm';
  kind?: 'stiff' | 'elastic' | 'unsure';
  gauge?: 'yes' | 'no';
  posture?: 'supine' | 'seated' | 'standing';
  measured?: 'yes' | 'no';
  method?: string;
  same?: 'yes' | 'no';
  askFirst?: 'no' | 'yes' | 'unsure';
  sex?: 'female' | 'male' | 'none';
  typed: Readonly<Partial<Record<NumberName, string>>>;
  units: Readonly<Record<NumberName, string>>;
}

export type NumberName = 'width' | 'circumference' | 'systolic' | 'diastolic' | 'age' | 'reading1' | 'reading2';
export type ChoiceName = 'limb' | 'kind' | 'gauge' | 'posture' | 'measured' | 'method' | 'same' | 'askFirst' | 'sex';

export const emptyDraft: Draft = {
  typed: {},
  units: {
    width: 'cm',
    circumference: 'cm',
    systolic: 'mmHg',
    diastolic: 'mmHg',
    age: 'years',
    reading1: 'mmHg',
    reading2: 'mmHg',
  },
};

const lengths = (min: number, max: number): Range<Centimetres> => ({ min: centimetres(min), max: centimetres(max) });
const pressures = (min: number, max: number): Range<Mmhg> => ({ min: mmhg(min), max: mmhg(max) });
const ages = (min: number, max: number): Range<Years> => ({ min: years(min), max: years(max) });

/**
 * What a slip of the keyboard cannot be told from. Editorial, wide on purpose: a number that is only outside a study is
 * answered with a refusal that explains, not with an error.
 */
export const PLAUSIBLE = {
  width: lengths(1, 40),
  circumference: lengths(10, 150),
  systolic: pressures(50, 260),
  diastolic: pressures(30, 160),
  age: ages(1, 120),
  reading: pressures(40, 900),
} as const;

/** How each number is read, apart from the unit chosen beside it. */
export const QUANTITIES = {
  width: { units: LENGTH, plausible: PLAUSIBLE.width },
  circumference: { units: LENGTH, plausible: PLAUSIBLE.circumference },
  systolic: { units: PRESSURE, plausible: PLAUSIBLE.systolic },
  diastolic: { units: PRESSURE, plausible: PLAUSIBLE.diastolic },
  age: { units: YEARS, plausible: PLAUSIBLE.age },
  reading1: { units: PRESSURE, plausible: PLAUSIBLE.reading },
  reading2: { units: PRESSURE, plausible: PLAUSIBLE.reading },
} as const satisfies Record<
  NumberName,
  Omit<Asked<Centimetres>, 'unit'> | Omit<Asked<Mmhg>, 'unit'> | Omit<Asked<Years>, 'unit'>
>;
