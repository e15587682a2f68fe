import { guide } from '../../../i18n/en/pressure-guide.ts';
import type { PressurePrescription } from '../../../schemas/prescription-pressure.ts';
import type { ReferenceRow } from '../../../schemas/reference-values.ts';
import { numbersIn } from './facts.ts';

export interface MoverLine {
  label: string;
  /** Mean, or the ends of a range that is not about one mean. */
  mean: number;
  sd: number | null;
}
/** What one study measured under two or more conditions in the same people. */
export interface Mover {
  study: string;
  setup: string;
  lines: readonly MoverLine[];
}
export type MoverGroup = keyof typeof guide.moves.groups;

const { conditions } = guide.moves;

/** Rows of the figure "what moves the number", each from the records; nothing is worked out. */
export function moversFrom(
  prescription: PressurePrescription,
  rows: readonly ReferenceRow[],
  session: { readonly low: number; readonly high: number },
): Record<MoverGroup, readonly Mover[]> {
  const row = (id: string): ReferenceRow & { mean_mmhg: number } => {
    const found = rows.find((each) => each.id === id);
    if (!found || found.mean_mmhg === null)
      throw new Error(`the figure "what moves the number" needs row ${id} with a mean`);
    return { ...found, mean_mmhg: found.mean_mmhg };
  };
  const pair = (study: string, setup: string, lines: readonly [label: string, id: string][]): Mover => ({
    study,
    setup,
    lines: lines.map(([label, id]) => ({ label, mean: row(id).mean_mmhg, sd: row(id).sd_mmhg })),
  });
  const width = (id: string): string => `${row(id).cuff_width_cm}\u00a0cm`;
  const people = (id: string): string => (row(id).n === null ? '' : `, ${row(id).n} people`);

  const posture = prescription.body_position.leg
    .map(
      ({ study, n, cuff, ...means }): Mover => ({
        study,
        setup: `${guide.moves.setup.leg}, ${cuff ?? guide.moves.setup.unknownCuff}, ${n} people`,
        lines: (['supine', 'seated', 'standing'] as const).flatMap((name) => {
          const mean = means[`${name}_mmhg`];
          return mean === null ? [] : [{ label: conditions[name], mean, sd: means[`${name}_sd_mmhg`] }];
        }),
      }),
    )
    .filter(({ lines }) => lines.length > 1);

  const first = row('ingram2017-arm-morning1');
  const visits = numbersIn(
    first.notes ?? undefined,
    /(\d+) \((\d+)\) evening 1, (\d+) \((\d+)\) morning 2, (\d+) \((\d+)\) evening 2/u,
    'notes of ingram2017-arm-morning1',
  );
  return {
    posture,
    width: [
      pair('loenneke2012c', `${guide.moves.setup.thighLying}${people('loenneke2012c-thigh-5')}`, [
        [`${width('loenneke2012c-thigh-5')} ${guide.moves.setup.elastic}`, 'loenneke2012c-thigh-5'],
        [`${width('loenneke2012c-thigh-13-5')} ${guide.moves.setup.nylon}`, 'loenneke2012c-thigh-13-5'],
      ]),
      pair('brown2018', `${guide.moves.setup.arm}${people('brown2018-arm-6')}`, [
        [width('brown2018-arm-6'), 'brown2018-arm-6'],
        [width('brown2018-arm-13'), 'brown2018-arm-13'],
      ]),
      pair('brown2018', `${guide.moves.setup.leg}${people('brown2018-thigh-13')}`, [
        [width('brown2018-thigh-13'), 'brown2018-thigh-13'],
        [width('brown2018-thigh-18'), 'brown2018-thigh-18'],
      ]),
    ],
    material: [
      pair('buckner2017', guide.moves.setup.arm, [
        [guide.moves.setup.nylon, 'buckner2017-arm-nylon'],
        [guide.moves.setup.elastic, 'buckner2017-arm-elastic'],
      ]),
    ],
    side: (['men', 'women'] as const).map((sex) =>
      pair('tafunai2021', `${guide.moves.setup.leg}, ${sex}${people(`tafunai2021-${sex}-dominant`)}`, [
        [conditions.dominant, `tafunai2021-${sex}-dominant`],
        [conditions.other, `tafunai2021-${sex}-nondominant`],
      ]),
    ),
    time: [
      {
        study: 'ingram2017',
        setup: `${guide.moves.setup.arm}${people(first.id)}`,
        lines: [[first.mean_mmhg, first.sd_mmhg ?? 0], visits.slice(0, 2), visits.slice(2, 4), visits.slice(4, 6)].map(
          ([mean = 0, sd = 0], index) => ({
            label: conditions.visits[index] ?? '',
            mean,
            sd,
          }),
        ),
      },
    ],
    exercise: [
      {
        study: 'bell2018a',
        setup: guide.moves.setup.arm,
        lines: [
          { label: conditions.riseHeavy, mean: session.low, sd: null },
          { label: conditions.riseCuff, mean: session.high, sd: null },
        ],
      },
    ],
  };
}

/** A setting made in one place and used in another, in percent of the stopping pressure where it is used. */
export const carried = (aim: number, setAt: number, usedAt: number): number => (aim * setAt) / usedAt;
