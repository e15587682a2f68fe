import type { JSX } from 'preact';
import { form } from '../../../i18n/en/pressure-form.ts';
import { result } from '../../../i18n/en/pressure-result.ts';
import type { FieldName } from './asked.ts';
import type { Draft } from './draft.ts';
import { Answers, linesOf } from './YouTold.tsx';

/** At the right of every answer: what it was worked out from. */
export function Told({
  draft,
  asked,
  onChange,
  onClear,
}: {
  draft: Draft;
  asked: readonly FieldName[];
  onChange: (field: FieldName) => void;
  onClear: () => void;
}): JSX.Element {
  return (
    <aside class="told rule-top">
      <div class="told__head">
        <h2>{result.told.title}</h2>
        <button class="link-button no-print" type="button" onClick={() => onChange('limb')}>
          {form.change}
        </button>
      </div>
      <Answers lines={linesOf(asked, draft)} />
      <p class="meta no-print">
        {result.told.kept}{' '}
        <button class="link-button" type="button" onClick={onClear}>
          {form.clear}
        </button>
      </p>
    </aside>
  );
}
