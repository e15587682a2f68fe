import { citeGroups, readKeys } from './cite-grammar.ts';
import type { Content } from './content.ts';

export interface Use {
  /** `key#finding` of every finding that a page cites. */
  readonly findings: ReadonlySet<string>;
  /** Keys that pages cite, with or without a finding. */
  readonly studies: ReadonlySet<string>;
}

/** What pages and their components cite: `[@key#finding]`, and keys="key#finding; other" in components. */
export function citedInPages({ articles, glossary }: Content): Use {
  const findings = new Set<string>();
  const studies = new Set<string>();
  for (const page of [...articles.values(), ...glossary.values()]) {
    const text = `${JSON.stringify(page.data)}\n${page.body}`;
    const items = [
      ...citeGroups(text).flatMap(({ parts }) => parts),
      ...[...text.matchAll(/\b(?:keys|of|studies|study)="([^"]+)"/g)].flatMap(([, keys]) => readKeys(keys!)),
    ];
    for (const { item } of items) {
      if (!item) continue;
      studies.add(item.key);
      if (item.finding) findings.add(`${item.key}#${item.finding}`);
    }
  }
  return { findings, studies };
}

/** Keys named by any record but the studies themselves: claims, prescriptions, screening, harms, models, reference values. */
export function namedInRecords(content: Content): ReadonlySet<string> {
  const { claims, harms, models, audits, prescriptions, referenceValues, screening, modelNotes } = content;
  const records = [
    ...[claims, harms, models, audits, prescriptions].flatMap((map) => [...map.values()] as { data: unknown }[]),
    ...[...Object.values(referenceValues), ...Object.values(screening), modelNotes],
  ];
  const text = JSON.stringify(records.map((record) => record?.data));
  const words = new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
  return new Set([...content.studies.keys()].filter((key) => words.has(key)));
}
