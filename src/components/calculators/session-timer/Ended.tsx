import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Run } from '../../../domain/session/run.ts';
import { session as words } from '../../../i18n/en/session.ts';
import { formatClock } from '../../../i18n/plan-format.ts';
import { Icon } from '../../figures/IconIsland.tsx';
import { stop as octagon } from '../../figures/icon-shapes.ts';
import type { LogEntry, SessionData } from './data.ts';
import { LogForm } from './LogForm.tsx';
import { type Running, sideWord } from './view.ts';

const { ended } = words;

interface Props {
  readonly run: Run;
  readonly running: Running;
  readonly data: SessionData;
  /** Present when the reader asked for a log. */
  readonly entry: Pick<LogEntry, 'session' | 'plan'> | undefined;
  readonly onAgain: () => void;
}

const List = ({ of }: { of: readonly string[] }): JSX.Element => (
  <ul>
    {of.map((sign) => (
      <li key={sign}>{sign}</li>
    ))}
  </ul>
);

/** After the last step, or after "Stop now": the totals, the signs, and the log if it was asked for. */
export function Ended({ run, running, data, entry, onAgain }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { first, second } = run.onTime.doneMs;
  const title = run.status === 'stopped' ? ended.stopped : run.cut ? ended.cut : ended.finished;
  const totals = (
    [
      ['first', first],
      ['second', second],
    ] as const
  ).filter(([side, ms]) => side === 'first' || ms > 0);
  return (
    <div class="timer-ended">
      <h2 class="timer-ended__title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {totals.map(([side, ms]) => (
        <p class="lead" key={side}>
          {running.stage.shape.sides === 'one'
            ? words.total(formatClock(ms / 1000))
            : words.totalSide(formatClock(ms / 1000), sideWord(side, running))}
        </p>
      ))}
      <section class="timer-stop">
        <Icon shape={octagon} />
        <div>
          {run.status === 'stopped' ? (
            <>
              <h3>{ended.emergency}</h3>
              <List of={data.signs.ambulance} />
              <p>
                <strong>{data.signs.call}</strong>
              </p>
              <h3>{ended.stopLead}</h3>
              <List of={data.signs.others} />
            </>
          ) : (
            <>
              <h3>{ended.watch}</h3>
              <List of={data.signs.after.map(({ sign, action }) => `${sign}: ${action}`)} />
            </>
          )}
          <p>
            <a href={data.links.stop}>{ended.signs}</a>
          </p>
        </div>
      </section>
      {entry && (
        <LogForm
          entry={{
            ...entry,
            onFirstS: Math.round(first / 1000),
            onSecondS: Math.round(second / 1000),
            ended: run.status === 'stopped' ? 'stopped' : run.cut ? 'cut' : 'finished',
          }}
        />
      )}
      <p>
        <button type="button" class="button button--secondary" onClick={onAgain}>
          {ended.again}
        </button>
      </p>
    </div>
  );
}
