/** Words of the picture of two groups whose averages lie a part of a standard deviation apart. */
export const twoGroups = {
  read: 'Each hill is a group: the more people, the higher it is. Those who did least well stand on the left. The two upright lines are the averages.',
  /** The groups of an effect, by what it is set against: the first, and the one it is compared with. */
  groups: {
    heavy: ['light weights with a cuff', 'heavy weights'],
    light: ['light weights with a cuff', 'the same light weights without'],
  },
  filled: (group: string) => `Filled: ${group}`,
  outline: (group: string) => `Outline: ${group}`,
  pairs: (group: string, ahead: string) =>
    `Take one person from each group, without looking. In ${ahead} of 100 such pairs the one with ${group} did better. With no gap it would be 50.`,
  range: (low: string, high: string) => `The interval of the analysis allows ${low} to ${high}`,
  own: 'Equal bell-shaped hills are our simplification, and the pairs are our own arithmetic.',
} as const;
