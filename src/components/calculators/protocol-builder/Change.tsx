import type { JSX } from 'preact';
import { limitsOf } from '../../../domain/protocol/guards.ts';
import type { Plan, PlanInputs, Stage } from '../../../domain/protocol/plan-types.ts';
import type { CuffInRests } from '../../../domain/protocol/rules.ts';
import { planForm } from '../../../i18n/en/plan-form.ts';
import { planResult } from '../../../i18n/en/plan-result.ts';
import { formatCount, formatSeconds } from '../../../i18n/format.ts';
import { formatDuration } from '../../../i18n/plan-format.ts';
import { SelectField } from '../../forms/SelectField.tsx';
import type { PlannerData } from './data.ts';
import { longestGo, setsText } from './describe.ts';
import { Part } from './Title.tsx';

const { change: words } = planResult;

interface Props {
  readonly plan: Plan;
  /** The plan before the last change, to show what moved. */
  readonly before: Plan | undefined;
  readonly data: PlannerData;
  readonly onChange: (inputs: PlanInputs) => void;
}

/** What a reader looks at in a plan, in words that can be compared. */
function facts(plan: Plan): readonly (readonly [string, string])[] {
  const { shape, timeline } = plan.stages.at(-1) as Stage;
  const { items } = words;
  return [
    [items.cuffOn, formatDuration(timeline.totals.cuffOnS.first)],
    [items.longest, formatDuration(longestGo(plan))],
    [items.whole, formatDuration(timeline.totals.wholeS)],
    [items.sets, shape.exercises.map(({ sets }) => setsText(sets)).join('; ')],
    [items.sessions, formatCount(plan.weeks.length * plan.inputs.perWeek)],
  ];
}

const steps = (min: number, max: number, by = 1): number[] => {
  const found: number[] = [];
  for (let value = min; value <= max; value += by) found.push(value);
  return found;
};

/** The values that a reader may still move, inside the limits of the data, with what each move did. */
export function Change({ plan, before, data, onChange }: Props): JSX.Element {
  const { inputs } = plan;
  const limits = limitsOf(inputs.mode, data.rules);
  const lifts = inputs.mode === 'resistance';
  const moved = before
    ? facts(plan).flatMap(([what, now], index) => {
        const [, then] = facts(before)[index] ?? ['', now];
        return then === now ? [] : [words.from(what, then, now)];
      })
    : [];
  const field = <K extends 'sets' | 'restS' | 'perWeek' | 'weeks'>(
    name: K,
    label: string,
    values: readonly number[],
    show: (value: number) => string = String,
  ): JSX.Element => (
    <SelectField
      id={`change-${name}`}
      label={label}
      value={`${inputs[name]}`}
      onChange={(value) => onChange({ ...inputs, [name]: Number(value) })}
      options={values.map((value) => ({ value: `${value}`, label: show(value) }))}
    />
  );
  return (
    <Part class="plan-change no-print" id="change" title={words.title}>
      <div class="plan-change__fields">
        {field('sets', lifts ? words.sets : words.bouts, steps(limits.sets.min, limits.sets.max))}
        {lifts &&
          field(
            'restS',
            words.rest,
            steps(limits.restS.min, limits.restS.max, data.rules.timing.more.value),
            formatSeconds,
          )}
        {lifts && inputs.experience === 'cuff' && (
          <SelectField
            id="change-cuff"
            label={words.cuff}
            value={inputs.cuffInRests}
            onChange={(value) => onChange({ ...inputs, cuffInRests: value as CuffInRests })}
            options={[
              { value: 'deflated', label: words.cuffDown },
              { value: 'inflated', label: words.cuffOn },
            ]}
          />
        )}
        {field('perWeek', words.days, steps(limits.perWeek.value.min, limits.perWeek.value.max))}
        {field('weeks', words.weeks, steps(limits.weeks.min, limits.weeks.max))}
        <SelectField
          id="change-sides"
          label={words.sides}
          value={inputs.sides}
          onChange={(value) => onChange({ ...inputs, sides: value as PlanInputs['sides'] })}
          options={[
            { value: 'both', label: planForm.form.sides.both(plan.limb) },
            { value: 'one', label: planForm.form.sides.one(plan.limb) },
          ]}
        />
      </div>
      <div role="status" class="plan-change__moved">
        {before &&
          (moved.length > 0 ? (
            <ul>
              {moved.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            <p>{words.none}</p>
          ))}
      </div>
    </Part>
  );
}
