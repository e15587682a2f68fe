/** Words of the figures and tables on harm: the page /check/harms/ and articles. */
export const harms = {
  /** What a count is a count of. Two kinds never share a figure. */
  kinds: {
    'per-person': {
      title: 'Counted in people',
      text: 'People who had it, out of people who trained or took part. The only kind that comes near your own chance.',
    },
    'per-session': {
      title: 'Counted in sessions',
      text: 'Times it happened, out of training sessions. One person can count many times.',
    },
    practitioners: {
      title: 'Counted in professionals',
      text: 'Professionals who said that they had seen it, out of professionals asked. This says what is common, and nothing about your own chance.',
    },
    facilities: {
      title: 'Counted in training centres',
      text: 'Centres that reported it, out of centres that answered. How many people trained there is not known.',
    },
    cases: {
      title: 'Single cases',
      text: 'Published because they are remarkable. They prove that it can happen, and nobody knows out of how many.',
    },
    background: {
      title: 'Without a cuff, to compare',
      text: 'Figures on clots and nerve injury outside training with a cuff. Other people, other ways of counting.',
    },
  },
  columns: { event: 'What', count: 'How many', percent: 'Share', who: 'Who', cuff: 'Cuff', source: 'Source' },
  /** A count with its denominator. */
  of: (n: string, of: string) => `${n} of ${of}`,
  ofNotPrinted: (n: string) => `${n}, out of a number that is not printed`,
  notPrinted: 'count not printed',
  outOf: (of: string) => `out of ${of}, count not printed`,
  workedOut: (n: string, of: string) => `${n} of ${of}, both worked out, not printed`,
  countWorkedOut: (n: string, of: string) => `about ${n} of ${of}, the count worked out`,
  oneIn: (n: string) => `about 1 in ${n}`,
  percent: (value: string) => `${value}%`,
  percentComputed: (value: string) => `${value}%, worked out`,
  none: 'none given',
  /** Cuff or pressure not in the part that was read. */
  cuffNotSeen: 'not seen',
  secondary: 'seen second-hand',
  note: 'Note:',
  /** Figures. */
  asked: {
    title: (some: string, of: string) =>
      `When asked every time, ${some} of ${of} people reported something after knee surgery; none of it was serious`,
    read: 'One mark is one person. Filled marks are the ones counted.',
    caption: 'No control group, and ordinary after-effects of surgery are mixed in.',
    rows: ['reported some side effect, mild ones included', 'had a serious side effect'],
  },
  rare: {
    title: (one: string) => `In a survey of Japanese centres, about 1 in ${one} people was said to have had a clot`,
    read: 'Counts that instructors remembered, out of all people trained. Too rare for a picture with one mark a person.',
    caption: 'Instructors’ memory, 54% of centres answered, no follow-up: a floor, not a rate.',
  },
  sessions: {
    title: (all: string, itch: string, dizzy: string) =>
      `In ${all} sessions of supervised teenagers, itching came about ${itch} times and dizziness about ${dizzy} times`,
    read: 'One mark is one session. Filled marks are the ones counted.',
    caption:
      'Supervised, after knee surgery. The counts are worked out from printed percentages; that these are per session is deduced.',
  },
  groups: {
    title: (withCuff: string, without: string) =>
      `In studies of people with injuries, some side effect was counted in about ${withCuff} in 100 with a cuff and ${without} in 100 without`,
    read: 'Each picture is 100 people, rounded. Filled marks are people with a side effect of any kind.',
    caption:
      'Case reports are in the count with a cuff, which makes it too high. In the randomised trials the groups did not differ.',
    rows: ['with a cuff', 'without'],
  },
  practitioners: {
    title: 'Soreness and tingling are what professionals see most',
    read: 'Share of professionals who said that they had seen it. Not a share of people who got it.',
    alt: (event: string, percent: string) => `${event}: named by ${percent} of professionals`,
    axis: 'of the professionals asked',
  },
  zero: {
    title: (people: string, percent: string) => `None of ${people} still allows up to ${percent} in 100`,
    read: 'One mark is one person. None had a serious side effect. The 3 marks with a heavy rim stand for the share that a group of this size cannot rule out.',
    text: (people: string, percent: string) =>
      `If ${percent} in 100 people got it, a group of ${people} would still show none in about 1 of 20 tries. So “none of ${people}” cannot rule out a chance of ${percent} in 100. The rule of three gives this quickly: 3 divided by the number of people.`,
    columns: { who: 'Who', seen: 'Seen', allows: 'Still allows up to' },
    allows: (percent: string) => `about ${percent}`,
    row: (n: string) => `0 of ${n}`,
    caption: 'The limit is arithmetic, not a finding. It says what the group is too small to show.',
  },
} as const;
