import type { JSX } from 'preact';
import type { Plan, Stage } from '../../../domain/protocol/plan-types.ts';
import { dayShort, dayWord } from '../../../i18n/en/plan.ts';
import { planResult } from '../../../i18n/en/plan-result.ts';
import { formatDuration } from '../../../i18n/plan-format.ts';
import type { PlannerData } from './data.ts';
import { setText } from './describe.ts';
import { Part } from './Title.tsx';

const { calendar: words } = planResult;
const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** The weeks, with their rest days: a table, so that it reads in any order and prints. */
export function Calendar({ plan, data }: { plan: Plan; data: PlannerData }): JSX.Element {
  return (
    <Part class="plan-calendar" id="weeks" title={words.title}>
      <p>{data.says.days}</p>
      <table class="table">
        <thead>
          <tr>
            <td />
            {DAYS.map((day) => (
              <th scope="col" key={day} class="plan-calendar__day">
                <abbr title={dayWord[day]}>
                  {dayShort[day]?.charAt(0)}
                  <span class="plan-calendar__wide">{dayShort[day]?.slice(1)}</span>
                </abbr>
              </th>
            ))}
            <th scope="col">{words.sets}</th>
            <th scope="col">{words.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {plan.weeks.map(({ number, sessions, stage }) => {
            const { shape, timeline } = plan.stages[stage - 1] as Stage;
            return (
              <tr key={number}>
                <th scope="row">
                  <span class="plan-calendar__wide">{words.week} </span>
                  {number}
                </th>
                {DAYS.map((day) => {
                  const session = sessions.find(({ weekday }) => weekday === day);
                  return (
                    <td key={day} class={session ? 'plan-calendar__day is-on' : 'plan-calendar__day'}>
                      <span aria-hidden="true">{session ? session.number : ''}</span>
                      <span class="visually-hidden">{session ? words.session(session.number) : words.rest}</span>
                    </td>
                  );
                })}
                <td class="plan-calendar__sets">
                  {shape.exercises.map(({ sets }) => sets.map(setText).join(', ')).join('; ')}
                </td>
                <td>{formatDuration(timeline.totals.cuffOnS.first)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Part>
  );
}
