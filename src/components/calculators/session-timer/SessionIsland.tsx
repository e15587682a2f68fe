import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Plan } from '../../../domain/protocol/plan-types.ts';
import type { Reading } from '../../../domain/session/clock.ts';
import type { Run } from '../../../domain/session/run.ts';
import { sessionStart as words } from '../../../i18n/en/session-start.ts';
import { realClock } from './clock.ts';
import type { Kept, SessionData } from './data.ts';
import { forget, hasLog, readKept } from './store.ts';

type Engine = typeof import('./engine.ts');

export interface SessionIslandProps {
  readonly data: SessionData;
  /** In the guided way: the plan of the step before. */
  readonly plan?: Plan;
  readonly clock?: () => Reading;
}

interface Resumed {
  readonly run: Run;
  readonly session: number;
  readonly log: boolean;
}

/** The timer: a plan from the address, or one that was under way on this device, or the worked example. */
export default function SessionIsland({ data, plan: given, clock = realClock }: SessionIslandProps): JSX.Element {
  const [plan, setPlan] = useState(given);
  const [notice, setNotice] = useState('');
  const [kept, setKept] = useState<Kept>();
  const [resumed, setResumed] = useState<Resumed>();
  const [ready, setReady] = useState(false);
  const [engine, setEngine] = useState<Engine>();

  const load = async (): Promise<Engine> => {
    const loaded = await import('./engine.ts');
    setEngine(loaded);
    return loaded;
  };

  useEffect(() => {
    setReady(true);
    const stored = readKept();
    setKept(stored);
    const hash = window.location.hash;
    if (!given && !stored && hash.length < 2 && !hasLog()) return;
    void load().then(({ openPlan }) => {
      if (given) return;
      const opened = openPlan(hash, data.rules);
      if (opened.kind === 'plan') setPlan(opened.plan);
      else if (opened.kind !== 'none') setNotice(opened.kind === 'refused' ? words.refused : words.badLink);
    });
  }, []);

  const goOn = (cuff: 'on' | 'off'): void => {
    if (!kept || !engine) return;
    setKept(undefined);
    const opened = engine.openPlan(kept.plan, data.rules);
    const running = opened.kind === 'plan' && engine.runningOf(opened.plan, kept.session, data.rules);
    const run = running && engine.readRun(kept.run, running);
    if (opened.kind !== 'plan' || !running || !run) {
      forget();
      setNotice(words.badLink);
      return;
    }
    setPlan(opened.plan);
    const gapMs = clock().wallMs - kept.wallMs;
    setResumed({ run: engine.restore(run, gapMs, cuff, running), session: kept.session, log: kept.log });
  };

  return (
    <div class="session">
      {kept && engine && (
        <engine.ResumeCard
          gapMs={clock().wallMs - kept.wallMs}
          stopLink={data.links.stop}
          onAnswer={goOn}
          onForget={() => {
            forget();
            setKept(undefined);
          }}
        />
      )}
      {notice && (
        <p role="status">
          <strong>{notice}</strong>
        </p>
      )}
      {!kept && plan && engine && (
        <engine.Session
          key={resumed ? 'resumed' : 'new'}
          plan={plan}
          data={data}
          clock={clock}
          {...(resumed && { from: resumed })}
          onEnd={() => setResumed(undefined)}
        />
      )}
      {!kept && !plan && (
        <div class="session__none">
          <p>{words.noPlan}</p>
          <p class="buttons">
            <a class="button" href={data.links.plan}>
              {words.makePlan}
            </a>
            <button
              type="button"
              class="button button--secondary"
              disabled={!ready}
              onClick={() => void load().then(({ examplePlan }) => setPlan(examplePlan(data.rules)))}
            >
              {words.tryExample}
            </button>
          </p>
        </div>
      )}
      {engine && !resumed && <engine.LogList />}
    </div>
  );
}
