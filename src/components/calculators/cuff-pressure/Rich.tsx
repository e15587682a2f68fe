import type { JSX } from 'preact';

/** Name of each citable record, "Hughes 2018". */
export type Shorts = Readonly<Record<string, string>>;

const PIECES = /(\*\*[^*]+\*\*|\[@[^\]]+\])/u;

/** Interface words with `**bold**` and citations written as authors write them, `[@key#finding; @other]`. */
export function Rich({ text, shorts }: { text: string; shorts?: Shorts }): JSX.Element {
  return (
    <>
      {text.split(PIECES).map((piece, index) => {
        if (piece.startsWith('**')) return <strong key={index}>{piece.slice(2, -2)}</strong>;
        if (piece.startsWith('[@')) return <Marks key={index} group={piece.slice(1, -1)} shorts={shorts ?? {}} />;
        return piece;
      })}
    </>
  );
}

/** The same marks as in articles: a link to the reference at the foot of the page, enriched by the page's own script. */
function Marks({ group, shorts }: { group: string; shorts: Shorts }): JSX.Element {
  const marks = group.split(';').map((item) => item.trim().slice(1));
  const links = marks.map((cite) => {
    const [key = ''] = cite.split('#');
    return (
      <a class="cite" href={`#ref-${key}`} role="doc-biblioref" data-cite={cite} key={cite}>
        [{shorts[key] ?? key}]
      </a>
    );
  });
  return links.length > 1 ? (
    <span class="cites">{links.map((link, index) => (index > 0 ? [' ', link] : link))}</span>
  ) : (
    (links[0] as JSX.Element)
  );
}

/** Keys that a text cites, for the reference list of the page. */
export function citedIn(text: string): string[] {
  return [...text.matchAll(/@([a-z0-9-]+)/gu)].map(([, key]) => key ?? '');
}
