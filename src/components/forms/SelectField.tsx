import type { JSX } from 'preact';
import { forms } from '../../i18n/en/forms.ts';
import { describedBy, ErrorMessage, type FieldBase, Hint } from './parts.tsx';

export interface SelectFieldProps extends FieldBase {
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

/** For lists too long for a RadioGroup. An empty first option is the caller's to give. */
export function SelectField(props: SelectFieldProps): JSX.Element {
  const { id, label, hint, error, disabled, options, value } = props;
  return (
    <div class={error ? 'field field--error' : 'field'}>
      <label class="field__label" for={id}>
        {label}
      </label>
      <Hint id={id} hint={hint} />
      <ErrorMessage id={id} error={error} word={forms.error} />
      <select
        class="field__input field__input--select"
        id={id}
        name={id}
        value={value}
        disabled={disabled}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
