/** Words of citation marks, their popover and the list of references. */
export const citation = {
  /** Before the name in a mark whose record carries a notice: "retracted [Name 2010]". */
  notice: { corrected: 'corrected', retracted: 'retracted', concern: 'in doubt' },
  /** Between a name and a place: "[Chang 2023, p. 3]". */
  locator: ', ',
  /** Heading of the list. */
  references: 'References',
  /** Under the heading. */
  howToRead: 'Each entry says what kind of study it is, how many people took part and how much of it we read.',
  /** Ways back from an entry to the sentences that use it; then 1, 2, 3. */
  back: 'Used here',
  backTo: (n: number, of: number, short: string) =>
    of === 1 ? `Back to where ${short} is cited` : `Back to place ${n} of ${of} where ${short} is cited`,
  /** Name of the popover for screen readers: "About Chang 2023". */
  about: 'About {short}',
  close: 'Close',
  /** Head of the popover, after the kind of study. */
  people: (n: number) => (n === 1 ? '1 person' : `${new Intl.NumberFormat('en-GB').format(n)} people`),
  peopleNotSeen: 'number of people not seen',
  /** Rows of the popover. */
  who: 'Who',
  weakPoint: 'Weak point',
  weRead: 'What we read',
  /** After the bold result. */
  noEffect: 'The part we read gives no size with an interval.',
  /** When a mark cites the record as a whole. */
  more: (n: number) => (n === 1 ? '1 more result on the study page' : `${n} more results on the study page`),
  /** What was read; {date} is the day. The second sentence names what is missing. */
  read: {
    'full-text': 'The page or full text, as far as it could be opened, on {date}.',
    abstract: 'The abstract, on {date}. Not the full text.',
    record: 'A catalogue entry or a page that quotes it, on {date}. Neither the abstract nor the full text.',
    'reference-list': 'Only an entry in a reference list, on {date}. Nothing of the text.',
  },
  studyPage: 'Study page',
  noLink: 'No address in the part we read that we may link.',
  noticeTitle: {
    corrected: 'This paper was corrected.',
    retracted: 'This paper was retracted.',
    concern: 'The journal has voiced a concern about this paper.',
  },
  /** Measures of effects in words: under the number in the popover. */
  measure: {
    SMD: 'in standard deviations',
    ES: 'effect size, in standard deviations',
    'ES difference': 'difference of effect sizes',
    'Hedges g': 'in standard deviations',
    RR: 'times as likely',
    SIR: 'times as many as expected',
  },
  noDifference: 'no difference',
} as const;
