import { h, type JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Limb } from '../../../domain/pressure/types.ts';

/** Where the parts stand that answers repeat: this page, or the pressure page when another page asks. */
let source: ParentNode | undefined;

/** Finds those parts; on another page it fetches the pressure page once. */
export async function findParts(address: string): Promise<void> {
  if (source) return;
  if (document.querySelector('#why-narrow')) source = document;
  else {
    const html = await (await fetch(address)).text();
    // That page's inline styles are not in this page's policy, and parsing alone is enough for the browser to complain.
    source = new DOMParser().parseFromString(html.replace(/<style\b.*?<\/style>/gsu, ''), 'text/html');
  }
}

/** The same words stand in the page for every reader; ids stay there. Our own markup, made and checked at build time. */
const copyOf = (from: string): string => source?.querySelector(from)?.innerHTML.replace(/ id="[^"]*"/gu, '') ?? '';

interface CopiedProps {
  tag: 'li' | 'ul' | 'p';
  from: string;
  /** Address of the pressure page, where its anchors are not on this one. */
  base?: string;
}

/** A copy of a part of the pressure page, where an answer needs it. */
export function Copied({ tag, from, base = '' }: CopiedProps): JSX.Element {
  const html = useMemo(() => {
    const copy = copyOf(from);
    // The answers of the guided way live in its page: a link away opens beside it.
    return base === '' ? copy : copy.replaceAll('href="#', `target="_blank" rel="noopener" href="${base}#`);
  }, [from, base]);
  return h(tag, { dangerouslySetInnerHTML: { __html: html } });
}

/** The ladder of this limb, with the rung that was used. */
export function LadderCopy({ limb, used }: { limb: Limb; used: string | undefined }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const html = useMemo(() => copyOf(`#ladder-${limb}`), [limb]);
  useEffect(() => {
    box.current?.querySelector(`[data-rung="${used}"]`)?.classList.add('rung--used');
  }, [used]);
  return <div ref={box} dangerouslySetInnerHTML={{ __html: html }} />;
}
