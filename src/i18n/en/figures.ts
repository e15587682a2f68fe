import { formatCount } from '../format.ts';
import { forestSides } from './forest-sides.ts';

/** Words in figures and in the two marks. */
export const figures = {
  /** Beside the how-sure mark: pages, popovers, islands. */
  sure: {
    strong: 'Strong evidence',
    moderate: 'Moderate evidence',
    limited: 'Limited evidence',
    conflicting: 'Evidence conflicts',
    /* Of the answer, not of harm: beside "3 of 168 people", "nothing found" would read as all clear. */
    absent: 'No answer found',
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
  /** Frame of every figure: the fold that holds its text twin. */
  frame: { twin: 'The same in words' },
  /** The thigh in section: home page, articles, the explorable limb. */
  limb: {
    parts: {
      muscle: 'Muscle',
      bone: 'Bone',
      nerve: 'Nerve',
      artery: 'Artery',
      arteryDoes: 'brings blood in',
      vein: 'Vein',
      veinDoes: 'takes it out',
      fat: 'Skin, fat',
      /** Where there is no room for two words. */
      fatShort: 'Fat',
      cuff: 'Cuff',
      cuffDoes: 'presses in',
    },
    /** The state that the cover picture shows, in % of the pressure that stops the artery. */
    coverPercent: 40,
    coverAlt:
      'A thigh in cross-section inside a cuff. The cuff presses in from all round: the vein is folded flat, the artery is still round.',
    coverLine: 'A thigh, cut across. The artery brings blood in, the vein takes it out, the cuff presses in.',
    /** Title and reading line of the figure with four states; an article may give its own. */
    title: 'What the cuff does to the blood vessels in the thigh',
    read: 'Right thigh, cut across and seen from below. Pressure in % of the pressure that just stops the artery (AOP). The vessels are drawn twice their size; the circles enlarge them further.',
    /** One a drawn state: 0, 40, 80 and 100%. */
    states: [
      'Blood flows in and out.',
      'The vein folds flat. Blood still comes in, less gets out.',
      'The artery narrows. How much still gets through differs between studies.',
      'The artery shuts and nothing gets in. Above the range used in studies.',
    ],
    /** What a screen reader hears in place of each drawing. */
    alts: [
      'the cuff lies loosely on the thigh; artery and vein are round and open.',
      'the cuff presses the thigh smaller; the vein is a flat slit about a third open, the artery is still round.',
      'the vein is nearly shut; the artery is narrower and its wall looks thicker.',
      'vein and artery are both shut.',
    ],
    used: 'range used in studies',
    caption: 'A drawing, not a measurement: nobody measured these shapes. % of AOP is not % of blood flow.',
  },
  /** The limb lengthwise, in four steps. */
  vessels: {
    title: 'A cuff holds blood back on its way out before it stops any on its way in',
    read: 'A piece of a limb, cut lengthwise, with the heart on the left. Arrows show which way the blood goes.',
    heart: 'to the heart',
    pools: 'blood collects here',
    steps: [
      {
        name: 'Cuff on, no pressure',
        words: 'Blood comes in through the artery and goes back through the vein.',
        alt: 'A cuff lies round a limb without pressing. Artery and vein are open; blood goes out along the artery and back along the vein.',
      },
      {
        name: 'The cuff tightens',
        words: 'The vein is soft and its blood is under little pressure, so the vein folds first.',
        alt: 'The cuff presses the limb in from both sides. The vein is narrow under it, the artery is still open.',
      },
      {
        name: 'The cuff stays tight',
        words: 'Blood still comes in. Less of it gets out, and it collects beyond the cuff.',
        alt: 'The vein is almost shut under the cuff and swollen beyond it. The artery is a little narrower but open.',
      },
      {
        name: 'The cuff is let down',
        words: 'The vein opens and the blood that was held back flows out.',
        alt: 'The cuff no longer presses. Artery and vein are open, and more blood than usual goes back along the vein.',
      },
    ],
    caption: 'A drawing, not a measurement. The vessels are drawn larger than they are and side by side.',
  },
  /** Where a cuff goes on the arm and on the thigh. */
  placement: {
    title: 'Where the cuff goes',
    where: {
      arm: ['Top of the arm,', 'below the armpit'],
      thigh: ['Top of the thigh,', 'below the crease'],
    },
    alts: {
      arm: 'A left arm from the front. The cuff lies round the top of the upper arm, just below the armpit; the artery passes under it.',
      thigh:
        'A left thigh from the front. The cuff lies round the top of the thigh, just below the crease of the groin; artery and vein pass under it.',
    },
    caption: 'Left arm and left thigh, seen from the front. The main vessels pass under the cuff.',
  },
  /** One dot, one study: home page, library. */
  units: {
    label: 'Kind of study',
    count: 'Number',
    picture: 'One dot for each',
    caption: 'Number of studies of each kind; one dot is one study',
  },
  /** From which value on somebody says "do not start". */
  thresholds: {
    who: 'Who says so',
    line: 'From which value on',
    alt: (from: string) => `from ${from} on`,
  },
  /** Effects with their intervals, one a row. */
  forest: {
    read: 'Difference in standard deviations. The heavy line is the result; the band is where the true value may lie (95% interval).',
    readRatio:
      'Times as often as in the comparison. The heavy line is the result; the band is where the true value may lie (95% interval).',
    study: 'Study',
    drawing: (left: string, right: string) => `Drawing: left of no difference means ${left}, right means ${right}`,
    result: 'Result, interval',
    /** Headings of groups that are made by outcome. */
    outcomes: {
      strength: 'Strength',
      size: 'Muscle size',
      fitness: 'Fitness',
      function: 'Everyday function',
      jumping: 'Jumping',
      sprinting: 'Sprinting',
      pain: 'Pain',
      excitability: 'Muscle excitability',
      'gene-activity': 'Gene activity',
      'vessel-function': 'Working of the vessels',
      'vessel-structure': 'Build of the vessels',
      'unwanted-effects': 'Unwanted effects',
      clots: 'Clots',
    } as Readonly<Record<string, string>>,
    /** What it means to lie left and right of no difference, from what the effects are set against and which sign favours what. */
    sides: forestSides,
    people: (n: number) => `${formatCount(n)} people`,
    /** Where an interval lies, for screen readers. */
    both: 'the interval includes no difference',
    alt: (value: string, low: string, high: string, side: string) => `${value}, interval ${low} to ${high}: ${side}`,
    notMeta: 'A picture of the studies, not a meta-analysis, so no combined result is drawn.',
    /** Short names as the papers print them, with how many each; the link leads to the glossary. */
    measures: (names: readonly string[]) => `What the papers call this number: ${names.join(', ')}.`,
    measureMeans: 'What it means',
    read_: {
      'full-text': 'page or full text',
      abstract: 'abstract',
      record: 'a record of it',
      'reference-list': 'an entry in a list',
    },
    reading: (levels: readonly string[], date: string) => `What we read: ${levels.join(', ')}, ${date}.`,
    data: 'Data as CSV',
  },
  /** The "how sure are we" table of articles. */
  table: {
    caption: 'What was found for each outcome, how sure that is, and what it means',
    outcome: 'Outcome',
    with: 'With a cuff',
    without: 'Compared with',
    difference: 'Difference',
    interval: 'Interval',
    studies: 'Studies',
    sure: 'How sure, and why not more',
    /** Label on a phone. */
    sureShort: 'How sure',
    happens: 'What happens',
    /** In place of a dash. */
    noInterval: 'not printed in what we read',
    noFigure: 'no figure seen',
    noFigures: 'no figures of two groups seen',
    alone: 'nothing compared',
    /** Link under a table that counts in them. */
    deviation: 'What is a standard deviation?',
  },
  /** Two claims that face each other. */
  disagree: { title: 'Sources disagree:', why: 'Why it may differ', follow: 'What we follow' },
  /** Time runs left to right; when the cuff is on and off in one session. */
  course: {
    title: 'When the cuff is on, and when it is off',
    read: 'Time runs from left to right. A filled block is time under the cuff; the number is the repetitions of a set, over a bar as long as the set.',
    first: 'First weeks: the cuff is let down in each rest.',
    later: 'A choice only for people used to a cuff: it stays on in the rests.',
    total: (time: string) => `Cuff on for ${time} in all`,
    off: 'off',
    axis: 'minutes',
    alt: (name: string, sets: number, on: number, time: string) =>
      `${name} ${sets} sets; the cuff is on ${on === 1 ? 'once' : `${on} times`}, for ${time} in all`,
    caption:
      'A worked example for one exercise and one limb, with the numbers of the planner. The planner lets the cuff down in every rest, unless somebody who has trained with a cuff before chooses otherwise. Sets are timed at the planner’s pace; yours may be quicker.',
    set: (from: string, to: string, repetitions?: number) =>
      `${from} to ${to}${repetitions === undefined ? '' : `: ${repetitions} repetitions`}`,
    onTimes: (times: readonly string[], total: string) => `Cuff on: ${times.join(', ')}; ${total} in all.`,
  },
  /** A chain of causes, each link with the strength of its evidence. */
  chain: {
    read: 'Each line says how well it is shown that one step leads to the next: solid in people, dashed in animals, dotted a proposal.',
    evidence: {
      people: 'Shown in people',
      animals: 'Shown in animals or cells only',
      proposed: 'Proposed, not shown',
      refuted: 'Tested in people, not borne out',
    },
  },
  /** So many out of so many. */
  icons: {
    of: (n: string, of: string) => `${n} of ${of}`,
    alt: (n: string, of: string, label: string) => `${n} of ${of} marks are filled: ${label}`,
    read: 'One mark is one person. Filled marks are the ones counted.',
  },
  /** Bands and marks on an axis of pressure. */
  mmhg: {
    unit: 'mmHg',
    band: (from: string, to: string) => `${from} to ${to}\u00a0mmHg`,
    mark: (at: string) => `${at}\u00a0mmHg`,
    unknown: 'not known in mmHg',
  },
} as const;
