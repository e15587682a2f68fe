import type { ComponentChildren, JSX } from 'preact';
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** True once the reader has moved: only then does a new heading take the focus, never on arrival. */
export const Moved = createContext(false);

/** The title of a step. Takes the focus when the step appears, so that a screen reader says where it is. */
export function Heading({ children, quiet = false }: { children: ComponentChildren; quiet?: boolean }): JSX.Element {
  const moved = useContext(Moved);
  const ref = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!moved || quiet) return;
    ref.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 class="check-h1" tabIndex={-1} ref={ref}>
      {children}
    </h1>
  );
}
