import type { Located, Problem } from '../evidence/content.ts';
import type { Model, WorkedExample } from '../schemas/model.ts';
import { listed, problemAt, type Rule } from './rule.ts';

type Place = Located<Model>;

/** Only a confirmed model may be computed: the others hold nothing that a program could compute with. */
export const onlyConfirmedModelsCompute: Rule = (content) =>
  [...content.models.values()]
    .filter(({ data }) => data.status !== 'confirmed')
    .flatMap((model) =>
      (['equation', 'coefficients', 'guard', 'worked_examples'] as const).flatMap((field) => {
        if (model.data[field] === undefined || model.data[field] === null) return [];
        const message = `has ${field}, but its status is "${model.data.status}"`;
        const hint = `Remove ${field}; or, when two people have read every coefficient in the source, write status: confirmed.`;
        return [problemAt(model, [field], 'computed-unconfirmed', message, hint)];
      }),
    );

/** A confirmed model has all that the calculator needs, and its source was read. */
export const confirmedModelsAreComplete: Rule = (content) =>
  [...content.models.values()]
    .filter(({ data }) => data.status === 'confirmed')
    .flatMap((model) => {
      const { data } = model;
      const needed = {
        study: data.study,
        equation: data.equation,
        inputs: data.inputs,
        coefficients: data.coefficients,
        guard: data.guard,
        worked_examples: data.worked_examples,
        'fit.see_mmhg': data.fit?.see_mmhg,
        'uncertainty.band_95_mmhg': data.uncertainty?.band_95_mmhg,
        'population.n': data.population?.n,
      };
      const missing = Object.entries(needed).flatMap(([field, value]) =>
        value === undefined || value === null ? [field] : [],
      );
      const problems: Problem[] =
        missing.length === 0
          ? []
          : [
              problemAt(
                model,
                ['status'],
                'incomplete-model',
                `is confirmed, but has no ${listed(missing)}`,
                'Add what is missing from the source, or write status: metrics-only.',
              ),
            ];
      const study = data.study === null ? undefined : content.studies.get(data.study);
      if (
        study &&
        !study.data.checked.some(({ saw, confirms }) => confirms.includes('findings') && saw !== 'reference-list')
      ) {
        const message = `is confirmed, but no page under checked of ${study.id} shows its findings`;
        problems.push(
          problemAt(
            model,
            ['study'],
            'source-not-read',
            message,
            'Name the page in the record of the study, or write status: metrics-only.',
          ),
        );
      }
      return [
        ...problems,
        ...coefficientsFit(model),
        ...(data.worked_examples ?? []).flatMap((example, index) => exampleFits(model, example, index)),
      ];
    });

/** One coefficient an input, and the intercept. */
function coefficientsFit(model: Place): Problem[] {
  const { coefficients, inputs } = model.data;
  if (!coefficients || !inputs) return [];
  const symbols = ['intercept', ...inputs.map(({ symbol }) => symbol)];
  const missing = symbols.filter((symbol) => coefficients[symbol] === undefined);
  const extra = Object.keys(coefficients).filter((symbol) => !symbols.includes(symbol));
  return [
    ...missing.map((symbol) =>
      problemAt(
        model,
        ['coefficients'],
        'incomplete-model',
        `has no coefficient for "${symbol}"`,
        'Add it from the source.',
      ),
    ),
    ...extra.map((symbol) =>
      problemAt(
        model,
        ['coefficients', symbol],
        'incomplete-model',
        `has a coefficient for "${symbol}", which is not an input`,
        'Remove it, or add the input.',
      ),
    ),
  ];
}

/** A worked example is what the coefficients give, for somebody whom the guard lets in. */
function exampleFits(model: Place, example: WorkedExample, index: number): Problem[] {
  const { coefficients, inputs, guard } = model.data;
  if (!coefficients || !inputs) return [];
  const values = inputs.map(({ symbol, coding }) =>
    coding ? coding[example.sex] : (example as Record<string, unknown>)[symbol],
  );
  const sum = inputs.reduce(
    (total, { symbol }, place) => total + (coefficients[symbol] ?? Number.NaN) * Number(values[place]),
    coefficients.intercept ?? Number.NaN,
  );
  const problems: Problem[] = [];
  if (Math.abs(sum - example.aop_mmhg) >= 0.0006) {
    const message = `worked example ${index + 1} says ${example.aop_mmhg} mmHg, the coefficients give ${sum.toFixed(3)}`;
    problems.push(
      problemAt(
        model,
        ['worked_examples', index, 'aop_mmhg'],
        'example-differs',
        message,
        'Look the coefficients up in the source before touching the example.',
      ),
    );
  }
  for (const field of ['age', 'TC', 'SBP', 'DBP'] as const) {
    const [limits, value] = [guard?.[field], example[field]];
    if (!limits || value === undefined || (limits.min <= value && value <= limits.max)) continue;
    const message = `worked example ${index + 1} has ${field} ${value}, outside the guard ${limits.min} to ${limits.max}`;
    problems.push(
      problemAt(
        model,
        ['worked_examples', index, field],
        'example-outside-guard',
        message,
        'Choose an example that the calculator would compute.',
      ),
    );
  }
  return problems;
}

/** What is known of a published equation was seen somewhere. */
export const modelsWereSeen: Rule = (content) =>
  [...content.models.values()].flatMap((model) => {
    if (model.data.seen_in.length > 0 || model.data.study === null) return [];
    return [
      problemAt(
        model,
        ['seen_in'],
        'nothing-checked',
        `${model.id} names no page on which it was seen`,
        'Name the page that was read and how much of it was seen.',
      ),
    ];
  });
