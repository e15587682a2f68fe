import { h, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Limb } from '../../../domain/pressure/types.ts';

/** The same words stand in the page for every reader; ids stay there. Our own markup, made and checked at build time. */
const copyOf = (from: string): string => document.querySelector(from)?.innerHTML.replace(/ id="[^"]*"/gu, '') ?? '';

/** A copy of a part of this page, where an answer needs it. */
export function Copied({ tag, from }: { tag: 'li' | 'ul'; from: string }): JSX.Element {
  return h(tag, { dangerouslySetInnerHTML: { __html: copyOf(from) } });
}

/** The page's ladder of this limb, with the rung that was used. */
export function LadderCopy({ limb, used }: { limb: Limb; used: string | undefined }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector(`[data-rung="${used}"]`)?.classList.add('rung--used');
  }, [used]);
  return <div ref={box} dangerouslySetInnerHTML={{ __html: copyOf(`#ladder-${limb}`) }} />;
}
