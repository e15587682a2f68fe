/** Words of the pages that need no script: every question on paper, and who says what. */
export const pages = {
  paper: {
    title: 'Every question, and who says so',
    description:
      'The whole check as a list to print: each question, what each answer leads to, why it is asked, which sources list it and which do not.',
    lead: 'The same questions and rules as the check, to read or to fill in on paper.',
    how: 'How to use it',
    howList: [
      'Tick one answer to each question. “I do not know” is a true answer.',
      'Behind each answer stands what it leads to. The worst one counts for all.',
      'Answers with “go more gently” change how you start, not whether.',
    ],
    /** Shown on /check/ where no script runs. */
    noScript:
      'The check with buttons needs JavaScript. This is the same check as a list, with the same rules, to read or print.',
    outcomes: 'What your answers come to',
    outcomesList: {
      stop: 'One or more “do not start”: do not start until you have spoken to a doctor. A reason of today, such as an illness, only asks you to wait until it has passed.',
      clinician:
        'None of these, but one or more “ask first”: speak to a doctor, nurse or physiotherapist before a first session. Take this list along.',
      none: 'Neither: nothing you told us is on the lists of reasons to stop or to ask first. This does not prove it is safe for you.',
    },
    question: (n: number) => `Question ${n}`,
    leads: {
      stop: 'do not start',
      clinician: 'ask first',
      caution: 'go more gently',
      none: 'no change',
      emergency: 'get medical help now',
    },
    why: 'Why we ask:',
    with: 'Counts as “ask first” together with:',
    own: 'Note:',
    write: 'Write it here:',
    /** Words for the limits of a number. */
    limits: {
      from: (n: string) => `${n} or more`,
      under: (n: string) => `under ${n}`,
      between: (a: string, b: string) => `${a} to ${b}`,
      betweenBelow: (a: string, b: string) => `from ${a} to under ${b}`,
      or: ', or ',
      and: ', with ',
      else: 'Otherwise',
      unknown: 'Not known',
      bmi: 'Body mass index',
    },
    notSeen: 'Lists that we could not read, so that they say neither yes nor no:',
    self: 'Take the check',
    whoSays: 'Who says what, as a table',
  },
  who: {
    title: 'Who says what',
    description:
      'A table of conditions by source: which list names each as a reason not to train with a cuff, which is softer, and where we saw only a part.',
    lead: 'No two lists agree on who should not train with a cuff. Here is what each says, so far as we could read it.',
    how: 'How to read it',
    marks: {
      listed: 'A reason not to start, a doctor’s word first, or people who were left out of a trial.',
      softer: 'Something softer: it is mentioned, asks for care, or counts points.',
      unseen: 'Not in the part that we saw. That is no proof that the source allows it.',
    },
    howText:
      'An empty cell: we have no entry. Every mark leads to the study, every point to the question with the words of each source.',
    condition: 'Point',
    ours: 'This check',
    others: 'Other sources',
    none: 'no entry',
    basis: 'Limits by number',
    scroll: 'Table of points by source, scrolls sideways',
    counts: (listed: number, points: number) =>
      `${listed} of ${points} points are named by at least one source as a reason not to start.`,
  },
  harms: {
    title: 'How common is harm?',
    description:
      'Every count of harm that we could find, with its denominator, its kind and its people, and what a zero does and does not tell.',
    lead: 'Nobody knows how often serious harm happens. These are all the counts we could find. Each is of another kind, so do not compare one with another.',
  },
} as const;
