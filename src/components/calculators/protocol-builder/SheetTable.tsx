import { Fragment, type JSX } from 'preact';
import type { Plan, PlannedSession, Stage } from '../../../domain/protocol/plan-types.ts';
import { nameOf } from '../../../i18n/en/plan.ts';
import { sheet } from '../../../i18n/en/plan-sheet.ts';

const { table: words } = sheet;

interface Props {
  readonly plan: Plan;
  readonly stage: Stage;
  readonly sessions: readonly PlannedSession[];
}

/** A head that spans both rows of heads. */
const Head = ({ lines }: { readonly lines: readonly string[] }) => (
  <th scope="col" rowSpan={2}>
    {lines.map((line, index) => (
      <Fragment key={line}>
        {index > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </th>
);

/** Blank cells to fill in by hand, one row a session. */
export function SheetTable({ plan, stage, sessions }: Props): JSX.Element {
  const lifts = plan.inputs.mode === 'resistance';
  const columns = stage.shape.exercises.flatMap(({ exercise, sets }) =>
    sets.map((_, set) => `${exercise.id}-${set + 1}`),
  );
  return (
    <table class="sheet__table">
      <thead>
        <tr>
          <Head lines={[words.week]} />
          <Head lines={[words.day]} />
          <Head lines={[words.date]} />
          <Head lines={[words.cuff, words.mmhg]} />
          {lifts && <Head lines={[words.weight, plan.inputs.unit]} />}
          {stage.shape.exercises.map(({ exercise, sets }) => (
            <th scope="colgroup" colSpan={sets.length} key={exercise.id}>
              {stage.shape.exercises.length > 1 ? nameOf(exercise) : lifts ? words.done : words.doneBouts}
            </th>
          ))}
          <Head lines={[words.hard, words.scale]} />
          <Head lines={[words.after]} />
          <Head lines={[words.next]} />
        </tr>
        <tr>
          {stage.shape.exercises.flatMap(({ exercise, sets }) =>
            sets.map((_, set) => (
              <th scope="col" key={`${exercise.id}-${set + 1}`}>
                {columns.length > 5 ? set + 1 : words.set(set + 1)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ number, week, inWeek }) => (
          <tr key={number}>
            <td class="sheet__known">{week}</td>
            <td class="sheet__known">{String.fromCharCode(64 + inWeek)}</td>
            <td />
            <td />
            {lifts && <td />}
            {columns.map((name) => (
              <td key={name} />
            ))}
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
