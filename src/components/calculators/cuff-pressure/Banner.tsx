import type { JSX } from 'preact';
import type { EquationModel } from '../../../domain/pressure/types.ts';
import { banner } from '../../../i18n/en/pressure-errors.ts';
import type { FieldName } from './asked.ts';
import { emptyDraft } from './draft.ts';
import type { Opened } from './fragment.ts';
import { labelOf } from './labels.ts';

const FIELDS: Readonly<Record<string, FieldName>> = {
  cuff: 'width',
  girth: 'circumference',
  first: 'reading1',
  second: 'reading2',
};
const nameOf = (parameter: string): string =>
  parameter === 'setting' ? banner.setting : `“${labelOf(FIELDS[parameter] ?? (parameter as FieldName), emptyDraft)}”`;

/** Above a form that a link filled in. */
export function Banner({
  opened,
  models,
  onClear,
}: {
  opened: Opened;
  models: readonly EquationModel[];
  onClear: () => void;
}): JSX.Element {
  const left = [...opened.dropped.map(nameOf), ...(opened.unknown > 0 ? [banner.unknown(opened.unknown)] : [])];
  const then = opened.oldModel?.split('.').at(-1);
  const now = models.find(({ id }) => opened.oldModel?.startsWith(id))?.version;
  return (
    <section class="link-banner no-print">
      <h2>{banner.title}</h2>
      <p>{banner.text}</p>
      {!opened.newer && left.length === 0 && <p>{banner.answer}</p>}
      {opened.newer && <p>{banner.newer}</p>}
      {left.length > 0 && <p>{banner.dropped(left.join(', '))}</p>}
      {then !== undefined && now !== undefined && <p>{banner.model(then, String(now))}</p>}
      <button class="link-button" type="button" onClick={onClear}>
        {banner.close}
      </button>
    </section>
  );
}
