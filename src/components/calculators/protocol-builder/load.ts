import { type CollectionEntry, getCollection } from 'astro:content';
import type { PlannerRules } from '../../../domain/protocol/rules.ts';
import { planner, pressurePrescription, protocols } from '../../../evidence/entries.ts';
import { longDate } from '../../../i18n/date.ts';
import { planPage } from '../../../i18n/en/plan-page.ts';
import { planResult } from '../../../i18n/en/plan-result.ts';
import { settings } from '../../../settings.ts';
import { href } from '../../layout/href.ts';
import { emergencyCall, loadSigns, splitDuring } from '../../notices/signs.ts';
import type { GoalClaim, PlannerData, Signs } from './data.ts';
import { explainRows } from './explain.ts';
import { plannerRules } from './rules.ts';

const identifier = ({ data }: CollectionEntry<'references'>): string =>
  data.doi ? `doi ${data.doi}` : data.pmid ? `PubMed ${data.pmid}` : '';

export async function loadRules(): Promise<PlannerRules> {
  const [own, files] = await Promise.all([planner(), prescriptions()]);
  return plannerRules(own, files);
}

async function prescriptions() {
  const [lifting, pressure] = await Promise.all([protocols(), pressurePrescription()]);
  return { protocols: lifting, pressure };
}

export async function loadStopSigns(): Promise<Signs> {
  const { during, after } = await loadSigns();
  const { others, ambulance } = splitDuring(during.items);
  // The two that come in the days after, when nobody looks at the page any more: a clot and muscle breakdown.
  const later = after.today.filter(({ id }) => id === 'a-dvt' || id === 'a-rhabdo');
  return {
    rule: during.rule,
    others: others.map(({ sign }) => sign),
    ambulance: ambulance.map(({ sign }) => sign),
    call: emergencyCall(after),
    after: later.map(({ sign, action }) => ({ sign, action })),
  };
}

async function loadGoals(goals: Awaited<ReturnType<typeof planner>>['goals']): Promise<Record<string, GoalClaim[]>> {
  const claims = new Map((await getCollection('claims')).map(({ id, data }) => [id, data]));
  return Object.fromEntries(
    goals.map(({ id, claims: ids }) => [
      id,
      ids.map((claim) => {
        const found = claims.get(claim);
        if (!found) throw new Error(`planner.yaml, goals: there is no claim "${claim}"`);
        return { sentence: found.sentence, sure: planPage.sure[found.grade] ?? '', keys: found.keys };
      }),
    ]),
  );
}

/** Keys of studies anywhere in a value, under names that hold them. Words have names of their own: only `keys` and `…Keys`. */
function keysIn(value: unknown, named = /^(sources?|study|keys)$/): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => keysIn(one, named));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const names = named.test(name);
    if (names && typeof inner === 'string') return [inner];
    return names && Array.isArray(inner) && inner.every((key) => typeof key === 'string')
      ? (inner as string[])
      : keysIn(inner, named);
  });
}

/** What the planner takes to the browser: no more than it shows. */
export async function loadPlanner(site: URL | undefined): Promise<PlannerData> {
  const [own, files] = await Promise.all([planner(), prescriptions()]);
  const rules = plannerRules(own, files);
  const explain = explainRows(own, files);
  const goals = await loadGoals(own.goals);
  const references = new Map((await getCollection('references')).map((entry) => [entry.id, entry]));
  const keys = new Set([...keysIn([rules, explain, goals]), ...keysIn([planResult], /^(keys|\w+Keys)$/)]);
  const known = [...keys].map((key) => {
    const entry = references.get(key);
    if (!entry) throw new Error(`the planner cites "${key}", which is not in references.bib`);
    return entry;
  });
  return {
    rules,
    explain,
    goals,
    hints: planPage.exercises,
    says: {
      ...planPage.says,
      load: planPage.says.load(
        files.protocols.resistance.progression.load_rule.value,
        `${rules.resistance.loadStepKg.value}\u00a0kg`,
      ),
    },
    studies: Object.fromEntries(known.map((entry) => [entry.id, entry.data.short])),
    refs: Object.fromEntries(known.map((entry) => [entry.id, identifier(entry)])),
    signs: await loadStopSigns(),
    links: {
      plan: href('/plan/'),
      pressure: href('/pressure/'),
      check: href('/check/'),
      session: href('/session/'),
      stop: href('/stop/'),
      library: href('/library/'),
      self: new URL(href('/plan/'), site).href,
    },
    evidenceDay: longDate(settings.evidenceDate),
  };
}
