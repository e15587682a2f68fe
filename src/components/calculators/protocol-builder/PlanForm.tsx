import type { JSX } from 'preact';
import type { Experience } from '../../../domain/protocol/plan-types.ts';
import type { Goal, Limb } from '../../../domain/protocol/rules.ts';
import { forms } from '../../../i18n/en/forms.ts';
import { planForm } from '../../../i18n/en/plan-form.ts';
import { ErrorSummary, type FieldError } from '../../forms/ErrorSummary.tsx';
import { RadioGroup } from '../../forms/RadioGroup.tsx';
import { SelectField } from '../../forms/SelectField.tsx';
import type { PlannerData } from './data.ts';
import { type Draft, limbOf, modeOf, offered, picks } from './draft.ts';
import { ExerciseFields } from './ExerciseFields.tsx';
import { fieldId } from './field-ids.ts';
import { PressureFields } from './PressureFields.tsx';
import { StrengthFields } from './StrengthFields.tsx';

const { form: words } = planForm;

export interface PlanFormProps {
  readonly data: PlannerData;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onSubmit: () => void;
  readonly errors: readonly FieldError[];
  /** How often the form was sent: moves the focus to the summary again. */
  readonly attempt: number;
  /** False until the script runs. */
  readonly ready: boolean;
  /** In the guided way the check has asked who it is for. */
  readonly askWho?: boolean;
}

const optionsTo = (min: number, max: number) =>
  Array.from({ length: max - min + 1 }, (_, step) => ({ value: `${min + step}`, label: `${min + step}` }));

/** The questions of a plan. What cannot matter yet is not shown. */
export function PlanForm(props: PlanFormProps): JSX.Element {
  const { data, draft, onDraft, errors, ready, askWho = true } = props;
  const { rules } = data;
  const disabled = !ready;
  const errorOf = (id: string): string | undefined => errors.find((error) => error.id === id)?.message;
  const set = (changes: Partial<Draft>): void => onDraft({ ...draft, ...changes });
  const mode = modeOf(draft, rules);
  const lifts = mode === 'resistance';
  const limb = limbOf(draft);
  const exercises = offered(draft, rules);
  const chosen = draft.exercises.filter((id) => exercises.some((exercise) => exercise.id === id));
  const own = lifts ? rules.resistance : rules.aerobic;
  const pick = picks(mode, rules);

  return (
    <form
      class="form plan-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <ErrorSummary errors={errors} attempt={props.attempt} />
      {askWho && (
        <RadioGroup
          id={fieldId.who}
          label={words.who.label}
          hint={words.who.hint}
          error={errorOf(fieldId.who)}
          disabled={disabled}
          value={draft.who}
          onChange={(who) => set({ who })}
          options={[
            { value: 'healthy', label: words.who.healthy },
            { value: 'operation', label: words.who.operation },
            { value: 'illness', label: words.who.illness },
          ]}
        />
      )}
      <RadioGroup<Goal>
        id={fieldId.goal}
        label={words.goal.label}
        error={errorOf(fieldId.goal)}
        disabled={disabled}
        value={draft.goal}
        onChange={(goal) => set({ goal })}
        options={[
          { value: 'size', label: words.goal.size },
          { value: 'strength', label: words.goal.strength },
          { value: 'stamina', label: words.goal.stamina, hint: words.goal.staminaHint },
        ]}
      />
      {lifts && (
        <RadioGroup<Limb>
          id={fieldId.limb}
          label={words.limb.label}
          hint={words.limb.hint}
          error={errorOf(fieldId.limb)}
          disabled={disabled}
          inline
          value={draft.limb}
          onChange={(next) => set({ limb: next })}
          options={[
            { value: 'leg', label: words.limb.leg },
            { value: 'arm', label: words.limb.arm },
          ]}
        />
      )}
      {exercises.length > 0 && (
        <ExerciseFields
          data={data}
          draft={draft}
          exercises={exercises}
          chosen={chosen}
          set={set}
          errorOf={errorOf}
          disabled={disabled}
        />
      )}
      {limb && exercises.length > 0 && (
        <RadioGroup<'one' | 'both'>
          id="plan-sides"
          label={words.sides.label(limb)}
          disabled={disabled}
          value={draft.sides}
          onChange={(sides) => set({ sides })}
          options={[
            { value: 'both', label: words.sides.both(limb) },
            { value: 'one', label: words.sides.one(limb) },
          ]}
        />
      )}
      <RadioGroup<Experience>
        id={fieldId.experience}
        label={words.experience.label}
        error={errorOf(fieldId.experience)}
        disabled={disabled}
        value={draft.experience}
        onChange={(experience) => set({ experience })}
        options={[
          { value: 'new', label: lifts ? words.experience.new : words.experience.newAerobic },
          { value: 'lifts', label: words.experience.lifts },
          { value: 'cuff', label: words.experience.cuff },
        ]}
      />
      {draft.experience === 'cuff' && (
        <RadioGroup<'yes' | 'no'>
          id="plan-easier"
          label={words.easier.label}
          value={draft.easier ? 'yes' : 'no'}
          onChange={(easier) => set({ easier: easier === 'yes' })}
          options={[
            { value: 'yes', label: words.easier.yes(rules.easierWeeks.value) },
            { value: 'no', label: words.easier.no },
          ]}
        />
      )}
      {lifts &&
        chosen.map((id) => (
          <StrengthFields key={id} exercise={id} data={data} draft={draft} set={set} errorOf={errorOf} />
        ))}
      <PressureFields data={data} draft={draft} set={set} errorOf={errorOf} disabled={disabled} />
      <div class="plan-form__row">
        <SelectField
          id="plan-days"
          label={words.days.label}
          hint={words.days.hint}
          disabled={disabled}
          options={optionsTo(own.perWeek.value.min, own.perWeek.value.max)}
          value={draft.perWeek || `${pick.perWeek}`}
          onChange={(perWeek) => set({ perWeek })}
        />
        <SelectField
          id="plan-weeks"
          label={words.weeks.label}
          hint={words.weeks.hint}
          disabled={disabled}
          options={optionsTo(own.weeks.min.value, own.weeks.max.value)}
          value={draft.weeks || `${pick.weeks}`}
          onChange={(weeks) => set({ weeks })}
        />
      </div>
      <div class="plan-form__send">
        <button class="button" type="submit" disabled={disabled}>
          {words.submit}
        </button>
        {!ready && <p class="meta no-js-only">{forms.needsScript}</p>}
      </div>
    </form>
  );
}
