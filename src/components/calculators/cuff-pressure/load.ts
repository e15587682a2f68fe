import { getCollection } from 'astro:content';
import type { WorkedCase } from '../../../domain/pressure/vectors.ts';
import * as entries from '../../../evidence/entries.ts';
import explorableWords from '../../../i18n/en/explorable.ts?raw';
import contextWords from '../../../i18n/en/pressure-context.ts?raw';
import guideWords from '../../../i18n/en/pressure-guide.ts?raw';
import ladderWords from '../../../i18n/en/pressure-ladder.ts?raw';
import refusalWords from '../../../i18n/en/pressure-refusal.ts?raw';
import resultWords from '../../../i18n/en/pressure-result.ts?raw';
import whyWords from '../../../i18n/en/pressure-why.ts?raw';
import type { ReferenceRow } from '../../../schemas/reference-values.ts';
import { factsFrom } from './facts.ts';
import { moversFrom } from './movers.ts';
import { pageFactsFrom } from './page-facts.ts';
import type { Sample } from './props.ts';
import { citedIn, type Shorts } from './Rich.tsx';
import { rulesFrom } from './rules.ts';

/** "13.5 cm nylon", or what is known of the cuff. */
export function cuffOf({
  cuff_width_cm: width,
  cuff_width_inferred_cm: inferred,
  cuff_material: cloth,
  cuff_name: name,
}: ReferenceRow): string {
  if (width !== null) return `${width}\u00a0cm${cloth ? ` ${cloth}` : ''}`;
  if (inferred !== null) return `about ${inferred}\u00a0cm`;
  return name ? `called “${name}”` : 'width not seen';
}

/** Everything the pressure page is made from. */
export async function loadPressure() {
  const [models, notes, prescription, { rows }, { bands }, studies, references] = await Promise.all([
    getCollection('models'),
    entries.modelNotes(),
    entries.pressurePrescription(),
    entries.referenceRows(),
    entries.bands(),
    getCollection('studies'),
    getCollection('references'),
  ]);
  const records = models.map((entry) => entry.data);
  const rowOf = (id: string) => rows.find((row) => row.id === id);
  const rules = rulesFrom({ models: records, prescription, bands, studyOfRow: (id) => rowOf(id)?.study ?? '' });
  const facts = factsFrom({
    models: records,
    prescription,
    rows,
    bands,
    study: (key) => studies.find(({ id }) => id === key)?.data,
  });
  const samples: Record<string, readonly Sample[]> = {};
  for (const { id } of rules.contexts) {
    samples[id] = (bands.find((each) => each.id === id)?.rows ?? []).flatMap((rowId) => {
      const row = rowOf(rowId);
      if (!row || row.mean_mmhg === null || row.sd_mmhg === null || row.n === null) return [];
      return [{ id: row.id, study: row.study, cuff: cuffOf(row), people: row.n, mean: row.mean_mmhg, sd: row.sd_mmhg }];
    });
  }

  // What the answers may cite: the keys in their words, and the studies behind every number they can show.
  const citedBy = (...texts: string[]): string[] =>
    [...texts.join('\n').matchAll(/\[@([^\]$]+)\]/gu)].flatMap(([, group]) => (group ?? '').split(/;\s*@?/u));
  const cited = new Set([
    ...citedBy(resultWords, refusalWords, contextWords),
    ...rules.models.map(({ study }) => study),
    ...rules.methods.flatMap(({ sources }) => sources),
    ...Object.values(samples).flatMap((list) => list.map(({ study }) => study)),
  ]);
  const shorts: Record<string, string> = {};
  for (const key of [...cited].flatMap((cite) => citedIn(`@${cite}`))) {
    const short = references.find(({ id }) => id === key)?.data.short;
    if (short === undefined)
      throw new Error(`the answers of the pressure page cite "${key}", which is not in references.bib`);
    shorts[key] = short;
  }
  const movers = moversFrom(prescription, rows, facts.session);
  const worked: WorkedCase[] = records
    .filter(({ status }) => status === 'confirmed')
    .flatMap(({ id, worked_examples: examples = [] }) =>
      examples.map(({ TC, SBP, age, sex, aop_mmhg: aop, band_95_mmhg: band }) => ({
        model: id,
        circumference: TC,
        systolic: SBP,
        age,
        sex,
        aop,
        band,
      })),
    );
  // The static parts cite more: the guide, every sample, every equation that is known, every test by others.
  const all = new Set([
    ...cited,
    ...citedBy(guideWords, explorableWords, ladderWords, whyWords),
    ...rows.filter((row) => row.mean_mmhg !== null).map(({ study }) => study),
    ...records.flatMap(({ study }) => study ?? []),
    ...notes.external_tests.map(({ study }) => study),
  ]);
  return {
    records,
    notes,
    prescription,
    rows,
    bands,
    rules,
    facts,
    samples,
    pageFacts: pageFactsFrom(records),
    movers,
    worked,
    shorts: shorts as Shorts,
    cited: [...all],
  };
}
