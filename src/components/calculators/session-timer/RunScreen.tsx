import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { back, backTo, canFinish, canHaveMore, canSkip, finish, more, skip } from '../../../domain/session/moves.ts';
import { cuffDown, cuffUp, eventOf, notYet, pause, type Run, resume, stop } from '../../../domain/session/run.ts';
import { session as words } from '../../../i18n/en/session.ts';
import { Icon } from '../../figures/IconIsland.tsx';
import { pause as bars, play, skipback, skip as skipIcon } from '../../figures/icon-controls.ts';
import { stop as octagon } from '../../figures/icon-shapes.ts';
import { say } from './device.ts';
import type { Runner } from './useRun.ts';
import { type Running, screenOf } from './view.ts';

const { buttons } = words;

interface Props {
  readonly runner: Runner;
  readonly running: Running;
  readonly voice: boolean;
  readonly stopLink: string;
}

/** The one large button: what the reader must say next, or a pause. */
function Main({ run, running, act }: { run: Run; running: Running; act: Runner['act'] }): JSX.Element {
  const { kind } = eventOf(run, running);
  const on = run.onTime.on !== null;
  if (run.status === 'over' || run.status === 'stopping' || (run.status === 'running' && kind === 'deflate')) {
    return (
      <button type="button" class="timer__main" onClick={() => act((now) => cuffDown(now, running))}>
        {buttons.down}
      </button>
    );
  }
  if (run.status === 'paused') {
    return (
      <>
        {on && (
          <button type="button" class="timer__main" onClick={() => act((now) => cuffDown(now, running))}>
            {buttons.down}
          </button>
        )}
        <button type="button" class="timer__main" onClick={() => act(resume)}>
          <Icon shape={play} />
          {buttons.resume}
        </button>
      </>
    );
  }
  if (kind === 'inflate') {
    return (
      <button type="button" class="timer__main" onClick={() => act((now) => cuffUp(now, running))}>
        {buttons.up}
      </button>
    );
  }
  return (
    <button type="button" class="timer__main" onClick={() => act(pause)}>
      <Icon shape={bars} />
      {buttons.pause}
    </button>
  );
}

/** A session under way: the whole screen is the state, and says so in words as well. */
export function RunScreen({ runner, running, voice, stopLink }: Props): JSX.Element {
  const { run, sleptS, act } = runner;
  const dialog = useRef<HTMLDialogElement>(null);
  const screen = screenOf(run, running);
  const event = eventOf(run, running);
  const spoken = words.announce(screen.what, screen.state);
  const seconds = running.rules.moreMs / 1000;
  const only = run.status === 'over' || run.status === 'stopping';

  // A modal dialog: nothing behind it can be reached, and it covers the page.
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal?.();
  }, []);
  // The button that was pressed is gone; the one that is left is what has to be said next.
  useEffect(() => {
    if (run.status === 'stopping') dialog.current?.querySelector<HTMLElement>('.timer__main')?.focus();
  }, [run.status]);
  useEffect(() => {
    if (voice) say(spoken);
  }, [spoken, voice]);

  return (
    <dialog
      class={`timer timer--${screen.ground}`}
      ref={dialog}
      aria-label={words.title}
      onCancel={(cancel) => cancel.preventDefault()}
    >
      <p class="timer__what">{screen.what}</p>
      <p class="timer__clock" role="timer" aria-live="off">
        {screen.clock}
      </p>
      <p class="timer__state">
        {screen.ground === 'over' && <Icon shape={octagon} />}
        {screen.state}
      </p>
      <div class="timer__details">
        {screen.details.filter(Boolean).map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
        {screen.next && <p class="timer__next">{screen.next}</p>}
        {sleptS > 0 && <p class="timer__slept">{words.slept(sleptS)}</p>}
      </div>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
      <p class="timer__total">{screen.total}</p>
      <div class="timer__mains">
        <Main run={run} running={running} act={act} />
      </div>
      {!only && (
        <div class="timer__moves">
          {event.kind === 'inflate' ? (
            <button type="button" onClick={() => act((now) => notYet(now, running))}>
              {buttons.notYet}
            </button>
          ) : (
            <>
              <button
                type="button"
                disabled={backTo(run, running) === undefined}
                onClick={() => act((now) => back(now, running))}
              >
                <Icon shape={skipback} />
                {buttons.back}
              </button>
              <button
                type="button"
                disabled={!canHaveMore(run, running)}
                aria-label={buttons.moreName(seconds)}
                onClick={() => act((now) => more(now, running))}
              >
                {buttons.more(seconds)}
              </button>
              {canFinish(run, running) ? (
                <button type="button" onClick={() => act((now) => finish(now, running))}>
                  {buttons.finish}
                </button>
              ) : (
                <button
                  type="button"
                  disabled={!canSkip(run, running)}
                  onClick={() => act((now) => skip(now, running))}
                >
                  <Icon shape={skipIcon} />
                  {event.kind === 'set' ? buttons.done : buttons.skip}
                </button>
              )}
            </>
          )}
        </div>
      )}
      <div class="timer__foot">
        {run.status === 'stopping' ? (
          <a href={stopLink} target="_blank" rel="noopener">
            {words.ended.signs}
          </a>
        ) : (
          <button type="button" class="timer__stop" onClick={() => act(stop)}>
            <Icon shape={octagon} />
            {buttons.stop}
          </button>
        )}
        <p>{words.setup.lock}</p>
      </div>
    </dialog>
  );
}
