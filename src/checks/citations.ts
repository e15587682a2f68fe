import { closest } from '../evidence/cite-closest.ts';
import { citeGroups } from '../evidence/cite-grammar.ts';
import type { Content, LocatedPage, Problem } from '../evidence/content.ts';
import { everyValue, problemAt, type Rule } from './rule.ts';
import { isStudy, unknownStudy } from './studies-known.ts';

/** Citations in pages, front matter and body, name studies and findings that exist. */
export const citationsResolve: Rule = (content) =>
  [...content.articles.values(), ...content.glossary.values()].flatMap((page) => [
    ...[...everyValue(page.data)].flatMap(({ value, path }) =>
      typeof value === 'string'
        ? faults(content, value).map(([, code, message, hint]) => problemAt(page, path, code, message, hint))
        : [],
    ),
    ...inBody(content, page),
  ]);

type Fault = [at: number, code: string, message: string, hint: string];

function inBody(content: Content, page: LocatedPage<unknown>): Problem[] {
  const text = withoutCode(page.body);
  return faults(content, text).map(([at, code, message, hint]) => {
    const before = text.slice(0, at).split('\n');
    return {
      file: page.file,
      line: page.bodyLine + before.length - 1,
      column: before.at(-1)!.length + 1,
      code,
      message,
      hint,
    };
  });
}

function faults(content: Content, text: string): Fault[] {
  return citeGroups(text).flatMap(({ at, parts }) =>
    parts.flatMap(({ raw, item }): Fault[] => {
      if (!item)
        return [
          [
            at,
            'bad-citation',
            `"${raw}" cannot be read as a citation`,
            'Write [@key], [@key#finding] or [@key, p. 3]; several are split by a semicolon.',
          ],
        ];
      const study = content.studies.get(item.key);
      if (!study && isStudy(content, item.key)) return [];
      if (!study)
        return [unknownStudy(content, item.key, (message, hint): Fault => [at, 'unknown-study', message, hint])];
      const ids = study.data.findings.map(({ id }) => id);
      if (item.finding === undefined || ids.includes(item.finding)) return [];
      const near = closest(item.finding, ids);
      const hint = `${near ? `Closest finding: ${near}. ` : ''}Findings of ${item.key}: ${ids.join(', ') || 'none'}.`;
      return [[at, 'unknown-finding', `cites the finding "${item.finding}", which ${item.key} does not have`, hint]];
    }),
  );
}

/** The text with code blanked out, so that places stay where they are. */
function withoutCode(text: string): string {
  return text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1|`[^`\n]*`/gm, (code) => code.replace(/[^\n]/g, ' '));
}
