import type { ComponentChildren, JSX } from 'preact';
import { result } from '../../../i18n/en/check-result.ts';
import { Icon } from '../../figures/IconIsland.tsx';
import { ask, type IconShape, nothing, stop } from '../../figures/icon-shapes.ts';
import { Cited, Marks } from './Cited.tsx';
import { Heading } from './Heading.tsx';
import { ReasonTable } from './ReasonTable.tsx';
import type { Reason, Reasons } from './reasons.ts';

interface Props {
  reasons: Reasons;
  /** How many questions were answered. */
  count: number;
  /** Buttons: print, read on, go on. */
  actions: ComponentChildren;
}

/** Reasons to go more gently stand under any outcome. */
function Cautions({ reasons }: { reasons: readonly Reason[] }): JSX.Element | null {
  if (reasons.length === 0) return null;
  return (
    <section class="gently">
      <h2>{result.caution}</h2>
      <ul>
        {reasons.map(({ item, answered, advice, basis }) => (
          <li key={item.id}>
            <p>
              <strong>{answered}.</strong> {item.why} <Marks keys={item.sources} />
            </p>
            {basis && (
              <p class="gently__basis">
                {result.lineFrom} <Cited text={basis} />
              </p>
            )}
            {advice && <p>{advice}</p>}
          </li>
        ))}
      </ul>
      <p>
        {result.gentlyMeans} <Marks keys={['clark2017', 'tabata2016', 'krieger2018']} />
      </p>
    </section>
  );
}

interface BoxProps {
  kind: 'stop' | 'ask' | 'none';
  shape: IconShape;
  title: string;
  children: ComponentChildren;
}

function Box({ kind, shape, title, children }: BoxProps): JSX.Element {
  return (
    <div class={`outcome outcome--${kind}`}>
      <div class="outcome__head">
        <Icon shape={shape} />
        <Heading>{title}</Heading>
      </div>
      <div class="outcome__body">{children}</div>
    </div>
  );
}

const Extras = ({ reasons }: { reasons: readonly Reason[] }): JSX.Element => (
  <>
    {reasons.map(
      ({ extra, item }) =>
        extra && (
          <p class="outcome__extra" key={item.id}>
            {extra}
          </p>
        ),
    )}
  </>
);

/** The outcome: three, told apart by form. No score, no percentage. */
export function Result({ reasons, count, actions }: Props): JSX.Element {
  const { stop: stops, ask: asks, caution, passing } = reasons;
  if (stops.length > 0) {
    return (
      <>
        <Box kind="stop" shape={stop} title={passing ? result.stop.passing : result.stop.title}>
          <p class="lead">{passing ? result.stop.passingLead(stops.length) : result.stop.lead(stops.length)}</p>
          {!passing && <p>{result.stop.supervised}</p>}
          <Extras reasons={stops} />
          <ReasonTable reasons={stops} caption={result.stop.title} />
          {asks.length > 0 && (
            <>
              <h2 class="outcome__also">{result.ask.also(asks.length)}</h2>
              <Extras reasons={asks} />
              <ReasonTable reasons={asks} caption={result.ask.also(asks.length)} />
            </>
          )}
          {actions}
        </Box>
        <Cautions reasons={caution} />
      </>
    );
  }
  if (asks.length > 0) {
    return (
      <>
        <Box kind="ask" shape={ask} title={result.ask.title(asks.length)}>
          <p class="lead">{result.ask.lead}</p>
          <Extras reasons={asks} />
          <ReasonTable reasons={asks} caption={result.ask.title(asks.length)} />
          {actions}
        </Box>
        <Cautions reasons={caution} />
      </>
    );
  }
  return (
    <Box kind="none" shape={nothing} title={result.none.title}>
      <p class="lead">
        {result.none.lead} <Marks keys={['nascimento2022', 'wedig2025']} />
      </p>
      <p>{result.none.count(count)}</p>
      <Cautions reasons={caution} />
      {actions}
    </Box>
  );
}
