import type { Span, Traced } from '../../../domain/protocol/rules.ts';
import { planPage } from '../../../i18n/en/plan-page.ts';
import { planResult } from '../../../i18n/en/plan-result.ts';
import { formatCount, formatMinutes, formatPercent, formatRange, formatSeconds } from '../../../i18n/format.ts';
import { formatDuration } from '../../../i18n/plan-format.ts';
import type { Explain, Planner } from '../../../schemas/planner.ts';
import type { ExplainRow, StudyRange } from './data.ts';
import { type Files, resolve, trace } from './places.ts';

const { studies: say, table } = planPage;
const { pick } = planResult;
const plain = (span: Span): string => formatRange(span, formatCount);
const kmh = (span: Span): string => formatRange(span, (value) => `${formatCount(value)}\u00a0km/h`);
interface Bouts {
  readonly bouts?: number;
  readonly bout_min?: number;
  readonly rest_min?: number;
  readonly session_min?: Span;
}

/** The words of a value, by the row it stands in. A row with a new kind of value needs a line here, and the build says so. */
const WRITERS: Readonly<Record<string, (value: never) => string>> = {
  load: (value: Span) => say.percent(formatRange(value, formatPercent)),
  sets: (value: Span | readonly number[]) => (Array.isArray(value) ? value.join(', ') : say.sets(plain(value as Span))),
  tempo: (value: { up: number; down: number }) => pick.tempo(value.up, value.down),
  bouts: ({ bouts, bout_min: each, rest_min: rest, session_min: whole }: Bouts) =>
    bouts && each && rest
      ? say.boutsOf(bouts, formatMinutes(each), formatMinutes(rest))
      : say.unbroken(formatMinutes(whole?.max ?? 0)),
  effort: (value: Span | number) => (typeof value === 'number' ? say.belowReserve(formatPercent(value)) : kmh(value)),
  rest: (value: Span) => formatRange(value, formatSeconds),
  'cuff-in-rests': () => say.onOrOff,
  pressure: (value: Span) => say.aop(formatRange(value, formatPercent)),
  days: (value: Span) => say.aWeek(plain(value)),
  'days-aerobic': (value: Span) => say.aWeek(plain(value)),
  weeks: (value: Span) => (value.max === null ? say.weeks(say.minMore(value.min)) : say.weeks(plain(value))),
  'weeks-aerobic': (value: Span) => say.weeks(plain(value)),
  exercises: (value: Span) => plain(value),
  limit: (value: number) => say.inOneGo(formatDuration(value * 60)),
  open: (value: number) => formatDuration(value * 60),
};

function write(row: string, { value, path }: Traced<unknown>): string {
  const writer = WRITERS[row] as ((value: unknown) => string) | undefined;
  if (!writer) throw new Error(`the planner has no words for the row "${row}" (${path}): add it to explain.ts`);
  return writer(value);
}

function range(row: string, traced: Traced<unknown>): StudyRange {
  const { sources, grade, seen } = traced;
  const secondhand = seen === 'secondary' || seen === 'not-seen';
  const notes = [grade && table.grade[grade], secondhand && table.secondhand].filter(Boolean).join('. ');
  return { text: write(row, traced), sources, notes };
}

const TRIAL: Readonly<Record<string, (row: Span & { value?: number }) => string>> = {
  rest: (row) => formatRange(row, formatSeconds),
  weeks: ({ value = 0 }) => say.weeks(formatCount(value)),
};

function trials({ id, trials: pointer }: Explain, files: Files): ExplainRow['trials'] {
  if (!pointer) return [];
  const rows = trace(pointer, files).value as readonly (Span & { study: string; value?: number })[];
  const text = TRIAL[id];
  if (!text) throw new Error(`the planner has no words for the trials of the row "${id}": add them to explain.ts`);
  return rows.map((row) => ({ text: text(row), source: row.study }));
}

/** Our own choices that stand behind a row, by its id. */
function ownOf(id: string, planner: Planner): ExplainRow['own'] {
  const {
    guards,
    easier_weeks: easier,
    progression,
    timing_s: timing,
    tempo_note: tempo,
    resistance,
    aerobic,
  } = planner;
  const all: Readonly<
    Record<string, readonly { why?: string | undefined; sources?: readonly string[] | undefined }[]>
  > = {
    load: [resistance.by_feel_repetitions, planner.weight_step],
    sets: [progression],
    tempo: [tempo],
    bouts: [aerobic.bouts.easier as { why?: string }, aerobic.cycling_bouts],
    rest: [timing.inflate],
    days: [guards.rest_days_between],
    'days-aerobic': [guards.rest_days_between],
    weeks: [easier],
    'weeks-aerobic': [easier],
    limit: [
      { why: guards.one_go_min.why },
      { why: guards.limb_session_min.why },
      guards.new_go_after_s,
      guards.after_limit,
    ],
    'one-limb': [guards.limbs_at_once],
    pressure: [guards.pressure],
  };
  return (all[id] ?? []).flatMap(({ why, sources }) => (why ? [{ why, sources: sources ?? [] }] : []));
}

function nameOfRow(id: string): string {
  const name = table.rows[id];
  if (!name) throw new Error(`the planner has no name for the row "${id}": add it to src/i18n/en/plan-page.ts`);
  return name;
}

export function explainRows(planner: Planner, files: Files): readonly ExplainRow[] {
  return planner.explain.map((row) => ({
    id: row.id,
    name: nameOfRow(row.id),
    modes: row.modes,
    studies: row.studies.map((pointer) => range(row.id, resolve(pointer, row.id, files))),
    trials: trials(row, files),
    changes: row.changes,
    ...(row.differ && { differ: row.differ }),
    own: ownOf(row.id, planner),
  }));
}
