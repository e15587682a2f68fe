import type { JSX } from 'preact';
import type { Caution, Plan, PlannedLoad } from '../../../domain/protocol/plan-types.ts';
import { inWeightUnit } from '../../../domain/protocol/quantities.ts';
import { nameOf, postureWord } from '../../../i18n/en/plan.ts';
import { planForm } from '../../../i18n/en/plan-form.ts';
import { planResult } from '../../../i18n/en/plan-result.ts';
import { formatPercent } from '../../../i18n/format.ts';
import { formatWeight } from '../../../i18n/plan-format.ts';
import { Icon } from '../../figures/IconIsland.tsx';
import { caution as triangle } from '../../figures/icon-shapes.ts';
import { Marks } from './Cited.tsx';
import type { PlannerData } from './data.ts';
import { Sub } from './Title.tsx';

const { cautions: words } = planResult;

interface Line {
  readonly text: string;
  readonly keys: readonly string[];
  readonly link?: { readonly href: string; readonly text: string };
}

const loadOf = (plan: Plan, id: string): PlannedLoad | undefined =>
  plan.stages.flatMap(({ shape }) => shape.exercises).find(({ exercise }) => exercise.id === id)?.load;

function lineOf(caution: Caution, plan: Plan, { rules, links, says }: PlannerData): Line | undefined {
  switch (caution.kind) {
    case 'no-pressure':
      return { text: says.noPressure, keys: [], link: { href: links.pressure, text: planForm.form.pressure.get } };
    case 'posture': {
      const exercise = rules.exercises.find(({ id }) => id === caution.exercise);
      if (!exercise) return undefined;
      const [name, done] = [nameOf(exercise), postureWord[exercise.posture]];
      const text = caution.of ? words.posture(name, done, postureWord[caution.of]) : words.postureUnknown(name, done);
      return { text, keys: words.postureKeys };
    }
    case 'unit': {
      const other = inWeightUnit(caution.weight, caution.weight.unit === 'kg' ? 'lb' : 'kg');
      return {
        text: words.unit(nameOf({ id: caution.exercise }), formatWeight(caution.weight), formatWeight(other)),
        keys: [],
      };
    }
    case 'estimate': {
      const load = loadOf(plan, caution.exercise);
      if (load?.kind !== 'weight' || !load.estimate) return undefined;
      const { lowest, highest, spreadPercent, warn } = load.estimate;
      const show = (amount: number): string => formatWeight({ amount: Math.round(amount * 10) / 10, unit: load.unit });
      const text = words.estimate(
        nameOf({ id: caution.exercise }),
        show(lowest),
        show(highest),
        formatPercent(spreadPercent),
      );
      return {
        text: warn ? `${text} ${words.estimateWarn(rules.oneRm.warnFromRepetitions)}` : text,
        keys: words.estimateKeys,
      };
    }
    case 'exercise':
      return { text: caution.says, keys: caution.sources };
    default:
      return { text: says.notReached, keys: [] };
  }
}

/** What to know before using this plan: one frame, however many lines. */
export function Cautions({ plan, data }: { plan: Plan; data: PlannerData }): JSX.Element | null {
  const lines = plan.cautions.flatMap((caution) => lineOf(caution, plan, data) ?? []);
  if (plan.inputs.pressure && plan.inputs.sides === 'both') {
    lines.push({ text: words.otherSide(plan.limb), keys: words.otherSideKeys });
  }
  if (lines.length === 0) return null;
  return (
    <section class="plan-caution">
      <Sub>
        <Icon shape={triangle} />
        {words.title}
      </Sub>
      <ul>
        {lines.map(({ text, keys, link }) => (
          <li key={text}>
            {text} <Marks keys={keys} />
            {link && (
              <>
                {' '}
                <a href={link.href}>{link.text}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
