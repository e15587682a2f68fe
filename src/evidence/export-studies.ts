import type { Study } from '../schemas/study.ts';
import type { Reference } from './bib-loader.ts';
import { csv } from './export-csv.ts';

export interface StudyEntry {
  readonly key: string;
  readonly study: Study;
  readonly reference: Reference;
}

/** One record as it is given away: what was read of it, and its bibliographic entry. */
export function studyJson({ key, study, reference }: StudyEntry, evidenceDate: string) {
  return {
    key,
    short: reference.short,
    reference: {
      csl: reference.csl,
      authors_seen: reference.authorsSeen,
      authors_cut: reference.authorsCut,
      title_seen: reference.titleSeen,
    },
    checked_on: evidenceDate,
    ...study,
  };
}

const HEAD = [
  'key',
  'short',
  'title',
  'year',
  'doi',
  'pmid',
  'pmcid',
  'design',
  'topics',
  'population',
  'participants',
  'load',
  'pressure',
  'cuff_widths_cm',
  'duration',
  'finding',
  'outcome',
  'result',
  'measure',
  'value',
  'ci_low',
  'ci_high',
  'comparison',
  'scale',
  'outcome_group',
  'comparator',
  'direction',
  'limits',
  'read',
  'notice',
];

/** The library as one table, a finding a line. An empty field means not seen, never zero. */
export function studiesCsv(entries: readonly StudyEntry[]): string {
  const rows = entries.flatMap(({ key, study, reference }) =>
    study.findings.map(({ id, outcome, result, effect }) => [
      key,
      reference.short,
      reference.title,
      reference.year,
      reference.doi,
      reference.pmid,
      reference.pmcid,
      study.design,
      study.topics.join('; '),
      study.population,
      study.participants,
      study.protocol?.load,
      study.protocol?.pressure,
      study.protocol?.cuff_widths_cm?.join('; '),
      study.protocol?.duration,
      id,
      outcome,
      result,
      effect?.measure,
      effect?.value,
      effect?.ci_low,
      effect?.ci_high,
      effect?.comparison,
      effect?.scale,
      effect?.outcome_group,
      effect?.comparator,
      effect?.direction,
      study.limits,
      [...new Set(study.checked.filter(({ confirms }) => confirms.includes('findings')).map(({ saw }) => saw))].join(
        '; ',
      ),
      study.notice?.kind,
    ]),
  );
  return csv(HEAD, rows);
}
