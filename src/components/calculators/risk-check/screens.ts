import type { check } from '../../../i18n/en/check.ts';

export interface Screen {
  readonly id: keyof typeof check.screens;
  readonly items: readonly string[];
}

/** The emergency question stands alone and comes first. */
export const emergencyItem = 'clot-now';

/**
 * Related questions together, few to a screen. What may end the check for today comes first, what must be typed comes last.
 * Each item of src/content/screening/items.yaml stands on one screen; a test holds the two together.
 */
export const screens: readonly Screen[] = [
  { id: 'today', items: ['ill-today', 'dehydrated', 'travel', 'immobile', 'surgery', 'covid'] },
  { id: 'clots', items: ['clot-history', 'clot-tendency', 'clot-family', 'varicose', 'hormones'] },
  { id: 'heart', items: ['heart-symptoms', 'heart-known', 'bp-diagnosis', 'stroke', 'faint'] },
  { id: 'vessels', items: ['arteries', 'vessel-surgery', 'bleeding', 'sickle', 'smoking'] },
  { id: 'illness', items: ['pregnant', 'cancer', 'diabetes', 'kidney', 'inflammatory', 'eye'] },
  { id: 'limb', items: ['limb-wound', 'lymph', 'compartment', 'nerve', 'other'] },
  { id: 'training', items: ['rhabdo', 'statin', 'creatine', 'unaccustomed', 'equipment'] },
  { id: 'you', items: ['age', 'bmi', 'bp-reading'] },
];
