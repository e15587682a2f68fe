import type { Content, Located, Problem } from '../evidence/content.ts';

/** One check. It looks at all content and returns everything that it finds wrong. */
export type Rule = (content: Content) => Problem[];

type Path = readonly (string | number)[];

/** A problem at a field of a record. */
export function problemAt(where: Located<unknown>, path: Path, code: string, message: string, hint: string): Problem {
  return { file: where.file, line: where.lineOf(path), code, message, hint };
}

/** Every record and page of the content. */
export function everyRecord(content: Content): Located<unknown>[] {
  const { evidence, linkHosts, modelNotes, claimNotes, referenceValues, screening } = content;
  const single = [
    evidence,
    linkHosts,
    modelNotes,
    claimNotes,
    ...Object.values(referenceValues),
    ...Object.values(screening),
  ];
  const { studies, models, prescriptions, harms, claims, audits, articles, glossary } = content;
  const many = [studies, models, prescriptions, harms, claims, audits, articles, glossary];
  return [
    ...single.filter((one) => one !== undefined),
    ...many.flatMap((map) => [...map.values()] as Located<unknown>[]),
  ];
}

/** Every value inside a record, with its path; objects and lists come before what they hold. */
export function* everyValue(value: unknown, path: Path = []): Generator<{ value: unknown; path: Path }> {
  yield { value, path };
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value))
    yield* everyValue(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
