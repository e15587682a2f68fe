import type { ComponentChildren, JSX } from 'preact';
import { explorable } from '../../i18n/en/explorable.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { FlowFacts } from './explorable-flow.ts';

const words = explorable.flow;
const TOP = 12;
const BOTTOM = 96;
const x = (percent: number): string => `${((96 * percent) / 110 + 2).toFixed(2)}%`;
const y = (flow: number): number => BOTTOM - ((BOTTOM - TOP) * flow) / 100;

function Panel({
  name,
  who,
  said,
  percent,
  children,
}: {
  name: string;
  who: string;
  said: string;
  percent: number;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="flow">
      <h4>{name}</h4>
      <p class="meta">{who}</p>
      <svg width="100%" height="122" aria-hidden="true">
        <line class="flow__axis" x1={x(0)} x2={x(110)} y1={BOTTOM} y2={BOTTOM} />
        <line class="flow__axis" x1={x(0)} x2={x(0)} y1={TOP} y2={BOTTOM} />
        {children}
        <line class="flow__now" x1={x(percent)} x2={x(percent)} y1="0" y2={BOTTOM} />
        {[0, 50, 100].map((tick) => (
          <text class="flow__tick" x={x(tick)} y={BOTTOM + 18} text-anchor={tick === 0 ? 'start' : 'middle'} key={tick}>
            {formatPercent(tick)}
          </text>
        ))}
      </svg>
      <p class="small">{said}</p>
    </section>
  );
}

/** Three studies in three pictures: one smooth curve would be none of them. */
export function FlowPanels({ percent, flow }: { percent: number; flow: FlowFacts }): JSX.Element {
  const { flat, forearm } = flow;
  const within = (range: { from: number; to: number }): boolean => percent >= range.from && percent <= range.to;
  const middle = (y(0) + y(100)) / 2;
  return (
    <div class="flows">
      <h3>{words.title}</h3>
      <p class="meta">{words.axis}</p>
      <div class="flows__panels">
        <Panel
          name={words.straight.name}
          who={words.straight.who}
          percent={percent}
          said={percent >= 100 ? words.straight.none : words.straight.here}
        >
          <line class="flow__line" x1={x(0)} x2={x(100)} y1={y(100)} y2={y(0)} />
        </Panel>
        <Panel
          name={words.flat.name}
          who={words.flat.who}
          percent={percent}
          said={
            percent >= 100
              ? words.straight.none
              : within(flat)
                ? words.flat.inside(formatPercent(flat.from), formatPercent(flat.to))
                : words.flat.outside
          }
        >
          <line class="flow__unknown" x1={x(0)} x2={x(flat.from)} y1={y(100)} y2={middle} />
          <line class="flow__line" x1={x(flat.from)} x2={x(flat.to)} y1={middle} y2={middle} />
          <line class="flow__unknown" x1={x(flat.to)} x2={x(100)} y1={middle} y2={y(0)} />
        </Panel>
        <Panel
          name={words.forearm.name}
          who={words.forearm.who}
          percent={percent}
          said={
            within(forearm)
              ? words.forearm.inside(String(forearm.low), formatPercent(forearm.high))
              : words.forearm.outside(String(forearm.from), formatPercent(forearm.to))
          }
        >
          <rect
            class="flow__band"
            x={x(forearm.from)}
            width={`${((96 * (forearm.to - forearm.from)) / 110).toFixed(2)}%`}
            y={y(100 - forearm.low)}
            height={y(100 - forearm.high) - y(100 - forearm.low)}
          />
        </Panel>
      </div>
    </div>
  );
}
