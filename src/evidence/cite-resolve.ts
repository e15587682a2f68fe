import { closest } from './cite-closest.ts';
import type { CiteGroup, CiteItem } from './cite-grammar.ts';
import type { CiteIndex } from './cite-index.ts';

/** Why a citation does not stand: words for a Problem, whose place the caller knows. */
export interface CiteFault {
  readonly code: 'citation-syntax' | 'unknown-study' | 'unknown-finding';
  readonly message: string;
  readonly hint: string;
  /** Where in the text, from the beginning of the citation. */
  readonly shift: number;
}

/** Every fault of one `[@…]`; empty when each key and finding exists. */
export function groupFaults(group: CiteGroup, index: CiteIndex): CiteFault[] {
  let from = 0;
  return group.parts.flatMap(({ raw, item }) => {
    const shift = Math.max(0, group.raw.indexOf(raw, from));
    from = shift + raw.length;
    const fault = itemFault(raw, item, index);
    return fault ? [{ ...fault, shift }] : [];
  });
}

export function itemFault(
  raw: string,
  item: CiteItem | undefined,
  index: CiteIndex,
): Omit<CiteFault, 'shift'> | undefined {
  if (!item) {
    return {
      code: 'citation-syntax',
      message: `"${raw}" is not a citation`,
      hint: 'Write [@key#finding], with a place as [@key#finding, p. 3] and several sources as [@key; @other#finding]. Keys are made of a to z, 0 to 9 and hyphens.',
    };
  }
  const { key, finding } = item;
  const target = index.get(key);
  if (!target) {
    const near = closest(key, index.keys());
    return {
      code: 'unknown-study',
      message: `cites "${key}", which is not in src/content/studies and references.bib`,
      hint: near ? `Closest key: ${near}. Correct the key, or add the study.` : 'Correct the key, or add the study.',
    };
  }
  if (finding === undefined || target.findings.has(finding)) return undefined;
  const near = closest(finding, target.findings) ?? [...target.findings].find((id) => id.includes(finding));
  const known = [...target.findings].join(', ');
  return {
    code: 'unknown-finding',
    message: `cites the finding "${finding}" of "${key}", which ${key}.yaml does not hold`,
    hint: `${near ? `Closest finding: ${near}. ` : ''}Known: ${known}.`,
  };
}

/** A known key that stands in prose without becoming a citation: an at sign or a bracket was forgotten. */
export function strayKeys(
  text: string,
  groups: readonly CiteGroup[],
  index: CiteIndex,
): { at: number; fault: Omit<CiteFault, 'shift'> }[] {
  const inside = (at: number) => groups.some((group) => at >= group.at && at < group.at + group.raw.length);
  const found: { at: number; fault: Omit<CiteFault, 'shift'> }[] = [];
  for (const match of text.matchAll(/(\[?)(@?)([a-z0-9]+(?:-[a-z0-9]+)*)(#[a-z0-9-]+)?/g)) {
    const [raw, bracket, sign, key, finding] = match;
    if (!index.has(key!) || inside(match.index) || !(bracket || sign || finding)) continue;
    found.push({
      at: match.index,
      fault: {
        code: 'citation-syntax',
        message: `"${raw}" names the study "${key}" and is not a citation`,
        hint: `Write [@${key}${finding ?? ''}].`,
      },
    });
  }
  return found;
}
