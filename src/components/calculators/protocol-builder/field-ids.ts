/** Ids of the controls, so that the summary of errors can lead to them. */
export const fieldId = {
  who: 'plan-who',
  goal: 'plan-goal',
  limb: 'plan-limb',
  exercise: (place: number) => `plan-exercise-${place}`,
  experience: 'plan-experience',
  strength: (exercise: string) => `plan-strength-${exercise}`,
  weight: (exercise: string) => `plan-weight-${exercise}`,
  repetitions: (exercise: string) => `plan-repetitions-${exercise}`,
  pressure: 'plan-pressure',
  setting: 'plan-setting',
  cap: 'plan-cap',
  width: 'plan-width',
  posture: 'plan-posture',
  basis: 'plan-basis',
} as const;
