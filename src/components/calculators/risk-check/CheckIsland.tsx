import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FlowProps } from './CheckFlow.tsx';
import type { CheckData } from './data.ts';
import type { CheckOutcome } from './Finish.tsx';
import { entry } from './history-entry.ts';
import { Start } from './Start.tsx';

export interface CheckProps {
  data: CheckData;
  /** In the guided way: called when the reader goes on from the outcome. Without it the check ends in links to other pages. */
  onDone?: (outcome: CheckOutcome) => void;
  /** False where another island on the page already uses the browser's back button. */
  history?: boolean;
  /** True where the host shows its own first page: the first question comes at once. */
  skipStart?: boolean;
}

/** The first page of the check. The questions come with the first press of the button: most of the script is theirs. */
export default function CheckIsland({
  data,
  onDone,
  history: ways = true,
  skipStart = false,
}: CheckProps): JSX.Element {
  const [Flow, setFlow] = useState<ComponentType<FlowProps>>();
  const [ready, setReady] = useState(false);
  const [reloaded, setReloaded] = useState(false);
  const start = () => {
    setReady(false);
    if (ways && !skipStart) history.pushState({ checkStep: 1, checkDepth: 1 }, '');
    // A name such as Kambič needs a second font file. Asked for only when it shows, it would tell the server which outcome shows.
    document.fonts.load('1rem Figtree', 'č');
    import('./CheckFlow.tsx').then(({ default: loaded }) => setFlow(() => loaded));
  };
  useEffect(() => {
    if (skipStart) return start();
    setReady(true);
    if (!ways || entry(history.state).checkStep === 0) return;
    history.replaceState({ ...history.state, checkStep: 0, checkDepth: 0 }, '');
    setReloaded(true);
  }, []);
  if (Flow) return <Flow data={data} onDone={onDone} history={ways} skipStart={skipStart} />;
  return skipStart ? (
    <div class="check" />
  ) : (
    <Start more={data.more} notice={reloaded ? 'reloaded' : undefined} ready={ready} onStart={start} />
  );
}
