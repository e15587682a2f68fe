/** What can be done instead; each is a link or a way back into the form. */
export type Way =
  | 'wider-cuff'
  | 'other-cuff'
  | 'measure'
  | 'felt'
  | 'measure-again'
  | 'check'
  | 'sitting'
  | 'other-unit'
  | 'see-measured'
  | 'light'
  | 'stop';

export const insteadTitle = 'What you can do instead';

/** The page prints all of them under the refusals; a refusal shows those that fit it. */
export const wayWords: Readonly<Record<Way, { bold: string; text: string }>> = {
  'wider-cuff': {
    bold: 'Use a wider cuff.',
    text: 'A wide, well-fitting cuff stops the flow at a lower pressure. The widths this page can answer for stand at its top.',
  },
  'other-cuff': {
    bold: 'Use a cuff that does not stretch,',
    text: 'with air inside and a gauge.',
  },
  measure: {
    bold: 'Measure where the flow stops,',
    text: 'with the cuff you will use, or have it measured by somebody who is trained in it. It beats every estimate.',
  },
  felt: { bold: 'Read about setting by feel,', text: 'and why a gauge is better: it drifts from day to day.' },
  'measure-again': {
    bold: 'Measure again.',
    text: 'Lie or sit still, open the cuff for 5 minutes between readings, and take 2 new ones.',
  },
  check: {
    bold: 'Check before you try it.',
    text: 'The questions lead to a note that you can show a doctor, nurse or physiotherapist.',
  },
  sitting: { bold: 'Exercise sitting or lying.', text: 'Then measure or estimate in that position.' },
  'other-unit': { bold: 'Check the unit.', text: 'A slip there changes everything.' },
  'see-measured': {
    bold: 'See what was measured in others.',
    text: 'Every sample we found stands further down on this page.',
  },
  light: { bold: 'Train without a cuff.', text: 'Lifting without one builds muscle and strength too.' },
  stop: { bold: 'Know the stop signs.', text: 'They count for every cuff, measured or not.' },
};
