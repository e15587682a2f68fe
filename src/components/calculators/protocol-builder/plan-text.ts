import { encodePlan } from '../../../domain/protocol/fragment.ts';
import type { Plan, Stage } from '../../../domain/protocol/plan-types.ts';
import { nameOf } from '../../../i18n/en/plan.ts';
import { planResult as words } from '../../../i18n/en/plan-result.ts';
import { sheet } from '../../../i18n/en/plan-sheet.ts';
import { formatDuration } from '../../../i18n/plan-format.ts';
import type { PlannerData } from './data.ts';
import { capital, loadText, onText, planTitle, pressureText, setsText, weeksWord } from './describe.ts';
import { addDays, type CalendarEvent } from './ics.ts';

/** One stage in plain lines: the same words for the copied text, the calendar and the sheet. */
export function stageLines(plan: Plan, stage: Stage, { rules }: Pick<PlannerData, 'rules'>): readonly string[] {
  const { shape, timeline } = stage;
  return [
    ...shape.exercises.map(
      ({ exercise, sets, load }) =>
        `${nameOf(exercise)}: ${setsText(sets)}. ${sheet.facts[load.kind === 'effort' ? 'effort' : 'weight']}: ${loadText(load, rules)}.`,
    ),
    `${sheet.rest}: ${formatDuration(shape.restS)}, ${(shape.cuffInRests === 'deflated' ? words.pick.cuffDown : words.pick.cuffOn).toLowerCase()}.`,
    `${sheet.facts.cuff}: ${pressureText(plan.inputs)}.`,
    `${capital(onText(plan, stage))}; ${words.bars.of(formatDuration(timeline.totals.wholeS))}.`,
  ];
}

/** The whole plan as text that can be pasted anywhere. Numbers carry their units, and the stop signs go along. */
export function planText(plan: Plan, data: PlannerData): string {
  const { signs, links, evidenceDay } = data;
  const stages = plan.stages.flatMap((stage) => [
    '',
    capital(weeksWord(stage)),
    ...stageLines(plan, stage, data).map((line) => `- ${line}`),
  ]);
  return [
    planTitle(plan),
    ...stages,
    '',
    sheet.stop,
    ...[...signs.others, ...signs.ambulance].map((sign) => `- ${sign}`),
    signs.call,
    '',
    data.says.scope,
    `${sheet.made(plan.rulesVersion, evidenceDay)} ${links.self}#${encodePlan(plan.inputs, plan.rulesVersion)}`,
  ].join('\n');
}

/** An all-day entry for each session, counted from the first day that the reader names. */
export function planEvents(plan: Plan, firstDay: string, data: PlannerData): readonly CalendarEvent[] {
  const total = plan.weeks.length * plan.inputs.perWeek;
  const first = plan.weeks[0]?.sessions[0]?.weekday ?? 1;
  const address = `${data.links.self}#${encodePlan(plan.inputs, plan.rulesVersion)}`;
  return plan.weeks.flatMap(({ sessions, number: week }) =>
    sessions.map(({ number, weekday, stage: stageNumber }) => {
      const stage = plan.stages[stageNumber - 1] as Stage;
      return {
        uid: `${firstDay}-${number}-${plan.rulesVersion}@cuffwise`,
        day: addDays(firstDay, (week - 1) * 7 + weekday - first),
        summary: sheet.event(number, total, stage.shape.exercises.map(({ exercise }) => nameOf(exercise)).join(', ')),
        description: [
          ...stageLines(plan, stage, data),
          '',
          sheet.stop,
          ...data.signs.others,
          '',
          data.signs.call,
          '',
          data.says.scope,
          address,
        ].join('\n'),
      };
    }),
  );
}
