import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { encodePlan } from '../../../domain/protocol/fragment.ts';
import type { Plan } from '../../../domain/protocol/plan-types.ts';
import type { Reading } from '../../../domain/session/clock.ts';
import type { Run } from '../../../domain/session/run.ts';
import { realClock } from './clock.ts';
import type { SessionData } from './data.ts';
import { Ended } from './Ended.tsx';
import { RunScreen } from './RunScreen.tsx';
import { type Choices, Setup } from './Setup.tsx';
import { runningOf } from './session-plan.ts';
import { Beeper } from './sound.ts';
import { forget, keep } from './store.ts';
import { useRun } from './useRun.ts';
import type { Running } from './view.ts';

interface Props {
  readonly plan: Plan;
  readonly data: SessionData;
  /** A session read back from the device: it goes on at once. */
  readonly from?: { readonly run: Run; readonly session: number; readonly log: boolean };
  readonly onEnd: () => void;
  readonly clock?: () => Reading;
}

interface Started extends Choices {
  readonly running: Running;
  readonly run?: Run;
}

function Under({
  started,
  plan,
  data,
  beeper,
  clock,
  onEnd,
}: {
  started: Started;
  plan: string;
  data: SessionData;
  beeper: Beeper;
  clock: () => Reading;
  onEnd: () => void;
}): JSX.Element {
  const { running, session, log, keep: kept } = started;
  const save = (run: Run): void => {
    if (!kept) return;
    const over = run.status === 'finished' || run.status === 'stopped';
    if (over) forget();
    else keep({ plan, session, run, wallMs: clock().wallMs, log });
  };
  const runner = useRun(running, started.run, beeper, save, clock);
  const { run } = runner;
  if (run.status === 'finished' || run.status === 'stopped') {
    return (
      <Ended run={run} running={running} data={data} entry={log ? { session, plan } : undefined} onAgain={onEnd} />
    );
  }
  return <RunScreen runner={runner} running={running} voice={started.voice} stopLink={data.links.stop} />;
}

/** Setup, the session itself, and its end. */
export function Session({ plan, data, from, onEnd, clock = realClock }: Props): JSX.Element {
  const beeper = useMemo(() => new Beeper(), []);
  const address = encodePlan(plan.inputs, plan.rulesVersion);
  const start = (choices: Choices, run?: Run): Started | undefined => {
    const running = runningOf(plan, choices.session, data.rules);
    return running && { ...choices, running, ...(run && { run }) };
  };
  const [started, setStarted] = useState(
    () => from && start({ session: from.session, log: from.log, keep: true, voice: false }, from.run),
  );
  if (!started) {
    return (
      <Setup
        plan={plan}
        planLink={`${data.links.plan}#${address}`}
        data={data}
        beeper={beeper}
        onStart={(choices) => setStarted(start(choices))}
      />
    );
  }
  return (
    <Under
      started={started}
      plan={address}
      data={data}
      beeper={beeper}
      clock={clock}
      onEnd={() => {
        setStarted(undefined);
        onEnd();
      }}
    />
  );
}
