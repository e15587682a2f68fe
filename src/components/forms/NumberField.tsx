import type { ComponentChildren, JSX } from 'preact';
import { forms } from '../../i18n/en/forms.ts';
import { describedBy, ErrorMessage, type FieldBase, Hint } from './parts.tsx';
import { type UnitChoice, UnitSelect } from './UnitSelect.tsx';

export interface NumberFieldProps extends FieldBase {
  /** Exactly what was typed; never reformatted. */
  value: string;
  onInput: (text: string) => void;
  onBlur?: () => void;
  /** One unit, shown in a box; or none for a bare count. */
  unit?: Omit<UnitChoice, 'value'>;
  /** Two or more units: a list takes the box's place. */
  units?: readonly UnitChoice[];
  chosenUnit?: string;
  onUnit?: (unit: string) => void;
  /** Under the field: what we read, for example "We read this as 58.4 cm". */
  note?: ComponentChildren;
  inputMode?: 'decimal' | 'numeric';
}

/**
 * A text field for a number. Not `type="number"`: that throws typed text away, steps on the mouse wheel and
 * refuses "58 cm" (alphagov/govuk-design-system: src/components/text-input, "Numbers").
 */
export function NumberField(props: NumberFieldProps): JSX.Element {
  const { id, label, hint, error, disabled, value, unit, units, chosenUnit, note } = props;
  const spoken = unit ?? units?.find((choice) => choice.value === chosenUnit);
  return (
    <div class={error ? 'field field--error' : 'field'}>
      <label class="field__label" for={id}>
        {label}
        {spoken && <span class="visually-hidden">{forms.inUnit(spoken.long)}</span>}
      </label>
      <Hint id={id} hint={hint} />
      <ErrorMessage id={id} error={error} word={forms.error} />
      <div class="field__row">
        <input
          class="field__input"
          id={id}
          name={id}
          type="text"
          inputMode={props.inputMode ?? 'decimal'}
          autocomplete="off"
          spellcheck={false}
          value={value}
          disabled={disabled}
          aria-describedby={describedBy(props)}
          aria-invalid={error ? 'true' : undefined}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onBlur={props.onBlur}
        />
        {unit && (
          <span class="field__unit" aria-hidden="true">
            {unit.short}
          </span>
        )}
        {units && (
          <UnitSelect
            id={id}
            label={label}
            units={units}
            value={chosenUnit ?? ''}
            disabled={disabled}
            onChange={(next) => props.onUnit?.(next)}
          />
        )}
      </div>
      {note && <div class="field__note">{note}</div>}
    </div>
  );
}
