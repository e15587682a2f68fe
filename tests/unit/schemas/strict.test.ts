import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Article } from '../../../src/schemas/article.ts';
import { Audit } from '../../../src/schemas/audit.ts';
import { ClaimFile, ClaimNotes } from '../../../src/schemas/claim.ts';
import { EvidenceNotes, LinkHosts } from '../../../src/schemas/evidence.ts';
import { Exceptions } from '../../../src/schemas/exceptions.ts';
import { GlossaryEntry } from '../../../src/schemas/glossary.ts';
import { Harms } from '../../../src/schemas/harm.ts';
import { Model, ModelNotes } from '../../../src/schemas/model.ts';
import { PressurePrescription, Protocols } from '../../../src/schemas/prescription.ts';
import { Bands, ReferenceNotes, ReferenceRows } from '../../../src/schemas/reference-values.ts';
import {
  AfterSession,
  DuringSession,
  Normal,
  ScreeningDefaults,
  ScreeningItems,
} from '../../../src/schemas/screening.ts';
import { Study } from '../../../src/schemas/study.ts';

const schemas: Record<string, z.ZodType> = {
  AfterSession,
  Article,
  Audit,
  Bands,
  ClaimFile,
  ClaimNotes,
  DuringSession,
  EvidenceNotes,
  Exceptions,
  GlossaryEntry,
  Harms,
  LinkHosts,
  Model,
  ModelNotes,
  Normal,
  PressurePrescription,
  Protocols,
  ReferenceNotes,
  ReferenceRows,
  ScreeningDefaults,
  ScreeningItems,
  Study,
};

/** Every schema inside a schema, with its path. */
function* inside(schema: z.ZodType, path: string): Generator<[path: string, schema: z.ZodType]> {
  yield [path, schema];
  if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape)) yield* inside(field as z.ZodType, `${path}.${key}`);
  }
  if (schema instanceof z.ZodArray) yield* inside(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodRecord) yield* inside(schema.valueType as z.ZodType, `${path}.*`);
  if (schema instanceof z.ZodUnion) for (const option of schema.options) yield* inside(option as z.ZodType, path);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    yield* inside(schema.unwrap() as z.ZodType, path);
  }
}

describe.each(Object.keys(schemas))('%s', (name) => {
  const all = [...inside(schemas[name]!, name)];

  test('takes no field that it does not know, at any depth', () => {
    const loose = all.filter(
      ([, schema]) => schema instanceof z.ZodObject && !(schema.def.catchall instanceof z.ZodNever),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('turns nothing into something else', () => {
    const coerced = all.filter(([, schema]) => 'coerce' in schema.def && schema.def.coerce === true);
    expect(coerced.map(([path]) => path)).toEqual([]);
  });
});
