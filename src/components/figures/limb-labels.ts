import { figures } from '../../i18n/en/figures.ts';

/** A word beside the drawing and the line that leads from it to the thing. */
export interface Label {
  readonly word: string;
  /** A second, lighter line: what the thing does. */
  readonly sub?: string;
  readonly colour?: 'artery' | 'vein';
  readonly side: 'left' | 'right';
  /** Height of the middle of the word, in the units of the picture. */
  readonly y: number;
  /** Where the leader ends. */
  readonly to: readonly [number, number];
}

export interface LabelLayout {
  readonly width: number;
  readonly height: number;
  /** Centre of the limb and size of one limb unit. */
  readonly centre: readonly [number, number];
  readonly unit: number;
  /** Inner ends of the two columns of words. */
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
  readonly subSize: number;
  readonly labels: readonly Label[];
}

const { parts } = figures.limb;

/** Where things lie at 40 % of the occlusion pressure, in limb units. */
const AT = {
  muscle: [-59, -29],
  bone: [-16, -10],
  nerve: [-5, 53],
  artery: [41, -21],
  vein: [46, -7],
  fat: [91, 11],
  cuff: [105, 30],
} as const satisfies Record<string, readonly [number, number]>;

const target = (of: keyof typeof AT, [x, y]: readonly [number, number], unit: number): [number, number] => [
  x + AT[of][0] * unit,
  y + AT[of][1] * unit,
];

function layout(
  base: Omit<LabelLayout, 'labels'>,
  heights: Record<keyof typeof AT, number>,
  subs: boolean,
): LabelLayout {
  const make = (
    of: keyof typeof AT,
    side: Label['side'],
    word: string,
    sub?: string,
    colour?: Label['colour'],
  ): Label => ({
    word,
    side,
    y: heights[of],
    to: target(of, base.centre, base.unit),
    ...(subs && sub ? { sub } : {}),
    ...(colour ? { colour } : {}),
  });
  return {
    ...base,
    labels: [
      make('muscle', 'left', parts.muscle),
      make('bone', 'left', parts.bone),
      make('nerve', 'left', parts.nerve),
      make('artery', 'right', parts.artery, parts.arteryDoes, 'artery'),
      make('vein', 'right', parts.vein, parts.veinDoes, 'vein'),
      make('fat', 'right', subs ? parts.fat : parts.fatShort),
      make('cuff', 'right', parts.cuff, parts.cuffDoes),
    ],
  };
}

/** From about 30rem on. */
export const WIDE = layout(
  { width: 630, height: 400, centre: [281, 202], unit: 1.7, left: 66, right: 511, fontSize: 18, subSize: 16 },
  { muscle: 138, bone: 214, nerve: 308, artery: 96, vein: 170, fat: 238, cuff: 294 },
  true,
);

/** A phone: shorter words, nearer the limb; what the parts do is told in a line below. */
export const NARROW = layout(
  { width: 320, height: 216, centre: [162, 108], unit: 0.9, left: 54, right: 270, fontSize: 14.5, subSize: 13 },
  { muscle: 66, bone: 108, nerve: 178, artery: 50, vein: 84, fat: 118, cuff: 152 },
  false,
);
