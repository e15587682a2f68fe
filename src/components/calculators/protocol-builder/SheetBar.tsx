import type { JSX } from 'preact';
import type { Stage } from '../../../domain/protocol/plan-types.ts';
import { sheet as words } from '../../../i18n/en/plan-sheet.ts';
import { formatClock, formatDuration } from '../../../i18n/plan-format.ts';
import { lanes, stretches } from './lanes.ts';

/** The first exercise of one limb as a bar in black and white, with the clock below it. */
export function SheetBar({ stage }: { stage: Stage }): JSX.Element | null {
  const lane = lanes(stage)[0];
  if (!lane) return null;
  const own = stretches(lane);
  const percent = (seconds: number): string => `${((seconds / lane.lastsS) * 100).toFixed(3)}%`;
  let set = 0;
  return (
    <svg class="sheet__bar" width="100%" height="74" aria-hidden="true">
      {own.map(({ kind, fromS, toS, text }) => {
        const middle = percent((fromS + toS) / 2);
        if (kind !== 'set') {
          const word = kind === 'off' ? `${words.off}, ${formatDuration(toS - fromS)}` : words.on;
          return (
            <g key={fromS}>
              <line
                class={kind === 'off' ? 'sheet__off' : 'sheet__rest-on'}
                x1={percent(fromS)}
                x2={percent(toS)}
                y1="26"
                y2="26"
              />
              <text class="sheet__bar-small" x={middle} y="18" text-anchor="middle">
                {word}
              </text>
            </g>
          );
        }
        set += 1;
        return (
          <g key={fromS}>
            <rect class="sheet__on" x={percent(fromS)} width={percent(toS - fromS)} y="2" height="48" />
            <text class="sheet__bar-word" x={middle} y="31" text-anchor="middle">
              {own.length > 5 ? text : `${words.set(set)}: ${text}`}
            </text>
            <text class="sheet__bar-small" x={percent(fromS)} y="68" text-anchor={fromS === 0 ? 'start' : 'middle'}>
              {formatClock(fromS)}
            </text>
          </g>
        );
      })}
      <text class="sheet__bar-small" x="100%" y="68" text-anchor="end">
        {formatClock(lane.lastsS)}, {words.end}
      </text>
    </svg>
  );
}
