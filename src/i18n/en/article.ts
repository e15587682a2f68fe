/** Words of the article page: head, key messages, foot. */
export const article = {
  learn: 'Learn',
  /** Reading time; with the deeper parts folded, where that is shorter. */
  minutes: (full: number, short = full) =>
    `${full === 1 ? '1 minute' : `${full} minutes`}${short < full ? `, ${short} in short` : ''}`,
  checked: 'Checked by us',
  notChecked: 'No health professional has checked this yet',
  due: 'This page is due for its next review; its facts may have moved on.',
  depth: { label: 'How much to show', short: 'Short', full: 'Full' },
  more: 'In more depth',
  contents: 'On this page',
  keyMessages: 'Key messages',
  for: 'For',
  notFor: 'Not for',
  howSure: 'How sure are we?',
  changeMind: 'What would change our mind',
  references: 'References',
  next: 'Read next',
  /** Previous and next in the reading order, under the article. */
  order: 'In the order of reading',
  previous: 'Before this',
  following: 'After this',
  /** Questions at the end of an article. */
  check: { title: 'Did I get it?', note: 'Nothing is counted or kept.', show: 'Show the answer' },
  foot: {
    title: 'About this page',
    written: 'Written by',
    checkedBy: 'Checked by',
    nobody: 'no health professional yet',
    money: 'Paid by',
    moneyText: 'nobody',
    reviewed: 'Last checked',
    next: 'Next review',
    searched: 'Searched to',
    changes: 'Change log',
    cite: 'Cite this page',
    copyCite: 'Copy the text',
    copyBib: 'Copy as BibTeX',
    error: 'Report an error',
  },
} as const;
