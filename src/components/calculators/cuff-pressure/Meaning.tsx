import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { meaningOf, meaningOfMeasured } from '../../../domain/pressure/settings.ts';
import type { Estimate, Meaning as MeaningOf, MeasuredAop, Rules, Settings } from '../../../domain/pressure/types.ts';
import { PRESSURE, readQuantity } from '../../../domain/units/quantity.ts';
import { type Mmhg, mmhg, percent, wholeDown } from '../../../domain/units/units.ts';
import { errors } from '../../../i18n/en/pressure-errors.ts';
import { form } from '../../../i18n/en/pressure-form.ts';
import { ofHundred, result } from '../../../i18n/en/pressure-result.ts';
import { formatMmhg, formatPercent } from '../../../i18n/format.ts';
import { NumberField } from '../../forms/NumberField.tsx';

interface MeaningProps {
  settings: Settings;
  /** The estimate that decides, or the measurement. */
  of: { estimate: Estimate } | { measured: MeasuredAop };
  rules: Rules;
  setting: Mmhg;
  onSetting: (setting: Mmhg) => void;
}

const words = result.setting;

/** One setting in percent of the stopping pressure, from one end of the band to the other, with 80 and 100 marked. */
function Bar({ meaning, limit }: { meaning: MeaningOf; limit: number }): JSX.Element {
  const x = (value: number): string => `${(Math.min(value, 118) / 1.2).toFixed(2)}%`;
  const { min, max } = meaning.percent;
  return (
    <svg class="bar" width="100%" height="26" aria-hidden="true">
      <line class="bar__limit" x1={x(limit)} x2={x(limit)} y1="0" y2="26" />
      <line class="bar__full" x1={x(100)} x2={x(100)} y1="0" y2="26" />
      <rect
        class="axis__band"
        x={x(min)}
        width={`${Math.max(0.5, (Math.min(max, 118) - min) / 1.2).toFixed(2)}%`}
        y="5"
        height="16"
      />
      {[min, max].map((edge) => (
        <line class="axis__edge" x1={x(edge)} x2={x(edge)} y1="5" y2="21" key={edge} />
      ))}
    </svg>
  );
}

export function Meaning({ settings, of, rules, setting, onSetting }: MeaningProps): JSX.Element {
  const [typed, setTyped] = useState<string>();
  const means = (value: Mmhg): MeaningOf =>
    'estimate' in of ? meaningOf(value, of.estimate, rules) : meaningOfMeasured(value, of.measured);
  const aop = 'estimate' in of ? of.estimate.aop : of.measured.aop;
  const limit = rules.capPercent;
  const now = means(setting);
  // What the percentages were taken of: without a known error the lower reading.
  const base = 'measured' in of && !of.measured.band ? Math.min(...of.measured.readings) : aop;
  // The upper end of what studies used, shown so that the reader sees why it is not offered.
  const upper = wholeDown(mmhg((rules.targets.measured.max / 100) * aop));
  const rows: [Mmhg, number, boolean][] = [
    [settings.range.min, settings.percent.min, true],
    [settings.range.max, settings.percent.max, true],
  ];
  if (upper > settings.cap && settings.percent.max < rules.targets.measured.max)
    rows.push([upper, rules.targets.measured.max, false]);

  const asked = { units: PRESSURE, unit: 'mmHg', plausible: { min: mmhg(1), max: mmhg(1000) } };
  const read = typed === undefined ? undefined : readQuantity(typed, asked);
  const problem =
    read === undefined || (!read.ok && read.reason === 'empty')
      ? undefined
      : !read.ok
        ? errors.words(...errors.numbers.setting, typed ?? '')
        : wholeDown(read.value) > settings.cap
          ? words.tooHigh(formatMmhg(settings.cap))
          : undefined;

  const type = (text: string): void => {
    setTyped(text);
    const next = readQuantity(text, asked);
    if (next.ok && wholeDown(next.value) <= settings.cap) onSetting(wholeDown(next.value));
  };

  return (
    <section class="meaning">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <div class="meaning__set no-print">
        <label for="setting-slider" class="field__label">
          {words.slider}
        </label>
        <input
          id="setting-slider"
          class="slider"
          type="range"
          min="0"
          max={settings.cap}
          step="1"
          value={setting}
          aria-valuetext={`${formatMmhg(setting)}: ${words.percent(result.percentSpan(now.percent))}`}
          onInput={(event) => {
            setTyped(undefined);
            onSetting(mmhg(Number(event.currentTarget.value)));
          }}
        />
        <NumberField
          id="setting-typed"
          label={words.type}
          value={typed ?? String(setting)}
          unit={form.units.mmHg ?? { short: 'mmHg', long: 'mmHg' }}
          error={problem}
          onInput={type}
        />
      </div>
      <p class="meaning__now">
        <strong>
          {formatMmhg(setting)}: {words.percent(result.percentSpan(now.percent))}.
        </strong>{' '}
        {now.above
          ? words.above(ofHundred(now.above.cap), formatPercent(limit), ofHundred(now.above.full))
          : words.noCount}
      </p>
      <table class="table meaning__table">
        <thead>
          <tr>
            <th scope="col">{words.columns.setting}</th>
            <th scope="col">
              <span class="meaning__scale" aria-hidden="true">
                <span>0%</span>
                <span>{formatPercent(limit)}</span>
                <span>100%</span>
              </span>
              <span class="visually-hidden">{words.columns.means}</span>
            </th>
            {now.above && <th scope="col">{words.columns.above(formatPercent(limit))}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(([value, aim, offered]) => {
            const meaning = means(value);
            return (
              <tr class={offered ? undefined : 'meaning__not'} key={aim}>
                <th scope="row">
                  {formatMmhg(value)}
                  <span class="meta">
                    {words.columns.aim.toLowerCase()} {formatPercent(percent(aim))}
                    {offered
                      ? value < wholeDown(mmhg((aim / 100) * base)) && `, ${words.capped}`
                      : `, ${words.notOffered}`}
                  </span>
                </th>
                <td>
                  <Bar meaning={meaning} limit={limit} />
                  <span>{result.percentSpan(meaning.percent)}</span>
                </td>
                {meaning.above && (
                  <td data-label={words.columns.above(formatPercent(limit))}>
                    {ofHundred(meaning.above.cap)}
                    {meaning.above.full >= 0.005 && (
                      <span class="meta">{`${words.columns.full.toLowerCase()}: ${ofHundred(meaning.above.full)}`}</span>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {'estimate' in of && (
        <p class="meta">
          {words.curve(
            of.estimate.model.errors.family === 't' ? words.t(of.estimate.model.errors.degreesOfFreedom) : words.normal,
          )}
        </p>
      )}
      <p class="meta">
        {'measured' in of && !of.measured.band
          ? result.capUnknown(formatMmhg(settings.cap), formatPercent(settings.percent.max))
          : result.capNote(
              formatMmhg(settings.cap),
              formatPercent(limit),
              formatMmhg('estimate' in of ? of.estimate.band.min : (of.measured.band?.min ?? 0)),
            )}
      </p>
    </section>
  );
}

/** A whole number that stays under the cap, from a link or the low end of the range. */
export function startAt(wanted: number | undefined, { range, cap }: Settings): Mmhg {
  return mmhg(wanted === undefined || wanted > cap ? range.min : wanted);
}
