import { formatPrinted, formatRange } from '../i18n/format.ts';
import { closest } from './cite-closest.ts';
import { unitOf } from './value-units.ts';

export interface ValueOptions {
  /** One end of a range. */
  readonly part?: 'min' | 'max' | undefined;
  /** short: "20 to 40%"; long: "20 to 40% of 1RM"; none: "20 to 40". */
  readonly unit?: 'short' | 'long' | 'none' | undefined;
}

/** Files of content/prescriptions by name: `protocols`, `pressure`, `planner`. */
export type Prescriptions = ReadonlyMap<string, unknown>;

type Step = string | number;
type Found = { readonly value: unknown; readonly path: readonly Step[] };

/**
 * A number of the prescriptions as words for a page: `resistance.default.load_percent_1rm` reads "20 to 40%". A path may begin with the
 * name of a file (`pressure:upper_limits.time.0.leg_max_minutes`); a row of a list is named by its place, or by its id, study or mode.
 *
 * @throws {RangeError} when nothing stands at the path, with the closest one; or when what stands there is no number
 */
export function valueText(prescriptions: Prescriptions, of: string, options: ValueOptions = {}): string {
  const { value, path } = valueAt(prescriptions, of);
  return inWords(value, path, of, options);
}

/** What stands at a path of the prescriptions. */
export function valueAt(prescriptions: Prescriptions, of: string): Found {
  const [, name, rest] = /^(?:([a-z-]+):)?(.*)$/.exec(of)!;
  const steps = rest!.split('.');
  if (name && !prescriptions.has(name)) {
    throw new RangeError(`"${of}" names the file "${name}"; there are ${[...prescriptions.keys()].join(', ')}.`);
  }
  // Without the name of a file the first file that has the first step is meant; protocols and pressure share none.
  const files = name ? [prescriptions.get(name)] : [...prescriptions.values()];
  const data = files.find((file) => step(file, steps[0]!) !== undefined);
  let found: Found = { value: data ?? Object.assign({}, ...files), path: [] };
  for (const one of steps) {
    const next = step(found.value, one);
    if (next === undefined) throw new RangeError(unknown(rest!, one, found, data === undefined ? files : [data]));
    found = { value: next, path: [...found.path, one] };
  }
  return found;
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    return /^\d+$/.test(name) ? value[Number(name)] : value.find((row) => names(row).includes(name));
  }
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** The words by which a row of a list can be named. */
function names(row: unknown): string[] {
  if (typeof row !== 'object' || row === null) return [];
  const { id, study, source, mode } = row as Record<string, unknown>;
  return [id, study, source, mode].filter((one) => typeof one === 'string');
}

function unknown(of: string, name: string, { value, path }: Found, files: readonly unknown[]): string {
  const known = Array.isArray(value)
    ? value.flatMap((row, i) => [names(row)[0] ?? String(i)])
    : typeof value === 'object' && value !== null
      ? Object.keys(value)
      : [];
  const near = closest(
    of,
    files.flatMap((file) => numberPaths(file)),
  );
  const above = path.length > 0 ? `"${path.join('.')}"` : 'the prescriptions';
  const holds = path.length > 0 ? `${above} holds` : 'The prescriptions hold';
  return [
    `"${of}" is not in src/content/prescriptions: there is no "${name}" in ${above}.`,
    near && `Closest: ${near}.`,
    `${holds} ${known.length > 0 ? known.join(', ') : 'nothing further'}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Every path under which a number, a list of numbers or a range stands. */
function numberPaths(value: unknown, path: readonly Step[] = []): string[] {
  if (typeof value === 'number') return [path.join('.')];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one === 'number')) return [path.join('.')];
    return value.flatMap((row, i) => numberPaths(row, [...path, names(row)[0] ?? i]));
  }
  const own = ['min', 'max', 'value'].some((end) => typeof (value as Record<string, unknown>)[end] === 'number');
  return own ? [path.join('.')] : Object.entries(value).flatMap(([name, one]) => numberPaths(one, [...path, name]));
}

function inWords(value: unknown, path: readonly Step[], of: string, { part, unit = 'short' }: ValueOptions): string {
  const { short, long } = unitOf(path);
  const suffix = (n: number) => (unit === 'none' ? '' : unit === 'long' ? long(n) : short(n));
  const one = (n: number) => `${formatPrinted(n)}${suffix(n)}`;
  if (typeof value === 'number') return one(value);
  if (Array.isArray(value) && value.length > 0 && value.every((n) => typeof n === 'number'))
    return `${listed(value)}${suffix(2)}`;
  if (typeof value === 'object' && value !== null) {
    const { min, max, value: single } = value as Record<string, unknown>;
    if (typeof single === 'number') return one(single);
    const end = part === 'min' ? min : part === 'max' ? max : undefined;
    if (part && typeof end === 'number') return one(end);
    if (!part && typeof min === 'number' && typeof max === 'number') {
      const numbers = formatRange({ min, max }, formatPrinted);
      return `${numbers}${suffix(max)}`;
    }
    if (!part && typeof min === 'number' && max === null) return `at least ${one(min)}`;
    if (!part && typeof max === 'number' && min === null) return `at most ${one(max)}`;
  }
  throw new RangeError(`"${of}" is not a number, a list of numbers or a range${part ? ` with a ${part}` : ''}.`);
}

function listed(numbers: readonly number[]): string {
  const words = numbers.map(formatPrinted);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
