import type { JSX } from 'preact';
import { forms } from '../../i18n/en/forms.ts';

export interface UnitChoice {
  value: string;
  /** On screen: "cm". */
  short: string;
  /** Read out, and part of the field's name: "centimetres". */
  long: string;
}

export interface UnitSelectProps {
  /** Id of the field it belongs to; its own id is `<id>-unit`. */
  id: string;
  label: string;
  units: readonly UnitChoice[];
  value: string;
  onChange: (unit: string) => void;
  disabled?: boolean | undefined;
}

/** The unit of one field. Every field has its own: people measure a thigh in inches and a cuff in centimetres. */
export function UnitSelect({ id, label, units, value, onChange, disabled }: UnitSelectProps): JSX.Element {
  return (
    <select
      class="field__unit field__unit--select"
      id={`${id}-unit`}
      aria-label={forms.unitOf(label)}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {units.map((unit) => (
        <option key={unit.value} value={unit.value} selected={unit.value === value}>
          {unit.short}
        </option>
      ))}
    </select>
  );
}
