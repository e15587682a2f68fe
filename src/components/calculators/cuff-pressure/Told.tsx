import type { JSX } from 'preact';
import type { Situation } from '../../../domain/pressure/types.ts';
import { form } from '../../../i18n/en/pressure-form.ts';
import { result } from '../../../i18n/en/pressure-result.ts';
import type { FieldName } from './asked.ts';
import type { Draft, NumberName } from './draft.ts';
import { showNumber } from './number-text.ts';

interface ToldProps {
  draft: Draft;
  situation: Situation;
  onChange: (field: FieldName) => void;
  onClear: () => void;
}

const words = result.told;

/** What the answer was worked out from, in the reader's own units. */
function rowsOf({ draft, situation }: Pick<ToldProps, 'draft' | 'situation'>): [string, string][] {
  const { limb, cuff, posture, circumference, systolic, diastolic, age, sex, measurement } = situation;
  const show = (name: NumberName, value: number): string => showNumber(name, value, draft.units[name]);
  const rows: [string, string][] = [
    [words.limb, words.limbText(limb, posture)],
    [words.cuff, words.cuffText(show('width', cuff.width), words.kind[cuff.kind], cuff.gauge)],
  ];
  if (measurement) {
    const [first, second] = measurement.readings;
    const method = form.method.options[measurement.method] ?? measurement.method;
    rows.push([words.measured, words.measuredText(show('reading1', first), show('reading2', second), method)]);
  }
  if (circumference !== undefined) rows.push([words.around[limb], show('circumference', circumference)]);
  if (systolic !== undefined) {
    rows.push([
      diastolic === undefined ? words.blood.upper : words.blood.both,
      words.bloodText(show('systolic', systolic), diastolic === undefined ? undefined : show('diastolic', diastolic)),
    ]);
  }
  if (age !== undefined) rows.push([words.person, words.personText(show('age', age), sex)]);
  return rows;
}

/** At the right of every answer: what it was worked out from. */
export function Told({ draft, situation, onChange, onClear }: ToldProps): JSX.Element {
  return (
    <aside class="told rule-top">
      <div class="told__head">
        <h2>{words.title}</h2>
        <button class="link-button no-print" type="button" onClick={() => onChange('limb')}>
          {form.change}
        </button>
      </div>
      <dl class="answers">
        {rowsOf({ draft, situation }).map(([label, value]) => (
          <div class="answers__row" key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="meta no-print">
        {words.kept}{' '}
        <button class="link-button" type="button" onClick={onClear}>
          {form.clear}
        </button>
      </p>
    </aside>
  );
}
