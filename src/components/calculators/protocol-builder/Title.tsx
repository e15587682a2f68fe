import type { ComponentChildren, JSX } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

interface Frame {
  /** Of the planner's own heading: 1 on its page, 2 in the guided way and in the worked example. */
  readonly level: 1 | 2;
  /** It came by the reader's own doing. */
  readonly takesFocus: boolean;
  /** Before ids, where two plans stand on one page. */
  readonly prefix: string;
}

export const Headings = createContext<Frame>({ level: 1, takesFocus: false, prefix: 'plan' });

/** The heading of what just appeared. It takes the focus, so that a screen reader begins there and the page scrolls to it. */
export function Title({ children }: { children: ComponentChildren }): JSX.Element {
  const { level, takesFocus } = useContext(Headings);
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView({ block: 'start' });
  }, [takesFocus]);
  const Heading = `h${level}` as const;
  return (
    <Heading class="plan-title" tabIndex={-1} ref={ref}>
      {children}
    </Heading>
  );
}

/** A heading one level below the planner's own. */
export function Sub({ children, id }: { children: ComponentChildren; id?: string }): JSX.Element {
  const { level, prefix } = useContext(Headings);
  const Heading = `h${(level + 1) as 2 | 3}` as const;
  return <Heading {...(id && { id: `${prefix}-${id}` })}>{children}</Heading>;
}

/** A part of a plan with its heading, which also names it. */
export function Part({
  id,
  title,
  class: own,
  children,
}: {
  id: string;
  title: string;
  class?: string;
  children: ComponentChildren;
}): JSX.Element {
  const { prefix } = useContext(Headings);
  return (
    <section class={own} aria-labelledby={`${prefix}-${id}`}>
      <Sub id={id}>{title}</Sub>
      {children}
    </section>
  );
}
