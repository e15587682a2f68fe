import type { Plan, PlanInputs, PlannedLoad, PlannedSet, Stage } from '../../../domain/protocol/plan-types.ts';
import type { PlannerRules } from '../../../domain/protocol/rules.ts';
import { nameOf } from '../../../i18n/en/plan.ts';
import { planResult as words } from '../../../i18n/en/plan-result.ts';
import { formatCount, formatMmhg, formatPercent, formatRange } from '../../../i18n/format.ts';
import { formatDuration, formatWeightSpan } from '../../../i18n/plan-format.ts';

const { pick, bars } = words;

export const weeksWord = ({ firstWeek, lastWeek }: Pick<Stage, 'firstWeek' | 'lastWeek'>): string =>
  firstWeek === lastWeek
    ? `week ${firstWeek}`
    : lastWeek === firstWeek + 1
      ? `weeks ${firstWeek} and ${lastWeek}`
      : `weeks ${firstWeek} to ${lastWeek}`;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const setText = (set: PlannedSet): string =>
  'repetitions' in set ? formatCount(set.repetitions) : formatDuration(set.workS);

/** "2 sets: 30, then 15", "5 times 2 min". */
export function setsText(sets: readonly PlannedSet[]): string {
  const first = sets[0];
  if (!first) return '';
  if ('workS' in first) return pick.bouts(sets.length, formatDuration(first.workS));
  const list = sets.map(setText);
  return pick.sets(sets.length, list.length === 1 ? (list[0] ?? '') : `${list[0]}, then ${list.slice(1).join(', ')}`);
}

/** The weight as a pick: a band, or the way to choose it. */
export function loadText(load: PlannedLoad, { weightStep }: Pick<PlannerRules, 'weightStep'>): string {
  if (load.kind === 'by-feel') return pick.byFeel(load.repetitions);
  if (load.kind === 'effort') {
    const { speedKmh } = load;
    return speedKmh
      ? pick.speed(formatRange(speedKmh, (value) => `${formatCount(value)}\u00a0km/h`))
      : pick.effort(formatPercent(load.maxPercent));
  }
  const span = formatWeightSpan({ min: load.low, max: load.high }, load.unit, weightStep[load.unit]);
  return pick.weight(span, formatRange(load.percent, formatPercent));
}

/** Only the weight itself, for the sheet and the timer; undefined where it is chosen by feel or by effort. */
export const weightOnly = (load: PlannedLoad, { weightStep }: Pick<PlannerRules, 'weightStep'>): string | undefined =>
  load.kind === 'weight'
    ? formatWeightSpan({ min: load.low, max: load.high }, load.unit, weightStep[load.unit])
    : undefined;

export const pressureText = ({ pressure }: PlanInputs): string =>
  pressure ? pick.pressure(formatMmhg(pressure.settingMmhg), formatMmhg(pressure.capMmhg)) : pick.noPressure;

const easierWeeks = ({ stages }: Plan): number =>
  stages
    .filter(({ shape }) => shape.easier)
    .reduce((sum, { firstWeek, lastWeek }) => sum + lastWeek - firstWeek + 1, 0);

/** Title of a plan: "One leg exercise, twice a week, easier for 2 weeks". */
export const planTitle = (plan: Plan): string =>
  words.result.title(plan.inputs.exercises.length, plan.limb, plan.inputs.mode, plan.inputs.perWeek, easierWeeks(plan));

/** Longest time under the cuff in one go over the whole plan, in seconds. */
export const longestGo = ({ stages }: Plan): number =>
  Math.max(...stages.map(({ timeline }) => timeline.totals.longestGoS));

export function planLead(plan: Plan): string {
  const on = plan.inputs.cuffInRests === 'inflated';
  const longest = formatDuration(longestGo(plan));
  return (
    words.result.lead(plan.inputs.experience) + (on ? words.result.leadOn(longest) : words.result.leadDown(longest))
  );
}

/** Our pick for a row of the table, in one stage of the plan; undefined for a row that this plan does not have. */
export function pickText(row: string, plan: Plan, stage: Stage, rules: PlannerRules): string | undefined {
  const { inputs } = plan;
  const { shape } = stage;
  const lifts = inputs.mode === 'resistance';
  const named = (exercise: { id: string }): string => (shape.exercises.length > 1 ? `${nameOf(exercise)}: ` : '');
  switch (row) {
    case 'load':
    case 'effort':
      return shape.exercises.map(({ exercise, load }) => named(exercise) + loadText(load, rules)).join('. ');
    case 'sets':
    case 'bouts':
      return shape.exercises.map(({ exercise, sets }) => named(exercise) + setsText(sets)).join('. ');
    case 'tempo':
      return pick.tempo(rules.resistance.tempo.value.up, rules.resistance.tempo.value.down);
    case 'rest': {
      const time = formatDuration(shape.restS);
      return shape.cuffInRests === 'deflated'
        ? pick.restDown(time, formatDuration(rules.timing.inflate.value))
        : pick.rest(time);
    }
    case 'cuff-in-rests':
      return shape.cuffInRests === 'deflated' ? pick.cuffDown : pick.cuffOn;
    case 'pressure':
      return pressureText(inputs);
    case 'days':
    case 'days-aerobic':
      return pick.days(inputs.perWeek);
    case 'weeks':
    case 'weeks-aerobic':
      return pick.weeks(inputs.weeks, easierWeeks(plan));
    case 'exercises':
      return lifts ? pick.exercises(shape.exercises.length) : undefined;
    case 'limit':
      return pick.limit(
        formatDuration(rules.guards.oneGoS.value),
        formatDuration(rules.guards.limbSessionS[plan.limb].value),
        plan.limb,
      );
    case 'open':
      return pick.open(formatDuration(rules.guards.reperfusionS.value));
    case 'one-limb':
      return pick.oneLimb;
    default:
      return undefined;
  }
}

/** "cuff on 3 min 40 s for each leg". */
export function onText(plan: Plan, stage: Stage): string {
  const time = formatDuration(stage.timeline.totals.cuffOnS.first);
  return plan.inputs.sides === 'both' ? bars.onEach(time, plan.limb) : bars.on(time);
}
