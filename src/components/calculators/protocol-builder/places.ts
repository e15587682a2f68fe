import type { Grade, Traced } from '../../../domain/protocol/rules.ts';
import type { Own, Pointer } from '../../../schemas/planner.ts';

/** The prescriptions by the names that planner.yaml uses. */
export interface Files {
  readonly protocols: unknown;
  readonly pressure: unknown;
}

/** What a node of the prescriptions says of its own origin. */
interface Origin {
  readonly sources?: readonly string[];
  readonly source?: string | null;
  readonly study?: string | null;
  readonly grade?: Grade;
  readonly seen?: 'direct' | 'secondary' | 'not-seen';
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const keysOf = (node: Origin): readonly string[] | undefined =>
  node.sources ?? (node.source ? [node.source] : node.study ? [node.study] : undefined);

/**
 * Follows a place such as "protocols:resistance.default.sets" and gathers, from the innermost node that names them, its
 * sources and grade. Throws when the place is empty or another record stands there: a number must not lose its source.
 */
export function trace(pointer: Pointer, files: Files): Traced<unknown> {
  const [file, path = ''] = pointer.of.split(':') as [keyof Files, string];
  let node: unknown = files[file];
  let origin: Origin = {};
  for (const step of path.split('.')) {
    node = isObject(node) ? (node as Readonly<Record<string, unknown>>)[step] : undefined;
    if (node === undefined) throw new Error(`planner.yaml points to ${pointer.of}, and there is nothing at "${step}".`);
    // A list between two nodes has no origin of its own: the row does.
    if (isObject(node) && !Array.isArray(node)) origin = { ...origin, ...ownOrigin(node as Origin) };
  }
  const sources = [...(keysOf(origin) ?? []), ...(pointer.sources ?? [])];
  if (pointer.source && !sources.includes(pointer.source)) {
    throw new Error(
      `planner.yaml expects ${pointer.source} at ${pointer.of}, and found ${sources.join(', ') || 'no source'}.`,
    );
  }
  return {
    value: plain(node),
    path: pointer.of,
    sources: [...new Set(sources)],
    ...(origin.grade && { grade: origin.grade }),
    ...(origin.seen && { seen: origin.seen }),
    editorial: pointer.basis === 'editorial',
    ...(pointer.why && { why: pointer.why }),
  };
}

function ownOrigin(node: Origin): Origin {
  const keys = keysOf(node);
  return {
    ...(keys && { sources: keys }),
    ...(node.grade && { grade: node.grade }),
    ...(node.seen && { seen: node.seen }),
  };
}

/** A range without the words that stand beside it. */
function plain(node: unknown): unknown {
  if (!isObject(node) || Array.isArray(node)) return node;
  const { min, max, up, down, value } = node as Record<string, unknown>;
  if (min !== undefined || max !== undefined) return { min, max };
  if (up !== undefined && down !== undefined) return { up, down };
  return value ?? node;
}

/** A pointer, or a value of our own: both with their reason. `name` is the place in planner.yaml. */
export function resolve(entry: Pointer | Own, name: string, files: Files): Traced<unknown> {
  if ('of' in entry) return trace(entry, files);
  return { value: entry.value, path: `planner:${name}`, sources: entry.sources ?? [], editorial: true, why: entry.why };
}
