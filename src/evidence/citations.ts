import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { citation as words } from '../i18n/en/citation.ts';
import { type CiteItem, type CiteMark, citeGroups, marksOf, readKeys } from './cite-grammar.ts';
import { type CiteIndex, type CiteTarget, citeIndex } from './cite-index.ts';
import { markAttributes, markText } from './cite-mark.ts';
import { type CiteFault, groupFaults, itemFault, strayKeys } from './cite-resolve.ts';
import { eachText } from './cite-text.ts';
import { ContentError, type Problem } from './problems.ts';

/** What a page cites, in the order of first use; handed on as `frontmatter.citations`. */
export interface PageCitation {
  readonly key: string;
  /** Findings named anywhere on the page. */
  readonly findings: readonly string[];
  readonly uses: number;
}

interface Options {
  /** Project root, for the index and for file names in messages. */
  readonly root?: string;
  readonly index?: CiteIndex;
}

/** Attributes of MDX components whose value is a list of citations, `key#finding; other`. */
const ATTRIBUTES = ['cite', 'cites'];

/**
 * Pandoc's citations in MDX as a plugin of Astro's own Markdown engine: `[@key#finding, p. 3; @other]` becomes marks that link to the
 * list of references. A key or finding that does not exist stops the build, all of a file together. Components that cite by attribute
 * (`<Value cite="key#finding" />`, `<Cite keys="…" />`) are checked and counted too.
 */
export function citations({ root = process.cwd(), index: given }: Options = {}): MdastPluginEntry {
  return (doc) => {
    // Not only "[@": a bracket or an at sign that was forgotten is looked for too.
    const index = given ?? citeIndex(root);
    const file = doc.fileURL ? relative(root, fileURLToPath(doc.fileURL)).replaceAll('\\', '/') : 'unknown';
    const used = new Map<string, { at: number; findings: Set<string>; uses: number }>();
    const problems: Problem[] = [];

    const report = (offset: number, fault: Omit<CiteFault, 'shift'>, source = doc.source) => {
      const before = source.slice(0, offset);
      const line = before.split('\n').length;
      problems.push({
        file,
        line,
        column: offset - before.lastIndexOf('\n'),
        code: fault.code,
        message: fault.message,
        hint: fault.hint,
      });
    };
    const count = ({ key, findings }: CiteMark, at: number) => {
      const entry = used.get(key) ?? { at, findings: new Set<string>(), uses: 0 };
      for (const finding of findings) entry.findings.add(finding);
      used.set(key, { ...entry, at: Math.min(at, entry.at), uses: entry.uses + 1 });
    };
    /** Offset in the file of the text at `at` in a node's value: entities, escapes and indents make the two differ. */
    const offsetOf = (raw: string, node: Positioned, at: number) => {
      const start = node.position?.start.offset ?? 0;
      const found = doc.source.indexOf(raw.split('\n')[0]!, start + Math.max(0, at - 40));
      return found < 0 ? start : found;
    };

    frontMatter();
    return defineMdastPlugin({
      name: 'citations',
      options: { position: true },
      text(node, ctx) {
        const groups = citeGroups(node.value);
        for (const { at, fault } of strayKeys(node.value, groups, index))
          report(offsetOf(node.value.slice(at, at + 12), node, at), fault);
        if (groups.length === 0) return;
        const out: Phrasing[] = [];
        let last = 0;
        let from = 0;
        for (const group of groups) {
          const offset = Math.max(offsetOf(group.raw, node, group.at), from);
          from = offset + 1;
          const faults = groupFaults(group, index);
          for (const fault of faults) report(offset + fault.shift, fault);
          if (faults.length > 0) continue;
          const marks = marksOf(group.parts.map((part) => part.item as CiteItem));
          for (const mark of marks) count(mark, offset);
          if (group.at > last) out.push({ type: 'text', value: node.value.slice(last, group.at) });
          out.push(...groupNodes(marks, index));
          last = group.at + group.raw.length;
        }
        if (last < node.value.length) out.push({ type: 'text', value: node.value.slice(last) });
        ctx.replaceNode(node, out as never);
      },
      mdxJsxFlowElement: (node) => attributes(node as never),
      mdxJsxTextElement: (node) => attributes(node as never),
      after(_root, ctx) {
        if (problems.length > 0) throw Object.assign(new ContentError(problems), place(problems[0]!));
        const list: PageCitation[] = [...used]
          .toSorted(([, a], [, b]) => a.at - b.at)
          .map(([key, { findings, uses }]) => ({ key, findings: [...findings], uses }));
        const { astro } = ctx.data as { astro?: { frontmatter: Record<string, unknown> } };
        if (astro) astro.frontmatter.citations = list;
      },
    });

    /** The engine sees blanks instead of the front matter, so its places are looked up in the file itself. */
    function frontMatter(): void {
      const { astro } = doc.data as { astro?: { frontmatter: Record<string, unknown> } };
      let source: string | undefined;
      let from = 0;
      eachText(astro?.frontmatter, (text) => {
        const groups = citeGroups(text);
        const strays = strayKeys(text, groups, index);
        if (groups.length === 0 && strays.length === 0) return;
        source ??= doc.fileURL ? readFileSync(doc.fileURL, 'utf8') : '';
        const find = (words: string) => {
          const line = words.split('\n')[0]!;
          const found = source!.indexOf(line, from);
          return found >= 0 ? found : Math.max(0, source!.indexOf(line));
        };
        for (const { at, fault } of strays) report(find(text.slice(at, at + 12)), fault, source);
        for (const group of groups) {
          const offset = find(group.raw);
          from = offset + 1;
          for (const fault of groupFaults(group, index)) report(offset + fault.shift, fault, source);
          for (const mark of marksOf(group.parts.flatMap(({ item }) => (item && index.has(item.key) ? [item] : [])))) {
            count(mark, offset);
          }
        }
      });
    }

    function attributes(
      node: Positioned & { name: string | null; attributes: { type: string; name?: string; value?: unknown }[] },
    ): undefined {
      const names = node.name === 'Cite' ? [...ATTRIBUTES, 'keys'] : ATTRIBUTES;
      for (const { name, value } of node.attributes) {
        if (!name || !names.includes(name) || typeof value !== 'string') continue;
        const start = node.position?.start.offset ?? 0;
        for (const { raw, item } of readKeys(value)) {
          const found = doc.source.indexOf(raw, start);
          const fault = itemFault(raw, item, index);
          if (fault) report(found < 0 ? start : found, fault);
          else for (const mark of marksOf([item as CiteItem])) count(mark, start);
        }
      }
    }
  };
}

