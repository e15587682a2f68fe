import type { Answer, Finding } from '../../../domain/screening/types.ts';
import { check } from '../../../i18n/en/check.ts';
import { result } from '../../../i18n/en/check-result.ts';
import { topics } from '../../../i18n/en/check-topics.ts';
import { answerText } from './answer-text.ts';
import type { Agreement, CheckData, Level, Question } from './data.ts';
import { emergencyItem } from './screens.ts';

/** How a source stands to a point: as a reason not to start, or as something less, or not to be told. */
const listing: ReadonlySet<Level> = new Set<Level>([
  'absolute',
  'relative',
  'contraindication',
  'possible-contraindication',
  'listed',
  'clearance-first',
  'excluded-from-trial',
]);

export const isListing = (level: Level): boolean => listing.has(level);

/** Questions whose help says what to do, not only how to answer. */
const advising: ReadonlySet<string> = new Set(['travel', 'unaccustomed', 'statin', 'equipment']);

/** One answer that led somewhere, with who says so and who does not. */
export interface Reason {
  readonly finding: Finding;
  readonly item: Question;
  /** "A blood clot in the past: yes" */
  readonly answered: string;
  /** Another answer that made this one count for more. */
  readonly with: string | undefined;
  /** Where the limit comes from, for a number. */
  readonly basis: string | undefined;
  /** What else must be said to a reader with this number. */
  readonly extra: string | undefined;
  readonly lists: readonly Agreement[];
  readonly softer: readonly Agreement[];
  /** What to do, or when to come back. */
  readonly advice: string | undefined;
}

/** The data's own word for a choice of ours is no word for a reader. */
export const plainBasis = (basis: string): string =>
  basis
    .replace(/^editorial/u, result.ours)
    .replace(/\b(is|are) editorial\b/gu, (_, verb: string) => `${verb} ${result.oursInside}`);

function answered(item: Question, answer: Answer): string {
  const topic = topics[item.id] ?? item.question;
  if (answer.kind === 'unsure') return result.yourAnswer(topic, result.unknown);
  const text = answerText(item, answer);
  return result.yourAnswer(topic, text === check.yes ? result.yes : text);
}

export function reasonOf(data: CheckData, answers: Readonly<Record<string, Answer>>, finding: Finding): Reason {
  const item = data.items.find(({ id }) => id === finding.item);
  const answer = answers[finding.item];
  if (!item || !answer) throw new Error(`a finding on "${finding.item}", which was not asked or not answered`);
  const threshold = finding.by.rule === 'threshold' ? item.thresholds?.[finding.by.index] : undefined;
  const other = finding.by.rule === 'escalation' ? item.escalate?.any[finding.by.index]?.item : undefined;
  const advice = finding.temporary || advising.has(item.id) ? item.help : undefined;
  return {
    finding,
    item,
    answered: answered(item, answer),
    with: other && result.with(topics[other] ?? other),
    basis: threshold && plainBasis(threshold.basis),
    // Not to know whether there are signs of a clot now is no question for the next visit.
    extra: item.id === emergencyItem ? item.help : threshold?.extra,
    lists: threshold ? [] : item.agreement.filter(({ level }) => isListing(level)),
    softer: threshold ? [] : item.agreement.filter(({ level }) => !isListing(level)),
    advice,
  };
}

/** All that the result page needs, sorted by what the reader is to do. */
export interface Reasons {
  readonly stop: readonly Reason[];
  readonly ask: readonly Reason[];
  readonly caution: readonly Reason[];
  /** Every reason to stop passes by itself. */
  readonly passing: boolean;
}

export function sortReasons(
  data: CheckData,
  answers: Readonly<Record<string, Answer>>,
  findings: readonly Finding[],
): Reasons {
  const of = (outcome: Finding['outcome']) =>
    findings.filter((finding) => finding.outcome === outcome).map((finding) => reasonOf(data, answers, finding));
  const stop = of('stop');
  return {
    stop,
    ask: of('clinician'),
    caution: of('caution'),
    passing: stop.every(({ finding }) => finding.temporary),
  };
}
