import { oneRmFactors } from '../../../domain/protocol/one-rm-factors.ts';
import { kilograms, seconds } from '../../../domain/protocol/quantities.ts';
import type { Exercise, PlannerRules, Span, Strictest, Traced, Weeks } from '../../../domain/protocol/rules.ts';
import type { Own, Planner, Pointer } from '../../../schemas/planner.ts';
import { type Files, resolve } from './places.ts';

type Guard<T> = (value: unknown) => value is T;
const isNumber: Guard<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);
const isText: Guard<string> = (value): value is string => typeof value === 'string';
const has = (value: unknown, ...keys: string[]): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && keys.every((key) => isNumber((value as Record<string, unknown>)[key]));
const isSpan: Guard<Span> = (value): value is Span => has(value, 'min', 'max');
const listOf =
  <T>(one: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.length > 0 && value.every(one);

/**
 * Everything the planner's domain is given, with the place and the sources of every value. Runs at build time.
 * Throws, naming the place, when the data does not hold what the planner expects there.
 */
export function plannerRules(planner: Planner, files: Files): PlannerRules {
  const read = <T>(entry: Pointer | Own, name: string, is: Guard<T>): Traced<T> => {
    const found = resolve(entry, name, files);
    if (is(found.value)) return found as Traced<T>;
    throw new Error(
      `planner.yaml, ${name}: ${found.path} holds ${JSON.stringify(found.value)}, which is not what the planner needs there.`,
    );
  };
  const inSeconds = (entry: Pointer | Own, name: string, each = 1) => {
    const found = read(entry, name, isNumber);
    return { ...found, value: seconds(found.value * each) };
  };
  const weeks = (own: Planner['resistance']['weeks'], name: string): Weeks => ({
    min: read(own.min, `${name}.min`, isNumber),
    max: read(own.max, `${name}.max`, isNumber),
    pick: read(own.pick, `${name}.pick`, isNumber),
  });
  const { resistance, aerobic, guards, timing_s: timing, one_rm: oneRm } = planner;
  const time = (name: keyof typeof timing) => inSeconds(timing[name], `timing_s.${name}`);
  const limbSession = (limb: 'leg' | 'arm') => ({
    ...inSeconds(guards.limb_session_min[limb], `guards.limb_session_min.${limb}`, 60),
    editorial: true,
    why: guards.limb_session_min.why,
  });
  const oneGo = guards.one_go_min.smallest_of.map((entry) => inSeconds(entry, 'guards.one_go_min', 60));
  const maxRepetitions = read(oneRm.max_repetitions, 'one_rm.max_repetitions', isNumber).value;
  const cuffWord = (value: unknown): value is 'deflated' | 'inflated' => value === 'deflated' || value === 'inflated';

  return {
    version: `${planner.version}-${fingerprint(JSON.stringify([planner, files]))}`,
    exercises: planner.exercises.map(exercise),
    resistance: {
      scheme: read(resistance.scheme, 'resistance.scheme', listOf(isNumber)),
      tempo: read(resistance.tempo_s, 'resistance.tempo_s', (value): value is { up: number; down: number } =>
        has(value, 'up', 'down'),
      ),
      loadPercent: {
        easier: read(resistance.load_percent.easier, 'resistance.load_percent.easier', isSpan),
        later: read(resistance.load_percent.later, 'resistance.load_percent.later', isSpan),
      },
      loadStepKg: read(resistance.load_step_kg, 'resistance.load_step_kg', isNumber),
      sets: {
        easier: read(resistance.sets.easier, 'resistance.sets.easier', isSpan),
        later: read(resistance.sets.later, 'resistance.sets.later', isSpan),
      },
      restS: read(resistance.rest_s, 'resistance.rest_s', isSpan),
      exercises: {
        easier: read(resistance.exercises.easier, 'resistance.exercises.easier', isNumber),
        later: read(resistance.exercises.later, 'resistance.exercises.later', isSpan),
      },
      cuffInRests: {
        easier: read(resistance.cuff_in_rests.easier, 'resistance.cuff_in_rests.easier', cuffWord),
        later: read(resistance.cuff_in_rests.later, 'resistance.cuff_in_rests.later', listOf(cuffWord)),
      },
      perWeek: read(resistance.per_week, 'resistance.per_week', isSpan),
      weeks: weeks(resistance.weeks, 'resistance.weeks'),
      byFeelRepetitions: read(resistance.by_feel_repetitions, 'resistance.by_feel_repetitions', isNumber),
    },
    aerobic: {
      bouts: {
        easier: read(aerobic.bouts.easier, 'aerobic.bouts.easier', isNumber),
        later: read(aerobic.bouts.later, 'aerobic.bouts.later', isNumber),
      },
      boutS: inSeconds(aerobic.bout_min, 'aerobic.bout_min', 60),
      restS: inSeconds(aerobic.rest_min, 'aerobic.rest_min', 60),
      speedKmh: read(aerobic.speed_kmh, 'aerobic.speed_kmh', isSpan),
      intensityPercent: read(aerobic.intensity, 'aerobic.intensity', isNumber),
      perWeek: read(aerobic.per_week, 'aerobic.per_week', isSpan),
      weeks: weeks(aerobic.weeks, 'aerobic.weeks'),
    },
    easierWeeks: read(planner.easier_weeks, 'easier_weeks', isNumber),
    guards: {
      oneGoS: { ...smallest(oneGo), candidates: oneGo, why: guards.one_go_min.why },
      limbSessionS: { leg: limbSession('leg'), arm: limbSession('arm') },
      reperfusionS: inSeconds(guards.reperfusion_min, 'guards.reperfusion_min', 60),
      newGoAfterS: inSeconds(guards.new_go_after_s, 'guards.new_go_after_s'),
      limbsAtOnce: read(guards.limbs_at_once, 'guards.limbs_at_once', isNumber),
      restDaysBetween: read(guards.rest_days_between, 'guards.rest_days_between', isNumber),
    },
    timing: {
      prepare: time('prepare'),
      inflate: time('inflate'),
      deflate: time('deflate'),
      change: time('change'),
      alarmLate: time('alarm_late'),
      alarmRepeat: time('alarm_repeat'),
      limitRepeat: time('limit_repeat'),
      more: time('more'),
    },
    progression: progression(planner, read(planner.progression.order, 'progression.order', listOf(isText))),
    weekPatterns: planner.week_patterns.days,
    weightStep: { kg: planner.weight_step.kg, lb: planner.weight_step.lb },
    oneRm: {
      equations: read(oneRm.equations, 'one_rm.equations', isEquations).value.map(({ id, formula }) => ({
        id,
        factors: oneRmFactors(formula, maxRepetitions),
      })),
      maxRepetitions,
      warnFromRepetitions: read(oneRm.warn_from_repetitions, 'one_rm.warn_from_repetitions', isNumber).value,
      sources: oneRm.sources,
      grade: oneRm.grade,
    },
  };
}

const isEquations = listOf(
  (value): value is { id: string; formula: string } =>
    isText((value as { id?: unknown })?.id) && isText((value as { formula?: unknown })?.formula),
);

function exercise({ ask_above_kg, caution, ...rest }: Planner['exercises'][number]): Exercise {
  return { ...rest, ...(ask_above_kg && { askAbove: kilograms(ask_above_kg) }), ...(caution && { caution }) };
}

const smallest = <T extends number>(candidates: readonly Traced<T>[]): Omit<Strictest<T>, 'candidates'> =>
  candidates.reduce((least, other) => (other.value < least.value ? other : least));

/** The order of the data in the planner's own levers; an entry without a lever stops the build. */
function progression({ progression: own }: Planner, order: Traced<readonly string[]>): PlannerRules['progression'] {
  const levers = order.value.map((entry) => {
    const lever = own.levers[entry];
    if (!lever)
      throw new Error(
        `planner.yaml, progression.levers: ${order.path} names "${entry}", and no lever is given for it.`,
      );
    return lever;
  });
  return { ...order, value: levers, why: own.why };
}

/** Short and stable (FNV-1a): tells a link made with other data, no more. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
