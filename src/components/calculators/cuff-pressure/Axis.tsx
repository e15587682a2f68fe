import type { JSX } from 'preact';
import type { Mmhg, Range } from '../../../domain/units/units.ts';
import { result } from '../../../i18n/en/pressure-result.ts';
import { formatMmhg, formatMmhgNumber, formatRange } from '../../../i18n/format.ts';
import type { Drawn } from './answer-words.ts';

interface AxisProps {
  /** What is offered, and the percentages behind it in words. */
  range: Range<Mmhg>;
  aiming: string;
  cap: Mmhg;
  /** Where flow stops; for both sexes one band each. */
  bands: readonly Drawn[];
  /** Under the band: "flow stops somewhere here". */
  bandWords: string;
  setting: Mmhg;
}

const STEP = 40;
const only = formatMmhgNumber;
/** On a phone the words over the band lie where the line of the cap would cross them. */
const CAP_ROUND_WORDS = [
  [40, 98],
  [144, 208],
] as const;

/** Positions in percent of the width: text keeps its size and no style attribute is needed. */
function scaleTo(max: number): { x: (value: number) => string; ticks: number[] } {
  const end = Math.ceil((max + 12) / STEP) * STEP;
  const x = (value: number): string => `${(1.5 + (97 * Math.min(value, end)) / end).toFixed(2)}%`;
  return { x, ticks: Array.from({ length: end / STEP + 1 }, (_, index) => index * STEP) };
}
const width = (x: (value: number) => string, { min, max }: Range<Mmhg>): string =>
  `${Math.max(0.4, Number.parseFloat(x(max)) - Number.parseFloat(x(min))).toFixed(2)}%`;

export function Axis(props: AxisProps): JSX.Element {
  const span: Range<Mmhg> = {
    min: Math.min(...props.bands.map(({ band }) => band.min)) as Mmhg,
    max: Math.max(...props.bands.map(({ band }) => band.max)) as Mmhg,
  };
  const { x, ticks } = scaleTo(span.max);
  const label = result.picture.alt(
    formatRange(props.range, formatMmhg),
    formatMmhg(props.cap),
    formatRange(span, formatMmhg),
  );
  return (
    <>
      <Drawing {...props} span={span} x={x} ticks={ticks} label={label} wide />
      <Drawing
        {...props}
        span={span}
        x={x}
        ticks={ticks.filter((_, index) => index % 2 === 0)}
        label={label}
        wide={false}
      />
    </>
  );
}

interface DrawingProps extends AxisProps {
  span: Range<Mmhg>;
  x: (value: number) => string;
  ticks: readonly number[];
  label: string;
  wide: boolean;
}

/** On a wide page one row; on a phone the two on rows of their own, a second drawing and not a shrunken one. */
function Drawing({
  range,
  aiming,
  cap,
  bands,
  bandWords,
  setting,
  span,
  x,
  ticks,
  label,
  wide,
}: DrawingProps): JSX.Element {
  const base = wide ? 168 : 208;
  const own = wide ? { y: 74, h: 94 } : { y: 48, h: 34 };
  const other = wide ? { y: 74, h: 94 } : { y: 152, h: 34 };
  const top = wide ? { own: 36, band: 36 } : { own: 14, band: 116 };
  // On a phone the words begin or end with the band, whichever leaves them room.
  const middle = (span.min + span.max) / 2;
  const late = Number.parseFloat(x(middle)) > 50;
  const bandLabelX = wide ? x(middle) : x(late ? span.max : span.min);
  const anchor = wide ? 'middle' : late ? 'end' : 'start';
  return (
    <svg
      class={wide ? 'axis axis--wide' : 'axis axis--narrow'}
      width="100%"
      height={base + 58}
      role="img"
      aria-label={label}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="axis__grid" x1={x(tick)} x2={x(tick)} y1={wide ? 20 : 0} y2={base} />
          <text class="axis__tick" x={x(tick)} y={base + 32} text-anchor={tick === 0 ? 'start' : 'middle'}>
            {tick === 0 ? '0 mmHg' : tick}
          </text>
        </g>
      ))}
      {bands.map(({ band, aop, name }, index) => {
        const h = other.h / bands.length;
        const y = other.y + index * h;
        return (
          <g key={aop}>
            <rect class="axis__band" x={x(band.min)} width={width(x, band)} y={y} height={h} />
            {[band.min, band.max].map((edge) => (
              <line class="axis__edge" x1={x(edge)} x2={x(edge)} y1={y} y2={y + h} key={edge} />
            ))}
            {bands.length === 1 && wide && (
              <line class="axis__mid" x1={x(aop)} x2={x(aop)} y1={y + h - 14} y2={y + h} />
            )}
            {name && (
              <text class="axis__note" x={x(aop)} y={y + h / 2 + 5} text-anchor="middle">
                {name}
              </text>
            )}
            {bands.length === 1 && wide && (
              <text class="axis__note" x={x(aop)} y={y + h - 20} text-anchor="middle">
                {result.picture.middle(only(aop))}
              </text>
            )}
          </g>
        );
      })}
      <rect class="axis__own" x={x(range.min)} width={width(x, range)} y={own.y} height={own.h} />
      <line class="axis__low" x1={x(range.min)} x2={x(range.min)} y1={own.y - 5} y2={own.y + own.h} />
      {(wide ? [[98, base]] : CAP_ROUND_WORDS).map(([y1, y2]) => (
        <line class="axis__cap" x1={x(cap)} x2={x(cap)} y1={y1} y2={y2} key={y1} />
      ))}
      <text class="axis__big" x={bandLabelX} y={top.band} text-anchor={anchor}>
        {formatRange(span, only)}
      </text>
      <text class="axis__note" x={bandLabelX} y={top.band + 20} text-anchor={anchor}>
        {bandWords}
      </text>
      <text class="axis__big" x={wide ? x(range.min) : x(0)} y={top.own}>
        {formatRange(range, only)}
      </text>
      <text class="axis__note" x={wide ? x(range.min) : x(0)} y={top.own + 20}>
        {aiming}
      </text>
      <text class="axis__note axis__note--strong" x={x(cap)} dx="7" y={wide ? 110 : 60}>
        {wide ? only(cap) : `${result.picture.never} ${only(cap)}`}
      </text>
      {wide && (
        <text class="axis__note" x={x(cap)} dx="7" y="128">
          {result.picture.never}
        </text>
      )}
      <line class="axis__base" x1={x(0)} x2={x(1e9)} y1={base} y2={base} />
      <svg x={x(setting)} y={base} class="axis__marker" aria-hidden="true">
        <path d="M0 1 7 13H-7z" />
      </svg>
      <text class="axis__note axis__note--strong" x={x(setting)} y={base + 53} text-anchor="middle">
        {`${result.picture.yours} ${only(setting)}`}
      </text>
    </svg>
  );
}
