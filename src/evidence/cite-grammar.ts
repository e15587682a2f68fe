/** One source inside a citation: `@key#finding, p. 3`. */
export interface CiteItem {
  readonly key: string;
  readonly finding?: string;
  /** Where in the source, as written: "p. 3", "table 2". */
  readonly locator?: string;
}

/** What stands between one pair of brackets. `items` is undefined where it cannot be read. */
export interface CiteGroup {
  readonly raw: string;
  /** Where it begins in the text. */
  readonly at: number;
  readonly parts: readonly { readonly raw: string; readonly item: CiteItem | undefined }[];
}

const GROUP = /\[(@[^[\]]+)\]/g;
const ITEM = /^@([a-z0-9]+(?:-[a-z0-9]+)*)(?:#([a-z0-9]+(?:-[a-z0-9]+)*))?(?:,\s*(\S.*))?$/s;

/** Pandoc's citations with the id of a finding: `[@key#finding]`, `[@key, p. 3; @other#x]`. */
export function citeGroups(text: string): CiteGroup[] {
  return Array.from(text.matchAll(GROUP), (match) => ({
    raw: match[0],
    at: match.index,
    parts: match[1]!.split(';').map((part) => ({ raw: part.trim(), item: readItem(part.trim()) })),
  }));
}

function readItem(raw: string): CiteItem | undefined {
  const match = ITEM.exec(raw);
  if (!match) return undefined;
  const [, key, finding, locator] = match;
  return { key: key!, ...(finding && { finding }), ...(locator && { locator: locator.replace(/\s+/g, ' ').trim() }) };
}

/** Marks of one group: sources in the order written, a source named twice in a row once, with all its findings. */
export interface CiteMark {
  readonly key: string;
  readonly findings: readonly string[];
  readonly locator?: string;
}

export function marksOf(items: readonly CiteItem[]): CiteMark[] {
  const marks: CiteMark[] = [];
  for (const { key, finding, locator } of items) {
    const last = marks.at(-1);
    const findings = finding ? [finding] : [];
    if (last?.key === key && last.locator === locator) {
      marks[marks.length - 1] = { ...last, findings: [...new Set([...last.findings, ...findings])] };
    } else {
      marks.push({ key, findings, ...(locator && { locator }) });
    }
  }
  return marks;
}

/** Citations as components take them: `chang2023#muscle-strength; fabero2022`, with or without the at sign. */
export function readKeys(keys: string): { raw: string; item: CiteItem | undefined }[] {
  return keys
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((raw) => ({ raw, item: readItem(raw.startsWith('@') ? raw : `@${raw}`) }));
}
