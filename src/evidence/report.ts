import { isReviewDue } from '../checks/dates.ts';
import type { Study } from '../schemas/study.ts';
import type { Content } from './content.ts';
import { count } from './problems.ts';
import { citedInPages, namedInRecords } from './used-findings.ts';

const SEEN = ['full-text', 'abstract', 'record', 'reference-list'] as const;

/** The fullest page that shows the findings; where none does, the fullest page that was read. */
export function readOf({ checked }: Study): (typeof SEEN)[number] | 'nothing' {
  const showing = checked.filter(({ confirms }) => confirms.includes('findings'));
  const pages = showing.length > 0 ? showing : checked;
  return SEEN.find((saw) => pages.some((page) => page.saw === saw)) ?? 'nothing';
}

/** The state of the evidence in plain text. `today` is a day such as 2026-11-22. */
export function evidenceReport(content: Content, today: string): string {
  const studies = [...content.studies.values()];
  const findings = studies.flatMap(({ id, data }) => data.findings.map((finding) => `${id}#${finding.id}`));
  const effects = studies.flatMap(({ data }) => data.findings).filter(({ effect }) => effect).length;
  const { findings: cited, studies: citedStudies } = citedInPages(content);
  const named = namedInRecords(content);
  const claimed = new Set([...content.claims.values()].flatMap(({ data }) => data.keys));
  const unused = findings.filter((finding) => !cited.has(finding) && !claimed.has(finding.split('#')[0]!));
  const idle = studies.map(({ id }) => id).filter((id) => !named.has(id) && !citedStudies.has(id));
  const due = [...content.articles.values()].filter(({ data }) => isReviewDue(data.next_review, today));
  const incomplete = studies.filter(({ data }) => data.bibliography_incomplete !== undefined);
  const noticed = studies.filter(({ data }) => data.notice !== undefined);

  return [
    `The evidence on ${today}`,
    '',
    `${count(studies.length, 'study', 'studies')}, ${count(findings.length, 'finding')}, ${effects} of them with a size and its interval.`,
    content.evidence ? `Searched up to ${content.evidence.data.evidence_date}.` : '',
    ...table('By design', tally(studies.map(({ data }) => data.design))),
    ...table(
      'What their findings rest on',
      tally(
        studies.map(({ data }) => readOf(data)),
        [...SEEN],
      ),
    ),
    ...list(
      'Corrected or withdrawn papers',
      noticed.map(({ id, data }) => `${id}: ${data.notice!.kind}`),
    ),
    ...list(
      'Bibliographic entry incomplete',
      incomplete.map(({ id, data }) => `${id}: ${data.bibliography_incomplete}`),
    ),
    ...list(
      'Sources without a record',
      [...content.bibKeys.keys()].filter((key) => !content.studies.has(key)),
    ),
    ...list(
      'Records without a source',
      studies.map(({ id }) => id).filter((id) => !content.bibKeys.has(id)),
    ),
    ...list('Studies that nothing names or cites', idle),
    ...list('Findings that no article cites and no claim rests on', unused),
    ...list(
      'Reviews due',
      due.map(({ id, data }) => `${id}: since ${data.next_review}`),
    ),
    ...list(
      'Exceptions to checks',
      (content.exceptions?.data.exceptions ?? []).map(({ code, file, reason }) => `${code} in ${file}: ${reason}`),
    ),
    '',
  ].join('\n');
}

function tally(words: readonly string[], order: readonly string[] = []): [word: string, number: number][] {
  const counts = new Map<string, number>(order.map((word) => [word, 0]));
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const entries = [...counts].filter(([, number]) => number > 0);
  return order.length > 0 ? entries : entries.toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
}

function table(title: string, rows: readonly [string, number][]): string[] {
  const width = Math.max(...rows.map(([, number]) => String(number).length));
  return ['', title, ...rows.map(([word, number]) => `  ${String(number).padStart(width)}  ${word}`)];
}

function list(title: string, lines: readonly string[]): string[] {
  return ['', `${title}: ${lines.length || 'none'}`, ...lines.map((line) => `  ${line}`)];
}
