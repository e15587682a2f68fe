import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type RuleSources, rulesFrom } from '../../../src/components/calculators/cuff-pressure/rules.ts';
import type { EquationModel } from '../../../src/domain/pressure/types.ts';
import { Model } from '../../../src/schemas/model.ts';
import { PressurePrescription } from '../../../src/schemas/prescription-pressure.ts';
import { Bands, ReferenceRows } from '../../../src/schemas/reference-values.ts';

const at = (path: string): string => join(import.meta.dirname, '../../../src/content', path);
const read = (path: string): unknown => parse(readFileSync(at(path), 'utf8'));

export const records = readdirSync(at('models')).map((file) => Model.parse(read(`models/${file}`)));
export const prescription = PressurePrescription.parse(read('prescriptions/pressure.yaml'));
export const { bands } = Bands.parse(read('reference-values/bands.yaml'));
export const { rows } = ReferenceRows.parse(read('reference-values/rows.yaml'));

export const sources: RuleSources = {
  models: records,
  prescription,
  bands,
  studyOfRow: (id) => rows.find((row) => row.id === id)?.study ?? '',
};
export const rules = rulesFrom(sources);
export const thighRecord = records.find(({ id }) => id === 'cirilosousa2019-thigh-18cm')!;
export const thigh: EquationModel = rules.models.find(({ id }) => id === thighRecord.id)!;
