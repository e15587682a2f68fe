import * as controls from './icon-controls.ts';
import type { IconShape } from './icon-shapes.ts';
import * as shapes from './icon-shapes.ts';

/**
 * Every icon by the name that `<Icon name="…" />` takes.
 * Islands import the one shape they need (`import { stop } from './icon-shapes.ts'`) and draw it with `IconIsland.tsx`.
 */
export const icons = {
  // designs
  pooled: shapes.pooled,
  systematic: shapes.systematic,
  review: shapes.review,
  guideline: shapes.guideline,
  randomised: shapes.randomised,
  'non-randomised': shapes.nonrandomised,
  crossover: shapes.crossover,
  cohort: shapes.cohort,
  'cross-sectional': shapes.crosssectional,
  survey: shapes.survey,
  case: shapes.casereport,
  model: shapes.model,
  // signs
  stop: shapes.stop,
  caution: shapes.caution,
  note: shapes.note,
  question: shapes.question,
  disagree: shapes.disagree,
  follow: shapes.follow,
  flag: shapes.follow,
  read: shapes.tick,
  check: shapes.tick,
  tick: shapes.tick,
  ask: shapes.ask,
  bubble: shapes.bubble,
  speech: shapes.bubble,
  nothing: shapes.nothing,
  'open-access': shapes.openaccess,
  open: shapes.openaccess,
  lock: shapes.lock,
  // subjects
  cuff: shapes.cuff,
  heart: shapes.heart,
  drop: shapes.drop,
  person: shapes.person,
  people: shapes.people,
  tape: shapes.tape,
  gauge: shapes.gauge,
  time: shapes.time,
  clock: shapes.time,
  calendar: shapes.calendar,
  book: shapes.book,
  phone: shapes.phone,
  // controls
  menu: controls.menu,
  search: controls.search,
  close: controls.close,
  sun: controls.sun,
  moon: controls.moon,
  auto: controls.auto,
  'arrow-right': controls.arrowright,
  'arrow-left': controls.arrowleft,
  'arrow-up': controls.arrowup,
  'arrow-down': controls.arrowdown,
  next: controls.next,
  back: controls.back,
  down: controls.down,
  up: controls.up,
  download: controls.download,
  external: controls.external,
  plus: controls.plus,
  minus: controls.minus,
  print: controls.print,
  copy: controls.copy,
  share: controls.share,
  link: controls.link,
  filter: controls.filter,
  table: controls.table,
  edit: controls.edit,
  trash: controls.trash,
  reset: controls.reset,
  play: controls.play,
  pause: controls.pause,
  skip: controls.skip,
  'skip-back': controls.skipback,
  sound: controls.sound,
  mute: controls.mute,
  vibrate: controls.vibrate,
} as const satisfies Record<string, IconShape>;

export type IconName = keyof typeof icons;

const designs: Record<string, IconName> = {
  'meta-analysis': 'pooled',
  'systematic-review': 'systematic',
  'narrative-review': 'review',
  guideline: 'guideline',
  rct: 'randomised',
  'non-randomised-trial': 'non-randomised',
  crossover: 'crossover',
  cohort: 'cohort',
  'cross-sectional': 'cross-sectional',
  survey: 'survey',
  'case-report': 'case',
  'prediction-model': 'model',
  unclear: 'question',
};

/** The icon of a study's `design`; a design that nobody drew yet gets the question mark. */
export const designIcon = (design: string): IconName => designs[design] ?? 'question';
