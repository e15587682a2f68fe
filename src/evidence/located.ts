import type { Path, YamlFile } from './yaml.ts';

/** A record with the place it was read from. */
export interface Located<T> {
  readonly id: string;
  /** From the project root, with forward slashes. */
  readonly file: string;
  readonly data: T;
  /** Line of the field at `path`, or of the nearest thing above it that exists. */
  lineOf(path: Path): number;
}

/** A page: checked front matter and the text under it. */
export interface LocatedPage<T> extends Located<T> {
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** A record inside a file that holds several. */
export interface LocatedPart<T> extends Located<T> {
  /** Where the record stands in its file. */
  readonly at: Path;
}

export function located<T>(id: string, file: string, data: T, yaml: YamlFile): Located<T> {
  return { id, file, data, lineOf: (path) => yaml.lineOf(path) };
}

export function part<T, U>(whole: Located<T>, at: Path, id: string, data: U): LocatedPart<U> {
  return { id, file: whole.file, data, at, lineOf: (path) => whole.lineOf([...at, ...path]) };
}
