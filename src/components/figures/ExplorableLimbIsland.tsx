import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { explorable as words } from '../../i18n/en/explorable.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { FlowFacts } from './explorable-flow.ts';
import { lengthwise, stateIndex } from './explorable-state.ts';
import { FlowPanels } from './FlowPanels.tsx';
import { limbState } from './limb.ts';
import { cuff, EXTENT, SHEATH, sheath, skinVein, vessels } from './limb-shapes.ts';
import type { Shape } from './shape.ts';
import { VIEW } from './vessel-shapes.ts';

/** Skin, muscle and bone do not change: the page holds them once, and they stay out of the script. */
export const TISSUE = 'limb-tissue';
const MOST = 110;
const START = 40;
const LENGTH = { width: 320, cuff: 160, half: 52 } as const;

const Shapes = ({ shapes }: { shapes: readonly Shape[] }): JSX.Element => (
  <>{shapes.map(({ tag, attrs }, index) => h(tag, { ...attrs, key: index } as Record<string, unknown>))}</>
);

/** The limb under a cuff, for every pressure from none to beyond the one that stops the artery. */
export default function ExplorableLimbIsland({ flow }: { flow: FlowFacts }): JSX.Element {
  const [percent, setPercent] = useState(START);
  const state = limbState(percent);
  const said = words.states[stateIndex(percent)] ?? '';
  return (
    <div class="explorable">
      <div class="explorable__control">
        <label for="explorable-percent">{words.slider}</label>
        <div class="explorable__row">
          <input
            id="explorable-percent"
            class="slider"
            type="range"
            min="0"
            max={MOST}
            step="1"
            value={percent}
            aria-valuetext={words.value(formatPercent(percent), said)}
            onInput={(event) => setPercent(Number(event.currentTarget.value))}
          />
          <output class="explorable__percent" for="explorable-percent">
            {formatPercent(percent)}
          </output>
        </div>
      </div>
      <div class="explorable__pictures">
        <svg
          class="drawing"
          viewBox={`${-EXTENT} ${-EXTENT} ${2 * EXTENT} ${2 * EXTENT}`}
          role="img"
          aria-label={words.sectionAlt}
        >
          <Shapes shapes={cuff(state)} />
          <g transform={`scale(${state.scale})`}>
            <use href={`#${TISSUE}`} />
            <Shapes shapes={[skinVein(state), sheath()]} />
            <g transform={`translate(${SHEATH.cx} ${SHEATH.cy}) scale(${SHEATH.r / 100})`}>
              <Shapes shapes={vessels(state)} />
            </g>
          </g>
        </svg>
        <svg
          class="drawing"
          viewBox={`0 ${VIEW.top} ${LENGTH.width} ${VIEW.height}`}
          role="img"
          aria-label={words.lengthAlt}
        >
          <Shapes shapes={lengthwise(percent, LENGTH)} />
        </svg>
      </div>
      <p class="explorable__said">{said}</p>
      <FlowPanels percent={percent} flow={flow} />
    </div>
  );
}