interface Positioned {
  readonly position?: { readonly start: { readonly offset?: number | undefined } } | undefined;
}

type Phrasing = {
  type: string;
  value?: string;
  url?: string;
  title?: null;
  children?: Phrasing[];
  data?: { hName?: string; hProperties: object };
};

function groupNodes(marks: readonly CiteMark[], index: CiteIndex): Phrasing[] {
  const links = marks.flatMap((mark, i): Phrasing[] => {
    const link = markNode(mark, index.get(mark.key)!);
    return i > 0 ? [{ type: 'text', value: ' ' }, link] : [link];
  });
  if (marks.length < 2) return links;
  return [{ type: 'emphasis', children: links, data: { hName: 'span', hProperties: { className: ['cites'] } } }];
}

function markNode(mark: CiteMark, target: CiteTarget): Phrasing {
  const { class: classes, ...attributes } = markAttributes(mark, target);
  const text: Phrasing = { type: 'text', value: markText(mark, target) };
  const retracted = target.notice === 'retracted';
  const children: Phrasing[] = retracted
    ? [
        { type: 'text', value: `${words.notice.retracted} ` },
        { type: 'delete', children: [text] },
      ]
    : [text];
  return {
    type: 'link',
    url: `#ref-${mark.key}`,
    title: null,
    children,
    data: { hProperties: { ...attributes, className: classes!.split(' ') } },
  };
}

/** Astro points at the line that an error carries; Vite wants the two apart from the message. */
function place({ line, column }: Problem): { line: number; column?: number } {
  return column === undefined ? { line } : { line, column };
}
