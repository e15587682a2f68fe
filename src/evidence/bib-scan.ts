/**
 * Reads BibTeX with a line number on every part, and reports what a lenient reader would swallow: text outside entries, braces that do
 * not match. What the parts mean is checked in bib-strict.ts.
 */
export interface BibField {
  readonly name: string;
  /** Text between the outer braces or quotes, as written. */
  readonly value: string;
  readonly line: number;
}

export interface BibEntry {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly fields: readonly BibField[];
}

/** A place that could not be read. `kind` says why; `text` is what stood there. */
export interface BibFault {
  readonly kind:
    | 'lost-at'
    | 'field-outside'
    | 'stray-text'
    | 'unclosed-value'
    | 'unclosed-entry'
    | 'no-key'
    | 'no-comma'
    | 'no-value';
  readonly line: number;
  readonly text: string;
  readonly key?: string;
}

export interface BibScan {
  readonly entries: BibEntry[];
  readonly faults: BibFault[];
}

const HEAD = /@([A-Za-z]+)[ \t]*\{[ \t]*([^,\s{}]*)[ \t]*,/y;
const FIELD = /\s*([A-Za-z][\w+:-]*)\s*=\s*/y;
/** A value that holds another field on a line of its own lost its closing brace. */
const SWALLOWED = /\n\s*[A-Za-z]\w*\s*=\s*[{"]/;
const NEXT_ENTRY = /^[ \t]*@[A-Za-z]+[ \t]*\{/m;

export function scanBib(text: string): BibScan {
  const entries: BibEntry[] = [];
  const faults: BibFault[] = [];
  const starts = lineStarts(text);
  const lineAt = (offset: number) => lineOf(starts, offset);
  let at = 0;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('%')) {
      at = end + 1;
    } else if (trimmed.startsWith('@')) {
      at = readEntry(text, at + line.indexOf('@'), lineAt, entries, faults);
    } else {
      faults.push(strayText(trimmed, lineAt(at)));
      at = afterStray(text, end, trimmed);
    }
  }
  return { entries, faults };
}

function strayText(trimmed: string, line: number): BibFault {
  const head = /^([A-Za-z]+)\s*\{\s*([^,\s{}]+)\s*,/.exec(trimmed);
  if (head) return { kind: 'lost-at', line, text: trimmed, key: head[2]! };
  return { kind: /^(,|[A-Za-z]\w*\s*=)/.test(trimmed) ? 'field-outside' : 'stray-text', line, text: trimmed };
}

/** One fault is enough for one lost entry: go on at the next line that starts an entry or stands alone. */
function afterStray(text: string, end: number, trimmed: string): number {
  if (!/[{=,]/.test(trimmed)) return end + 1;
  const next = NEXT_ENTRY.exec(text.slice(end));
  return next ? end + next.index : text.length;
}

function readEntry(
  text: string,
  at: number,
  lineAt: (offset: number) => number,
  entries: BibEntry[],
  faults: BibFault[],
): number {
  const line = lineAt(at);
  const resync = (from: number) => {
    const next = NEXT_ENTRY.exec(text.slice(from));
    return next ? from + next.index : text.length;
  };
  HEAD.lastIndex = at;
  const head = HEAD.exec(text);
  if (!head?.[2]) {
    faults.push({ kind: 'no-key', line, text: text.slice(at, endOfLine(text, at)).trim() });
    return resync(endOfLine(text, at));
  }
  const [type, key] = [head[1]!, head[2]];
  const fields: BibField[] = [];
  let cursor = HEAD.lastIndex;
  for (;;) {
    FIELD.lastIndex = cursor;
    const field = FIELD.exec(text);
    if (!field) break;
    const name = field[1]!;
    const fieldLine = lineAt(cursor + field[0].length - field[0].trimStart().length);
    const value = readValue(text, FIELD.lastIndex);
    if (value.kind !== 'ok' || SWALLOWED.test(value.value)) {
      faults.push({ kind: value.kind === 'ok' ? 'unclosed-value' : value.kind, line: fieldLine, text: name, key });
      return resync(FIELD.lastIndex);
    }
    fields.push({ name, value: value.value, line: fieldLine });
    const comma = /\s*,/y;
    comma.lastIndex = value.end;
    if (!comma.test(text)) {
      cursor = value.end;
      break;
    }
    cursor = comma.lastIndex;
  }
  const rest = /\s*/y;
  rest.lastIndex = cursor;
  rest.exec(text);
  if (text[rest.lastIndex] === '}') {
    entries.push({ type, key, line, fields });
    return rest.lastIndex + 1;
  }
  const here = text.slice(rest.lastIndex, endOfLine(text, rest.lastIndex)).trim();
  const missingComma = /^[A-Za-z]\w*\s*=/.test(here);
  faults.push({
    kind: missingComma ? 'no-comma' : 'unclosed-entry',
    line: missingComma ? lineAt(rest.lastIndex) : line,
    text: here,
    key,
  });
  return resync(rest.lastIndex);
}

type Value = { kind: 'ok'; value: string; end: number } | { kind: 'unclosed-value' | 'no-value' };

function readValue(text: string, at: number): Value {
  const bare = /\w+/y;
  bare.lastIndex = at;
  const word = bare.exec(text);
  if (word) return { kind: 'ok', value: word[0], end: bare.lastIndex };
  const open = text[at];
  if (open !== '{' && open !== '"') return { kind: 'no-value' };
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (char === '\n' && /^[ \t]*@[A-Za-z]+[ \t]*\{/.test(text.slice(i + 1, i + 80))) break;
    else if (char === '{') depth++;
    else if (char === '}') {
      depth--;
      if (depth === 0 && open === '{') return { kind: 'ok', value: text.slice(at + 1, i), end: i + 1 };
      if (depth < 0) break;
    } else if (char === '"' && open === '"' && depth === 0 && i > at) {
      return { kind: 'ok', value: text.slice(at + 1, i), end: i + 1 };
    }
  }
  return { kind: 'unclosed-value' };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
