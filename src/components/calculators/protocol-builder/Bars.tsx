import type { JSX } from 'preact';
import type { Plan } from '../../../domain/protocol/plan-types.ts';
import { nameIn } from '../../../i18n/en/plan.ts';
import { planResult } from '../../../i18n/en/plan-result.ts';
import { formatDuration } from '../../../i18n/plan-format.ts';
import { capital, onText, weeksWord } from './describe.ts';
import { type Lane, lanes, stretches } from './lanes.ts';
import { Sub } from './Title.tsx';

const { bars: words } = planResult;

const TALL = 44;
const LABEL = 18;

function Row({ lane, clockS }: { lane: Lane; clockS: number }): JSX.Element {
  const own = stretches(lane);
  const percent = (seconds: number): string => `${((seconds / clockS) * 100).toFixed(3)}%`;
  return (
    <svg
      class="bars__row"
      width="100%"
      height={TALL}
      role="img"
      aria-label={words.alt(own.map(({ alt }) => alt).join('; '))}
    >
      {own.map(({ kind, fromS, toS, text }) => {
        const middle = percent((fromS + toS) / 2);
        if (kind === 'off') {
          return (
            <g key={fromS}>
              <line class="bars__off" x1={percent(fromS)} x2={percent(toS)} y1={TALL / 2} y2={TALL / 2} />
              <text class="bars__off-word" x={middle} y={LABEL - 4} text-anchor="middle">
                {text}
              </text>
            </g>
          );
        }
        const thin = kind === 'rest-on';
        return (
          <g key={fromS}>
            <rect
              class={thin ? 'bars__on bars__on--rest' : 'bars__on'}
              x={percent(fromS)}
              width={percent(toS - fromS)}
              y={thin ? TALL / 2 - 7 : 1}
              height={thin ? 14 : TALL - 2}
            />
            {text && (
              <text class="bars__word" x={middle} y={TALL / 2 + 6} text-anchor="middle">
                {text}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** A step for the marks of the clock that gives at most six of them. */
const stepOf = (clockS: number): number => [60, 120, 300, 600].find((step) => clockS / step <= 6) ?? 1200;

/** When the cuff is on: one line for each exercise of each stage, all on one clock. */
export function Bars({ plan }: { plan: Plan }): JSX.Element {
  const rows = plan.stages.map((stage) => ({ stage, lanes: lanes(stage) }));
  const clockS = Math.max(...rows.flatMap((row) => row.lanes.map(({ lastsS }) => lastsS)));
  const step = stepOf(clockS);
  const marks = Array.from({ length: Math.floor(clockS / step) + 1 }, (_, place) => place * step);
  const { mode, cuffInRests, sides } = plan.inputs;
  const at = (seconds: number): string => `${((seconds / clockS) * 100).toFixed(3)}%`;
  return (
    <figure class="bars">
      <Sub>{words.title}</Sub>
      <p class="bars__how">{cuffInRests === 'inflated' ? words.howOn : words.how(mode !== 'resistance')}</p>
      <div class="bars__lines">
        <svg class="bars__grid" width="100%" height="100%" aria-hidden="true">
          {marks.map((seconds) => (
            <line key={seconds} x1={at(seconds)} x2={at(seconds)} y1="0" y2="100%" />
          ))}
        </svg>
        {rows.map(({ stage, lanes: own }) => (
          <div class="bars__stage" key={stage.number}>
            <p class="bars__name">
              {capital(weeksWord(stage))}: {onText(plan, stage)},{' '}
              <span>{words.of(formatDuration(stage.timeline.totals.wholeS))}</span>
            </p>
            {own.map((lane) => (
              <div key={lane.exercise}>
                {own.length > 1 && (
                  <p class="bars__exercise">{nameIn(stage.shape.exercises[lane.exercise]?.exercise ?? { id: '' })}</p>
                )}
                <Row lane={lane} clockS={clockS} />
              </div>
            ))}
          </div>
        ))}
        <svg class="bars__axis" width="100%" height="22" aria-hidden="true">
          {marks.map((seconds, index) => (
            <text key={seconds} x={at(seconds)} y="16" text-anchor={index === 0 ? 'start' : 'middle'}>
              {index === 0 ? `0 ${words.minutes}` : seconds / 60}
            </text>
          ))}
        </svg>
      </div>
      {sides === 'both' && <figcaption class="bars__then">{words.otherLimb(plan.limb)}</figcaption>}
    </figure>
  );
}
