import type { Experience, PlanPressure } from '../../../domain/protocol/plan-types.ts';
import type { WeightUnit } from '../../../domain/protocol/quantities.ts';
import type { Goal, Limb, Mode, PlannerRules, Posture } from '../../../domain/protocol/rules.ts';

/** Strength of one exercise, as typed. */
export interface StrengthDraft {
  readonly kind?: 'unknown' | 'known' | 'set';
  readonly weight: string;
  readonly repetitions: string;
}

/** The form as it stands. Choices that nobody may make for the reader begin empty; the rest has the data's own pick. */
export interface Draft {
  readonly who?: 'healthy' | 'operation' | 'illness';
  readonly goal?: Goal;
  readonly limb?: Limb;
  readonly exercises: readonly string[];
  readonly sides: 'one' | 'both';
  readonly experience?: Experience;
  readonly easier: boolean;
  readonly strengths: Readonly<Record<string, StrengthDraft>>;
  readonly pressure?: 'given' | 'own' | 'none';
  /** What came from the pressure page. */
  readonly given?: PlanPressure;
  readonly own: {
    readonly setting: string;
    readonly cap: string;
    readonly width: string;
    readonly posture?: Posture;
    readonly basis?: PlanPressure['basis'];
  };
  readonly perWeek: string;
  readonly weeks: string;
  readonly unit: WeightUnit;
}

export const noStrength: StrengthDraft = { weight: '', repetitions: '' };

export const emptyDraft = (unit: WeightUnit = 'kg'): Draft => ({
  exercises: [],
  sides: 'both',
  easier: true,
  strengths: {},
  own: { setting: '', cap: '', width: '' },
  perWeek: '',
  weeks: '',
  unit,
});

/** Way of training of the draft: lifting, unless the goal is stamina. */
export function modeOf({ goal, exercises }: Draft, rules: PlannerRules): Mode {
  if (goal !== 'stamina') return 'resistance';
  const mode = rules.exercises.find(({ id }) => id === exercises[0])?.mode;
  return mode && mode !== 'resistance' ? mode : 'walking';
}

/** Exercises that the form offers. Walking and cycling are for the leg. */
export function offered({ goal, limb }: Draft, rules: PlannerRules): PlannerRules['exercises'] {
  if (goal === undefined) return [];
  if (goal === 'stamina') return rules.exercises.filter(({ mode }) => mode !== 'resistance');
  return rules.exercises.filter((exercise) => exercise.mode === 'resistance' && exercise.limb === limb);
}

export const limbOf = (draft: Draft): Limb | undefined => (draft.goal === 'stamina' ? 'leg' : draft.limb);

/** Picks of the data where the reader has not chosen. */
export function picks(mode: Mode, { resistance, aerobic }: PlannerRules) {
  const own = mode === 'resistance' ? resistance : aerobic;
  return {
    perWeek: own.perWeek.value.min,
    weeks: own.weeks.pick.value,
    sets: mode === 'resistance' ? resistance.sets.later.value.max : aerobic.bouts.later.value,
    restS: mode === 'resistance' ? resistance.restS.value.max : aerobic.restS.value,
  };
}
