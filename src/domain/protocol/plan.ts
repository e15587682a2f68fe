import { buildTimeline } from '../session/timeline.ts';
import type { Timeline } from '../session/types.ts';
import { cautionsOf } from './cautions.ts';
import { fitting } from './fits.ts';
import { checkInputs, checkTimeline, limitsOf, type Problem } from './guards.ts';
import { planLoad } from './load.ts';
import type { Plan, PlanInputs, PlannedSet, SessionShape, Stage, Strength, Week } from './plan-types.ts';
import { type Size, weekSizes } from './progression.ts';
import type { Exercise, PlannerRules } from './rules.ts';

export type PlanAnswer =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly problems: readonly [Problem, ...Problem[]] };

/** Single-joint exercises first, otherwise as chosen: the easier weeks begin with the simplest. */
export function inOrder(inputs: PlanInputs, rules: PlannerRules): readonly { exercise: Exercise; place: number }[] {
  const chosen = inputs.exercises.map((id, place) => ({
    exercise: rules.exercises.find((known) => known.id === id) as Exercise,
    place,
  }));
  return [
    ...chosen.filter((one) => one.exercise.joints === 'single'),
    ...chosen.filter((one) => one.exercise.joints !== 'single'),
  ];
}

/** Sets of lifting follow the scheme of the data; bouts are all alike. */
function setsOf(count: number, exercise: Exercise, { resistance, aerobic }: PlannerRules): readonly PlannedSet[] {
  if (exercise.mode !== 'resistance') return Array.from({ length: count }, () => ({ workS: aerobic.boutS.value }));
  const scheme = resistance.scheme.value;
  return Array.from({ length: count }, (_, set) => ({
    repetitions: scheme[Math.min(set, scheme.length - 1)] as number,
  }));
}

export function shapeOf(size: Size, easier: boolean, inputs: PlanInputs, rules: PlannerRules): SessionShape {
  const percent = easier ? rules.resistance.loadPercent.easier.value : rules.resistance.loadPercent.later.value;
  const exercises = inOrder(inputs, rules)
    .slice(0, size.sets.length)
    .map(({ exercise, place }, index) => ({
      exercise,
      sets: setsOf(size.sets[index] as number, exercise, rules),
      load: planLoad(exercise, inputs.strengths[place] as Strength, percent, inputs.unit, rules),
    }));
  return { exercises, sides: inputs.sides, cuffInRests: size.cuffInRests, restS: inputs.restS, easier };
}

/** From the first weeks to what was asked for. */
export function ends(inputs: PlanInputs, rules: PlannerRules): { readonly from: Size; readonly to: Size } {
  const { easierSets } = limitsOf(inputs.mode, rules);
  const { easier } = rules.resistance.exercises;
  const first = Math.min(inputs.exercises.length, inputs.mode === 'resistance' ? easier.value : 1);
  return {
    from: {
      sets: Array.from({ length: first }, () => Math.min(easierSets, inputs.sets)),
      cuffInRests: rules.resistance.cuffInRests.easier.value,
    },
    to: { sets: inputs.exercises.map(() => inputs.sets), cuffInRests: inputs.cuffInRests },
  };
}

const same = (a: Size, b: Size): boolean => a.cuffInRests === b.cuffInRests && a.sets.join() === b.sets.join();

/**
 * A plan of weeks, sessions, exercises and sets from the reader's choices and the data.
 * Refused, with every rule that is broken and what would fit, rather than bent into shape.
 */
export function buildPlan(inputs: PlanInputs, rules: PlannerRules): PlanAnswer {
  const [problem, ...more] = checkInputs(inputs, rules);
  if (problem) return { kind: 'refused', problems: [problem, ...more] };

  const { from, to } = ends(inputs, rules);
  const limb = inOrder(inputs, rules)[0]?.exercise.limb as Plan['limb'];
  // The size asked for is checked even when the weeks are too few to reach it: a longer plan must not break a limit later.
  const [tooLong, ...rest] = checkTimeline(timelineOf(to, false, inputs, rules), limb, rules);
  if (tooLong) {
    const fits = fitting(
      inputs,
      (changed) => checkTimeline(timelineOf(ends(changed, rules).to, false, changed, rules), limb, rules).length === 0,
      limitsOf(inputs.mode, rules).sets,
    );
    return { kind: 'refused', problems: [{ ...tooLong, fits }, ...rest.map((other) => ({ ...other, fits }))] };
  }

  const easierWeeks = inputs.easier ? Math.min(rules.easierWeeks.value, inputs.weeks) : 0;
  const sizes = weekSizes(inputs.weeks, easierWeeks, from, to, rules.progression.value);
  const stages: Stage[] = [];
  for (const [index, size] of sizes.entries()) {
    const number = index + 1;
    const easier = number <= easierWeeks;
    const before = stages.at(-1);
    const sizeBefore = sizes[index - 1];
    if (before && sizeBefore && same(size, sizeBefore) && before.shape.easier === easier) {
      stages[stages.length - 1] = { ...before, lastWeek: number };
      continue;
    }
    const shape = shapeOf(size, easier, inputs, rules);
    stages.push({
      number: stages.length + 1,
      firstWeek: number,
      lastWeek: number,
      shape,
      timeline: buildTimeline(shape, rules),
    });
  }
  const reached = same(sizes.at(-1) as Size, to);
  const plan = { inputs, rulesVersion: rules.version, limb, stages, weeks: weeksOf(stages, inputs, rules) };
  return { kind: 'plan', plan: { ...plan, cautions: cautionsOf(plan, reached, rules) } };
}

const timelineOf = (size: Size, easier: boolean, inputs: PlanInputs, rules: PlannerRules): Timeline =>
  buildTimeline(shapeOf(size, easier, inputs, rules), rules);

function weeksOf(stages: readonly Stage[], { perWeek, weeks }: PlanInputs, rules: PlannerRules): readonly Week[] {
  const days = rules.weekPatterns[String(perWeek)] as readonly number[];
  return Array.from({ length: weeks }, (_, index) => {
    const number = index + 1;
    const { number: stage } = stages.find(({ lastWeek }) => number <= lastWeek) as Stage;
    const sessions = days.map((weekday, place) => ({
      number: index * perWeek + place + 1,
      week: number,
      inWeek: place + 1,
      weekday,
      stage,
    }));
    return { number, stage, sessions };
  });
}
