import { z } from 'zod';
import type { Path } from './yaml.ts';

/** Names of the fields that the schema knows at `path`. Where it allows several forms, those of every form. */
export function fieldsAt(schema: z.ZodType, path: Path, data: unknown): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion)
    return (inner.options as z.ZodType[]).flatMap((option) => fieldsAt(option, path, data));
  const [step, ...rest] = path;
  if (inner instanceof z.ZodObject) {
    const shape = inner.shape as Record<string, z.ZodType>;
    if (step === undefined) return Object.keys(shape);
    const next = shape[String(step)];
    return next ? fieldsAt(next, rest, data) : [];
  }
  if (step === undefined) return [];
  if (inner instanceof z.ZodArray) return fieldsAt(inner.element as z.ZodType, rest, data);
  if (inner instanceof z.ZodRecord) return fieldsAt(inner.valueType as z.ZodType, rest, data);
  return [];
}

/** The schema without optional, nullable and default around it. */
function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return bare(schema.unwrap() as z.ZodType);
  }
  return schema;
}
