// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorSummary } from '../../../src/components/forms/ErrorSummary.tsx';
import { NumberField } from '../../../src/components/forms/NumberField.tsx';
import { RadioGroup } from '../../../src/components/forms/RadioGroup.tsx';
import { SelectField } from '../../../src/components/forms/SelectField.tsx';

afterEach(cleanup);
const units = [
  { value: 'cm', short: 'cm', long: 'centimetres' },
  { value: 'in', short: 'in', long: 'inches' },
];

describe('NumberField', () => {
  it('names the unit, joins hint and error, and passes on what was typed unchanged', () => {
    const onInput = vi.fn();
    render(
      <NumberField
        id="girth"
        label="Around the thigh"
        hint="Leg relaxed"
        error="Enter a number"
        value="x"
        unit={{ short: 'cm', long: 'centimetres' }}
        onInput={onInput}
      />,
    );
    const field = screen.getByRole('textbox', { name: 'Around the thigh in centimetres' });
    expect(field.getAttribute('aria-describedby')).toBe('girth-hint girth-error');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById('girth-error')?.textContent).toBe('Error: Enter a number');
    fireEvent.input(field, { target: { value: ' 58,4 ' } });
    expect(onInput).toHaveBeenCalledWith(' 58,4 ');
  });

  it('has a unit of its own to choose', () => {
    const onUnit = vi.fn();
    render(
      <NumberField
        id="girth"
        label="Around the thigh"
        value=""
        units={units}
        chosenUnit="in"
        onInput={() => {}}
        onUnit={onUnit}
      />,
    );
    expect(screen.getByRole('textbox', { name: 'Around the thigh in inches' }).hasAttribute('aria-describedby')).toBe(
      false,
    );
    fireEvent.change(screen.getByRole('combobox', { name: 'Unit for: Around the thigh' }), { target: { value: 'cm' } });
    expect(onUnit).toHaveBeenCalledWith('cm');
  });
});

describe('RadioGroup and SelectField', () => {
  it('is a group with its question as name, nothing chosen, the group id on the first answer', () => {
    const onChange = vi.fn();
    render(
      <RadioGroup
        id="limb"
        label="Which limb?"
        value={undefined}
        onChange={onChange}
        options={[
          { value: 'thigh', label: 'Thigh' },
          { value: 'arm', label: 'Upper arm', hint: 'Above the elbow' },
        ]}
      />,
    );
    expect(screen.getByRole('group', { name: 'Which limb?' })).toBeTruthy();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByRole('radio', { name: 'Thigh' }).id).toBe('limb');
    fireEvent.click(screen.getByRole('radio', { name: /Upper arm/ }));
    expect(onChange).toHaveBeenCalledWith('arm');
  });

  it('offers a list', () => {
    const onChange = vi.fn();
    render(
      <SelectField
        id="m"
        label="Method"
        value=""
        options={[
          { value: '', label: 'Choose' },
          { value: 'a', label: 'A' },
        ]}
        onChange={onChange}
        error="Choose a method"
      />,
    );
    fireEvent.change(screen.getByRole('combobox', { name: 'Method' }), { target: { value: 'a' } });
    expect(onChange).toHaveBeenCalledWith('a');
  });
});

describe('ErrorSummary', () => {
  it('takes the focus at each attempt, marks the title, and leads to the field', () => {
    document.title = 'Pressure';
    const errors = [{ id: 'girth', message: 'Enter the distance' }];
    const view = (attempt: number, list = errors) => (
      <>
        <ErrorSummary errors={list} attempt={attempt} />
        <NumberField id="girth" label="Around" value="" onInput={() => {}} />
      </>
    );
    const { rerender } = render(view(1));
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(document.title).toBe('Error: Pressure');
    fireEvent.click(screen.getByRole('link', { name: 'Enter the distance' }));
    expect(document.activeElement?.id).toBe('girth');
    rerender(view(2));
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(document.title).toBe('Error: Pressure');
    rerender(view(2, []));
    expect(document.title).toBe('Pressure');
  });

  it('is nothing without errors', () => {
    const { container } = render(<ErrorSummary errors={[]} attempt={0} />);
    expect(container.innerHTML).toBe('');
  });
});
