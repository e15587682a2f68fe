interface Outcome {
  readonly low: string;
  readonly high: string;
  readonly ahead: string;
}

/** Words of the picture of two groups whose averages lie a part of a standard deviation apart. */
export const twoGroups = {
  read: (gap: string) =>
    `Each hill is a group of people: the more of them, the higher it is. The two upright lines are the averages, ${gap} standard deviations apart. About two thirds of a group stand within 1 standard deviation of its average.`,
  /** Under the ends of the picture, and how somebody who is ahead came out. */
  outcomes: {
    strength: { low: 'weaker', high: 'stronger', ahead: 'came out stronger' },
    size: { low: 'less muscle', high: 'more muscle', ahead: 'came out with more muscle' },
  } as Readonly<Record<string, Outcome>>,
  other: { low: 'did worse', high: 'did better', ahead: 'did better' },
  /** The groups of an effect, by what it is set against: the first, and the one it is compared with. */
  groups: {
    heavy: ['light weights with a cuff', 'heavy weights'],
    light: ['light weights with a cuff', 'the same light weights without'],
  },
  filled: (group: string) => `Filled: ${group}`,
  outline: (group: string) => `Outline: ${group}`,
  pairs: (group: string, ahead: string, came: string) =>
    `Take one person from each group, without looking. In ${ahead} of 100 such pairs the one with ${group} ${came}. With no gap it would be 50.`,
  range: (low: string, high: string) => `The interval of the analysis allows ${low} to ${high}`,
  own: 'Equal bell-shaped hills are our simplification, and the pairs are our own arithmetic.',
} as const;
