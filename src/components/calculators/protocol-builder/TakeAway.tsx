import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { encodePlan } from '../../../domain/protocol/fragment.ts';
import type { Plan } from '../../../domain/protocol/plan-types.ts';
import { sheet } from '../../../i18n/en/plan-sheet.ts';
import { Icon } from '../../figures/IconIsland.tsx';
import { copy, link, print } from '../../figures/icon-controls.ts';
import { calendar } from '../../figures/icon-shapes.ts';
import type { PlannerData } from './data.ts';
import { addDays, calendarFile } from './ics.ts';
import { planEvents, planText } from './plan-text.ts';
import { Sheets } from './Sheets.tsx';
import { Part } from './Title.tsx';

const { take: words } = sheet;

/** The day that a calendar file begins with unless the reader names another: the next Monday. */
export function nextMonday(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, (8 - weekday) % 7 || 7);
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const anchor = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  URL.revokeObjectURL(address);
}

/** Print, calendar file, text and link: four ways to have the same plan elsewhere. */
export function TakeAway({ plan, data }: { plan: Plan; data: PlannerData }): JSX.Element {
  const [today, setToday] = useState('');
  const [firstDay, setFirstDay] = useState('');
  const [said, setSaid] = useState('');
  const [fallback, setFallback] = useState('');
  const [all, setAll] = useState(false);
  useEffect(() => {
    const now = new Date();
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    setToday(local);
    setFirstDay(nextMonday(local));
  }, []);

  const put = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setFallback('');
      setSaid(words.copied);
    } catch {
      setFallback(text);
      setSaid(words.failed);
    }
  };
  /** The sheets are in the page before the browser is asked to print them. */
  const printSheets = (every: boolean): void => {
    setAll(every);
    setTimeout(() => window.print(), 50);
  };
  const address = `${data.links.self}#${encodePlan(plan.inputs, plan.rulesVersion)}`;

  return (
    <>
      <Part class="plan-take strip no-print" id="take" title={words.title}>
        <div class="buttons">
          <button type="button" class="button button--secondary" onClick={() => printSheets(false)}>
            <Icon shape={print} />
            {words.print}
          </button>
          {plan.stages.length > 1 && (
            <button type="button" class="button button--secondary" onClick={() => printSheets(true)}>
              {words.printAll}
            </button>
          )}
          <button type="button" class="button button--secondary" onClick={() => put(planText(plan, data))}>
            <Icon shape={copy} />
            {words.text}
          </button>
          <button type="button" class="button button--secondary" onClick={() => put(address)}>
            <Icon shape={link} />
            {words.link}
          </button>
        </div>
        <div class="plan-take__calendar">
          <div class="field">
            <label class="field__label" for="plan-first-day">
              {words.firstDay}
            </label>
            <div class="field__hint" id="plan-first-day-hint">
              {words.firstDayHint}
            </div>
            <input
              class="field__input"
              type="date"
              id="plan-first-day"
              value={firstDay}
              aria-describedby="plan-first-day-hint"
              onInput={(event) => setFirstDay(event.currentTarget.value)}
            />
          </div>
          <button
            type="button"
            class="button button--secondary"
            disabled={firstDay === ''}
            onClick={() => save(sheet.file, calendarFile(planEvents(plan, firstDay, data), new Date().toISOString()))}
          >
            <Icon shape={calendar} />
            {words.calendar}
          </button>
        </div>
        <p role="status">{said}</p>
        {fallback && <textarea class="plan-take__text" readOnly rows={8} value={fallback} aria-label={words.text} />}
        <p class="meta">{data.says.take}</p>
      </Part>
      <Sheets plan={plan} data={data} all={all} today={today} />
    </>
  );
}
