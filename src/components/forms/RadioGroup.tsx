import type { JSX } from 'preact';
import { forms } from '../../i18n/en/forms.ts';
import { describedBy, ErrorMessage, type FieldBase, Hint } from './parts.tsx';

export interface RadioOption<Value extends string = string> {
  value: Value;
  label: string;
  hint?: string;
}

export interface RadioGroupProps<Value extends string = string> extends FieldBase {
  options: readonly RadioOption<Value>[];
  /** Nothing is chosen for the reader: undefined until they choose. */
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** Side by side where there is room; for short words only. */
  inline?: boolean;
  /** Shown to screen readers only when the heading above says the same. */
  hideLegend?: boolean;
}

/** One question with full-width answers. The first answer carries the group's id, so that the error summary can go to it. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): JSX.Element {
  const { id, label, hint, error, disabled, options, value, inline, hideLegend } = props;
  return (
    <fieldset class={error ? 'field field--error' : 'field'} aria-describedby={describedBy(props)} disabled={disabled}>
      <legend class={hideLegend ? 'visually-hidden' : 'field__label'}>{label}</legend>
      <Hint id={id} hint={hint} />
      <ErrorMessage id={id} error={error} word={forms.error} />
      <div class={inline ? 'radios radios--inline' : 'radios'}>
        {options.map((option, index) => {
          const own = index === 0 ? id : `${id}-${option.value}`;
          return (
            <div class="radios__row" key={option.value}>
              <input
                class="radios__input"
                type="radio"
                id={own}
                name={id}
                value={option.value}
                checked={option.value === value}
                aria-describedby={option.hint ? `${own}-hint-item` : undefined}
                onChange={() => props.onChange(option.value)}
              />
              <label class="radios__label" for={own}>
                {option.label}
                {option.hint && (
                  <span class="radios__hint" id={`${own}-hint-item`}>
                    {option.hint}
                  </span>
                )}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
