import type { JSX } from 'preact';
import type { Plan, PlannedSession, Stage } from '../../../domain/protocol/plan-types.ts';
import { longDate } from '../../../i18n/date.ts';
import { nameIn } from '../../../i18n/en/plan.ts';
import { sheet as words } from '../../../i18n/en/plan-sheet.ts';
import { formatMmhg } from '../../../i18n/format.ts';
import { formatDuration } from '../../../i18n/plan-format.ts';
import { Icon } from '../../figures/IconIsland.tsx';
import { stop } from '../../figures/icon-shapes.ts';
import type { PlannerData } from './data.ts';
import { capital, loadText, setsText, weeksWord, weightOnly } from './describe.ts';
import { SheetBar } from './SheetBar.tsx';
import { SheetTable } from './SheetTable.tsx';

interface Props {
  readonly plan: Plan;
  readonly stage: Stage;
  readonly sessions: readonly PlannedSession[];
  readonly data: PlannerData;
  /** ISO day, or empty while it is not known: a sheet of the worked example has no date. */
  readonly today: string;
}

function Facts({ plan, stage, data }: Props): JSX.Element {
  const { inputs } = plan;
  const { facts, ...say } = words;
  const { rules } = data;
  const { pressure } = inputs;
  const load = stage.shape.exercises[0]?.load;
  const weight = load && weightOnly(load, rules);
  const cap = pressure ? formatMmhg(pressure.capMmhg) : '';
  const note = pressure?.basis === 'measured' ? say.measuredNote(cap) : say.estimatedNote(cap);
  const single = stage.shape.exercises.length === 1;
  const items: readonly (readonly [string, JSX.Element | string, string])[] = [
    [
      facts.cuff,
      pressure ? formatMmhg(pressure.settingMmhg) : <span class="sheet__blank">{say.table.mmhg}</span>,
      pressure ? note : say.noPressureNote,
    ],
    load?.kind === 'effort'
      ? [facts.effort, '', loadText(load, rules)]
      : [
          facts.weight,
          single && weight ? weight : <span class="sheet__blank">{inputs.unit}</span>,
          load && single
            ? loadText(load, rules)
            : stage.shape.exercises
                .map(({ exercise, load: own }) => `${nameIn(exercise)}: ${weightOnly(own, rules) ?? ''}`)
                .join('; '),
        ],
    [facts.days, `${inputs.perWeek} a week`, say.daysNote(rules.guards.restDaysBetween.value)],
    [
      facts.total,
      formatDuration(stage.timeline.totals.cuffOnS.first),
      `${inputs.sides === 'both' ? `${say.totalEach(plan.limb)}; ` : ''}${say.totalNote(formatDuration(rules.guards.oneGoS.value))}`,
    ],
  ];
  return (
    <dl class="sheet__facts">
      {items.map(([name, value, small]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="sheet__value">{value}</dd>
          <dd class="sheet__small">{small}</dd>
        </div>
      ))}
    </dl>
  );
}

function Steps({ plan, stage, data }: Props): JSX.Element {
  const { steps } = words;
  const { rules } = data;
  const { shape } = stage;
  const { pressure } = plan.inputs;
  const rest = formatDuration(shape.restS);
  const open = formatDuration(rules.guards.reperfusionS.value);
  const { up, down } = rules.resistance.tempo.value;
  const list = [
    steps.place(plan.limb),
    pressure ? steps.pump(`${pressure.settingMmhg}`) : steps.pumpBlank,
    plan.inputs.mode === 'resistance' ? steps.tempo(up, down) : steps.effort,
    shape.cuffInRests === 'deflated' ? steps.rest(rest) : steps.restOn(rest),
    ...(shape.sides === 'both' ? [steps.other(plan.limb)] : []),
    steps.last(open),
  ];
  return (
    <section class="sheet__steps">
      <h3>{words.each}</h3>
      <ol>
        {list.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

/** Keys behind the numbers of this sheet, named short with a DOI. */
function sources({ plan, data }: Pick<Props, 'plan' | 'data'>): string {
  const { rules, studies, refs } = data;
  const own =
    plan.inputs.mode === 'resistance'
      ? [rules.resistance.loadPercent.later, rules.resistance.scheme, rules.resistance.perWeek]
      : [rules.aerobic.bouts.later, rules.aerobic.perWeek, rules.aerobic.intensityPercent];
  const keys = [
    ...new Set([
      ...own.flatMap((traced) => traced.sources),
      ...rules.guards.oneGoS.sources,
      ...rules.guards.limbSessionS[plan.limb].sources,
    ]),
  ];
  return keys.map((key) => [studies[key], refs[key]].filter(Boolean).join(', ')).join('; ');
}

/** One A4 page that works with no phone at all. */
export function Sheet(props: Props): JSX.Element {
  const { plan, stage, data, today } = props;
  const { signs } = data;
  const names = stage.shape.exercises.map(({ exercise }) => nameIn(exercise)).join(', ');
  const cuff = stage.shape.cuffInRests === 'deflated' ? words.cuffDown : words.cuffOn;
  const title = stage.shape.exercises.map(({ sets }) => setsText(sets)).join('; ');
  return (
    <article class="sheet">
      <header class="sheet__head">
        <svg class="sheet__mark" role="img" aria-label="Cuffwise">
          <use href="#sheet-mark" />
        </svg>
        <p>
          <strong>
            {words.title}: {names}
          </strong>
          <br />
          {words.worked(plan.rulesVersion, today ? longDate(today) : data.evidenceDay)}
        </p>
      </header>
      <h2 class="sheet__title">
        {capital(weeksWord(stage))}. {title}. {cuff}
      </h2>
      <Facts {...props} />
      <SheetBar stage={stage} />
      <SheetTable {...props} />
      <div class="sheet__pair">
        <section class="sheet__stop">
          <h3>
            <Icon shape={stop} />
            {words.stop}
          </h3>
          <ul>
            {signs.others.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
          <p>
            <strong>{words.emergency}:</strong> {signs.ambulance.join('; ')}.
          </p>
          <p class="sheet__line">{words.number}</p>
        </section>
        <div>
          <Steps {...props} />
          {signs.after.map(({ sign, action }) => (
            <p class="sheet__after" key={sign}>
              <strong>{sign}:</strong> {action}
            </p>
          ))}
        </div>
      </div>
      <section class="sheet__notes">
        <h3>{words.notes}</h3>
        <div />
        <div />
        <div />
      </section>
      <footer class="sheet__foot">
        <p>
          <strong>{words.sources}</strong> {sources(props)}. {data.links.self}
        </p>
        <p>{data.says.scope}</p>
      </footer>
    </article>
  );
}
