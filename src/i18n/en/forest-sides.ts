/** The group named first in an effect, and the one it is set against. */
const GROUPS: Readonly<Record<string, readonly [first: string, second: string]>> = {
  heavy: ['cuff', 'heavy'],
  light: ['cuff', 'no cuff'],
  'same-exercise': ['cuff', 'no cuff'],
  'no-cuff': ['cuff', 'no cuff'],
  'usual-training': ['cuff', 'no cuff'],
  'before-training': ['after', 'before'],
  'normal-air': ['thin air', 'ordinary air'],
};

/**
 * Words at both sides of "no difference" in a forest plot, left first: ["heavy better", "cuff better"]. What is neither
 * good nor bad is only more or less; so are clots in people, where no group is "better".
 */
export function forestSides(comparator: string, direction: string): readonly [left: string, right: string] {
  const groups = GROUPS[comparator];
  if (!groups || direction === 'favours-neither') return ['less', 'more'];
  const [first, second] = groups.map((group) => `${group} better`) as [string, string];
  return direction === 'below-favours-first' ? [first, second] : [second, first];
}
