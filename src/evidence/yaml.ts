import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problems.ts';

export type Path = readonly (string | number)[];

/** A parsed file that still knows on which line each value stands. */
export interface YamlFile {
  readonly data: unknown;
  /** Line of the value at `path`, or of the nearest thing above it that exists. */
  lineOf(path: Path): number;
  columnOf(path: Path): number;
  readonly problems: readonly Problem[];
}

interface Options {
  /** Lines before the text in the file it was taken from. */
  readonly linesBefore?: number;
}

/** Reads YAML 1.2 strictly: what the parser only warns about, a repeated field above all, is a problem here. */
export function parseYaml(text: string, file: string, { linesBefore = 0 }: Options = {}): YamlFile {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const faults = [...doc.errors, ...doc.warnings];
  // After the first fault of syntax the parser stumbles on; what follows is mostly its echo.
  const first = faults.find(({ code }) => code !== 'DUPLICATE_KEY');
  const problems = faults
    .filter((fault) => fault === first || fault.code === 'DUPLICATE_KEY')
    .map((fault): Problem => {
      const repeated = fault.code === 'DUPLICATE_KEY';
      const field = text
        .slice(fault.pos[0])
        .match(/^[^:\n]+/)?.[0]
        .trim();
      return {
        file,
        ...at(fault.pos[0]),
        code: repeated ? 'duplicate-field' : 'yaml-syntax',
        message: repeated
          ? `the field "${field}" stands here a second time`
          : `cannot be read as YAML: ${firstLine(fault.message)}`,
        hint: repeated
          ? 'Keep one of the two.'
          : 'Check the indentation, put text with ": " or " #" in quotation marks, and close every quotation mark and bracket.',
      };
    });
  const position = (path: Path) => at(offsetOf(doc, path));
  return {
    data: problems.length > 0 ? undefined : doc.toJS(),
    lineOf: (path) => position(path).line,
    columnOf: (path) => position(path).column,
    problems,
  };
}

/** Where the field (its key) or the list item at `path` begins; stops at the last step that exists. */
function offsetOf(doc: Document.Parsed, path: Path): number {
  let node: unknown = doc.contents;
  let offset = (doc.contents as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

const firstLine = (text: string) => text.split('\n')[0]!.replace(/\.$/, '');
