import type { JSX } from 'preact';
import type { Plan, Stage } from '../../../domain/protocol/plan-types.ts';
import { planResult } from '../../../i18n/en/plan-result.ts';
import { Marks } from './Cited.tsx';
import type { ExplainRow, PlannerData, StudyRange } from './data.ts';
import { pickText, weeksWord } from './describe.ts';
import { Part } from './Title.tsx';

const { table: words } = planResult;

function Basis({ range }: { range: StudyRange }): JSX.Element {
  return (
    <p class="plan-table__basis">
      <Marks keys={range.sources} />
      {range.notes && <span class="meta"> {range.notes}</span>}
    </p>
  );
}

/** What would change a pick, who says otherwise, and which part of it is our own. */
function More({ row }: { row: ExplainRow }): JSX.Element {
  return (
    <details class="plan-table__more">
      <summary>
        {words.more}
        <span class="visually-hidden">: {row.name}</span>
      </summary>
      <p>
        <strong>{words.changes}</strong> {row.changes}
      </p>
      {row.differ && (
        <p>
          <strong>{words.differ}</strong> {row.differ.says} <Marks keys={row.differ.sources} />
        </p>
      )}
      {row.trials.length > 0 && (
        <p>
          <strong>{words.trials}</strong>{' '}
          {row.trials.map(({ text, source }, index) => (
            <span key={source}>
              {text} <Marks keys={[source]} />
              {index < row.trials.length - 1 ? ', ' : ''}
            </span>
          ))}
        </p>
      )}
      {row.own.map(({ why, sources }) => (
        <p key={why}>
          <strong>{words.ownChoice}</strong> {why} <Marks keys={sources} />
        </p>
      ))}
    </details>
  );
}

/** Every value: our pick now and later, what studies used, where that stands, and what would change it. */
export function PlanTable({ plan, data }: { plan: Plan; data: PlannerData }): JSX.Element {
  const first = plan.stages[0] as Stage;
  const last = plan.stages.at(-1) as Stage;
  const rows = data.explain.flatMap((row) => {
    if (!row.modes.includes(plan.inputs.mode)) return [];
    const now = pickText(row.id, plan, first, data.rules);
    const later = pickText(row.id, plan, last, data.rules);
    return now === undefined ? [] : [{ row, now, later: later !== now ? later : undefined }];
  });
  return (
    <Part class="plan-table" id="rests-on" title={words.title}>
      <table class="table">
        <colgroup>
          <col class="plan-table__name" />
          <col class="plan-table__pick" />
          <col class="plan-table__studies" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.pick(weeksWord(first))}</th>
            <th scope="col">{words.studies}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        {rows.map(({ row, now, later }) => (
          <tbody key={row.id}>
            <tr>
              <th scope="row">{row.name}</th>
              <td data-label={words.pick(weeksWord(first))}>
                <strong>{now}</strong>
                {later && (
                  <span class="plan-table__later">
                    {words.later}: {later}
                  </span>
                )}
              </td>
              <td data-label={words.studies}>
                {row.studies.length === 0 ? words.noStudy : row.studies.map(({ text }) => <p key={text}>{text}</p>)}
              </td>
              <td data-label={words.source}>
                {row.studies.length === 0
                  ? words.ownChoice
                  : row.studies.map((range) => <Basis key={range.text} range={range} />)}
              </td>
            </tr>
            <tr class="plan-table__row-more">
              <td />
              <td colSpan={3}>
                <More row={row} />
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </Part>
  );
}
