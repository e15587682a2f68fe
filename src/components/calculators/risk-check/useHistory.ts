import { useEffect } from 'preact/hooks';
import { type Action, alarm, type State } from './flow.ts';
import { type Entry, entry } from './history-entry.ts';

interface Ways {
  /** Does what the action does, and lets the back button return from it. */
  forward: (next: number, action: Action) => void;
  back: () => void;
}

/** The browser's back and forward buttons move through the screens; a reload, or leaving the page, forgets the answers. */
export function useHistory(state: State, dispatch: (action: Action) => void, on: boolean): Ways {
  useEffect(() => {
    const forget = () => dispatch({ type: 'reset', notice: 'reloaded' });
    // The browser keeps a left page in memory for its back button; the answers must not wait there.
    addEventListener('pagehide', forget);
    if (!on) return () => removeEventListener('pagehide', forget);
    const move = (event: PopStateEvent) => dispatch({ type: 'go', step: entry(event.state).checkStep });
    addEventListener('popstate', move);
    return () => {
      removeEventListener('pagehide', forget);
      removeEventListener('popstate', move);
    };
  }, [on]);

  return {
    forward: (next, action) => {
      dispatch(action);
      if (!on || next === state.step || next === alarm) return;
      history.pushState({ checkStep: next, checkDepth: entry(history.state).checkDepth + 1 } satisfies Entry, '');
    },
    back: () => {
      if (on && entry(history.state).checkDepth > 0) history.back();
      else dispatch({ type: 'go', step: state.step - 1 });
    },
  };
}
