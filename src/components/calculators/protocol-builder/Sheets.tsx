import type { JSX } from 'preact';
import type { Plan, PlannedSession, Stage } from '../../../domain/protocol/plan-types.ts';
import type { PlannerData } from './data.ts';
import { Sheet } from './Sheet.tsx';

/** Rows of 12 mm or more that fit on one A4 page beside everything that must stand there. */
const ROWS = 4;

/** The sessions of a stage, in pages. */
function pagesOf(plan: Plan, stage: Stage): readonly (readonly PlannedSession[])[] {
  const sessions = plan.weeks.filter((week) => week.stage === stage.number).flatMap((week) => week.sessions);
  const pages: PlannedSession[][] = [];
  for (let from = 0; from < sessions.length; from += ROWS) pages.push(sessions.slice(from, from + ROWS));
  return pages;
}

/** What is printed: the first sheet, or every one. On the screen it is not shown. */
export function Sheets({
  plan,
  data,
  all,
  today,
}: {
  plan: Plan;
  data: PlannerData;
  all: boolean;
  today: string;
}): JSX.Element {
  const sheets = plan.stages.flatMap((stage) => pagesOf(plan, stage).map((sessions) => ({ stage, sessions })));
  return (
    <div class="sheets print-only">
      {(all ? sheets : sheets.slice(0, 1)).map(({ stage, sessions }) => (
        <Sheet key={sessions[0]?.number} plan={plan} stage={stage} sessions={sessions} data={data} today={today} />
      ))}
    </div>
  );
}
