/** Words in figures and in the two marks. */
export const figures = {
  /** Beside the how-sure mark: pages, popovers, islands. */
  sure: {
    strong: 'Strong evidence',
    moderate: 'Moderate evidence',
    limited: 'Limited evidence',
    conflicting: 'Evidence conflicts',
    absent: 'Not studied',
  },
  /** Beside the how-big mark when a page gives no words of its own. */
  big: {
    none: 'No clear difference',
    small: 'Small',
    medium: 'Medium',
    large: 'Large',
    unknown: 'Size not known',
  },
  /** One line under a list of answers that explains the two marks; the drawings stand between the pieces. */
  key: {
    lead: 'Two marks, never mixed:',
    bars: 'the bars say',
    sure: 'how sure',
    weCanBe: 'we can be,',
    disc: 'the disc says',
    big: 'how big',
    difference: 'the difference is.',
  },
} as const;
