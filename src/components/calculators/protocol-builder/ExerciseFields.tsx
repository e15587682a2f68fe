import type { JSX } from 'preact';
import type { Exercise } from '../../../domain/protocol/rules.ts';
import { nameIn, nameOf } from '../../../i18n/en/plan.ts';
import { planForm } from '../../../i18n/en/plan-form.ts';
import { RadioGroup } from '../../forms/RadioGroup.tsx';
import { Marks } from './Cited.tsx';
import type { PlannerData } from './data.ts';
import type { Draft } from './draft.ts';
import { fieldId } from './field-ids.ts';

const { exercise: words } = planForm.form;

interface Props {
  readonly data: PlannerData;
  readonly draft: Draft;
  readonly exercises: readonly Exercise[];
  readonly chosen: readonly string[];
  readonly set: (changes: Partial<Draft>) => void;
  readonly errorOf: (id: string) => string | undefined;
  readonly disabled: boolean;
}

const LABELS = [words.label, words.second, words.third];

/** One exercise, and more if the reader asks for them: as many as the data allows. */
export function ExerciseFields({ data, draft, exercises, chosen, set, errorOf, disabled }: Props): JSX.Element {
  const most = draft.goal === 'stamina' ? 1 : data.rules.resistance.exercises.later.value.max;
  const places = Math.max(1, Math.min(draft.exercises.length, most));
  const replace = (place: number, id: string): void => set({ exercises: Object.assign([...chosen], { [place]: id }) });
  const left = exercises.filter(({ id }) => !chosen.includes(id));
  return (
    <>
      {Array.from({ length: places }, (_, place) => (
        <div class="plan-exercise" key={LABELS[place]}>
          <RadioGroup
            id={fieldId.exercise(place)}
            label={LABELS[place] ?? ''}
            {...(place === 0 && { hint: words.hint })}
            error={errorOf(fieldId.exercise(place))}
            disabled={disabled}
            value={chosen[place]}
            onChange={(id) => replace(place, id)}
            options={exercises
              .filter(({ id }) => id === chosen[place] || !chosen.includes(id))
              .map((exercise) => ({
                value: exercise.id,
                label: nameOf(exercise),
                ...(data.hints[exercise.id] && { hint: data.hints[exercise.id] as string }),
              }))}
          />
          {place === 0 && (
            <p class="meta">
              {words.sources}: <Marks keys={exercises.flatMap(({ sources }) => sources)} />
            </p>
          )}
          {place > 0 && chosen[place] && (
            <button
              type="button"
              class="link-button"
              onClick={() => set({ exercises: chosen.filter((_one, at) => at !== place) })}
            >
              {words.remove(nameIn({ id: chosen[place] as string }))}
            </button>
          )}
        </div>
      ))}
      {chosen.length > 0 && chosen.length < most && left.length > 0 && (
        <button
          type="button"
          class="button button--secondary plan-form__more"
          onClick={() => set({ exercises: [...chosen, (left[0] as Exercise).id] })}
        >
          {words.add}
        </button>
      )}
    </>
  );
}
