import { everyRecord, everyValue, problemAt, type Rule } from './rule.ts';

/** The value of an effect lies inside its own interval. */
export const valueInsideInterval: Rule = (content) =>
  [...content.studies.values()].flatMap((study) =>
    study.data.findings.flatMap(({ id, effect }, index) => {
      if (!effect || (effect.ci_low <= effect.value && effect.value <= effect.ci_high)) return [];
      const message = `the effect of "${id}" is ${effect.value}, outside its interval ${effect.ci_low} to ${effect.ci_high}`;
      const hint = 'Look the three figures up in the source again: a sign or a digit is wrong.';
      return [problemAt(study, ['findings', index, 'effect', 'value'], 'value-outside-interval', message, hint)];
    }),
  );

/** Pairs of fields of which the first is the lower. */
const PAIRS = [
  ['min', 'max'],
  ['min_mmhg', 'max_mmhg'],
  ['rate_min', 'rate_max'],
  ['ci_low', 'ci_high'],
  ['age_min_years', 'age_max_years'],
  ['from_mmhg', 'to_mmhg'],
  ['p5_mmhg', 'p95_mmhg'],
  ['p5_wide_mmhg', 'p95_wide_mmhg'],
  ['mixture_p5_mmhg', 'mixture_p95_mmhg'],
] as const;

/** The lower end of a range is not above its upper end. */
export const rangesTheRightWayRound: Rule = (content) =>
  everyRecord(content).flatMap((record) =>
    [...everyValue(record.data)].flatMap(({ value, path }) => {
      if (value === null || typeof value !== 'object') return [];
      const fields = value as Record<string, unknown>;
      return PAIRS.flatMap(([low, high]) => {
        const [from, to] = [fields[low], fields[high]];
        if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return [];
        const message = `${low} is ${from}, above ${high}, which is ${to}`;
        return [
          problemAt(
            record,
            [...path, low],
            'range-turned',
            message,
            'Look both figures up in the source, and put the lower one first.',
          ),
        ];
      });
    }),
  );
