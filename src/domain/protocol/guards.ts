import type { Timeline } from '../session/types.ts';
import type { PlanInputs } from './plan-types.ts';
import type { Limb, PlannerRules, Span, Traced } from './rules.ts';

/** A rule that the inputs break: which one, what was asked, what it allows, and who set it. */
export interface Problem {
  readonly guard:
    | 'exercise'
    | 'exercises'
    | 'repeated'
    | 'mode'
    | 'limb'
    | 'strength'
    | 'goal'
    | 'per-week'
    | 'weeks'
    | 'sets'
    | 'rest'
    | 'easier'
    | 'cuff-in-rests'
    | 'pressure'
    | 'pressure-limb'
    | 'one-go'
    | 'limb-session';
  readonly asked: number | string;
  readonly allowed: Span | readonly string[];
  /** The rule's place in the data, where it has one. */
  readonly rule?: Traced<unknown>;
  readonly fits?: readonly Fit[];
}

/** One change that would make the plan fit. */
export type Fit =
  | { readonly change: 'exercises'; readonly to: number }
  | { readonly change: 'sets'; readonly to: number }
  | { readonly change: 'cuff-in-rests'; readonly to: 'deflated' };

const within = (value: number, { min, max }: Span): boolean => Number.isInteger(value) && value >= min && value <= max;

/** Limits of frequency, length and volume for the mode in hand. */
export function limitsOf(mode: PlanInputs['mode'], rules: PlannerRules) {
  const { resistance, aerobic } = rules;
  const own = mode === 'resistance' ? resistance : aerobic;
  const later = mode === 'resistance' ? resistance.sets.later : aerobic.bouts.later;
  const easier = mode === 'resistance' ? resistance.sets.easier.value.max : aerobic.bouts.easier.value;
  const sets: Span = typeof later.value === 'number' ? { min: easier, max: later.value } : later.value;
  const restS: Span =
    mode === 'resistance' ? resistance.restS.value : { min: aerobic.restS.value, max: aerobic.restS.value };
  return {
    perWeek: own.perWeek,
    weeks: { min: own.weeks.min.value, max: own.weeks.max.value } satisfies Span,
    weeksRule: own.weeks.max,
    sets,
    setsRule: later as Traced<unknown>,
    easierSets: easier,
    restS,
    restRule: (mode === 'resistance' ? resistance.restS : aerobic.restS) as Traced<unknown>,
    exercises: mode === 'resistance' ? resistance.exercises.later.value : ({ min: 1, max: 1 } satisfies Span),
  };
}

/** What can be told from the inputs alone, before a session is laid out in time. All problems at once. */
export function checkInputs(inputs: PlanInputs, rules: PlannerRules): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (
    guard: Problem['guard'],
    asked: Problem['asked'],
    allowed: Problem['allowed'],
    rule?: Traced<unknown>,
  ): void => {
    problems.push(rule ? { guard, asked, allowed, rule } : { guard, asked, allowed });
  };
  const limits = limitsOf(inputs.mode, rules);
  const chosen = inputs.exercises.map((id) => rules.exercises.find((exercise) => exercise.id === id));
  for (const [place, id] of inputs.exercises.entries()) {
    const exercise = chosen[place];
    const ofMode = rules.exercises.filter(({ mode }) => mode === inputs.mode).map((known) => known.id);
    if (!exercise) say('exercise', id, ofMode);
    else if (exercise.mode !== inputs.mode) say('mode', id, ofMode);
  }
  if (!within(chosen.length, limits.exercises)) {
    say('exercises', chosen.length, limits.exercises, rules.resistance.exercises.later);
  }
  if (new Set(inputs.exercises).size < chosen.length) say('repeated', inputs.exercises.join(', '), []);
  const limbs = [...new Set(chosen.flatMap((exercise) => (exercise ? [exercise.limb] : [])))];
  if (limbs.length > 1) say('limb', limbs.join(', '), ['leg', 'arm'], rules.guards.limbsAtOnce);
  if (inputs.strengths.length !== chosen.length)
    say('strength', inputs.strengths.length, { min: chosen.length, max: chosen.length });
  for (const strength of inputs.strengths) checkStrength(strength, inputs, rules, say);
  if ((inputs.goal === 'stamina') === (inputs.mode === 'resistance')) say('goal', inputs.goal, [inputs.mode]);
  if (!within(inputs.perWeek, limits.perWeek.value))
    say('per-week', inputs.perWeek, limits.perWeek.value, limits.perWeek);
  if (!within(inputs.weeks, limits.weeks)) say('weeks', inputs.weeks, limits.weeks, limits.weeksRule);
  if (!within(inputs.sets, limits.sets)) say('sets', inputs.sets, limits.sets, limits.setsRule);
  if (!within(inputs.restS, limits.restS)) say('rest', inputs.restS, limits.restS, limits.restRule);
  if (!inputs.easier && inputs.experience !== 'cuff') say('easier', inputs.experience, ['cuff'], rules.easierWeeks);
  const mayStayOn = inputs.experience === 'cuff' && inputs.mode === 'resistance';
  if (inputs.cuffInRests === 'inflated' && !mayStayOn) {
    say('cuff-in-rests', inputs.experience, ['cuff'], rules.resistance.cuffInRests.easier);
  }
  checkPressure(inputs, limbs, say);
  return problems;
}

type Say = (
  guard: Problem['guard'],
  asked: Problem['asked'],
  allowed: Problem['allowed'],
  rule?: Traced<unknown>,
) => void;

function checkStrength(
  strength: PlanInputs['strengths'][number],
  { mode }: PlanInputs,
  { oneRm }: PlannerRules,
  say: Say,
): void {
  if (strength.kind === 'unknown') return;
  const { amount } = strength.weight;
  if (mode !== 'resistance' || !(Number.isFinite(amount) && amount > 0)) say('strength', amount, ['unknown']);
  if (strength.kind === 'set' && !within(strength.repetitions, { min: 1, max: oneRm.maxRepetitions })) {
    say('strength', strength.repetitions, { min: 1, max: oneRm.maxRepetitions });
  }
}

function checkPressure({ pressure }: PlanInputs, limbs: readonly Limb[], say: Say): void {
  if (!pressure) return;
  const { settingMmhg, capMmhg, limb } = pressure;
  const sound = Number.isInteger(settingMmhg) && Number.isInteger(capMmhg) && settingMmhg > 0 && settingMmhg <= capMmhg;
  if (!sound) say('pressure', settingMmhg, { min: 1, max: capMmhg });
  if (limbs[0] && limb !== limbs[0]) say('pressure-limb', limb, [limbs[0]]);
}

/** What can only be told from the session laid out in time. To reach a limit is to break it: the sources say "before" and "less than". */
export function checkTimeline(
  timeline: Timeline,
  limb: Limb,
  { guards }: Pick<PlannerRules, 'guards'>,
): readonly Problem[] {
  const { longestGoS, cuffOnS } = timeline.totals;
  const wholeS = Math.max(cuffOnS.first, cuffOnS.second);
  const session = guards.limbSessionS[limb];
  return [
    ...(longestGoS >= guards.oneGoS.value
      ? [
          {
            guard: 'one-go',
            asked: longestGoS,
            allowed: { min: 0, max: guards.oneGoS.value },
            rule: guards.oneGoS,
          } as const,
        ]
      : []),
    ...(wholeS >= session.value
      ? [{ guard: 'limb-session', asked: wholeS, allowed: { min: 0, max: session.value }, rule: session } as const]
      : []),
  ];
}
