/** The two marks as data, so that pages, islands and pictures draw them alike: how sure, and how big. Never merged. */
export const GRADES = ['strong', 'moderate', 'limited', 'conflicting', 'absent'] as const;
export type Grade = (typeof GRADES)[number];

export const SIZES = ['none', 'small', 'medium', 'large', 'unknown'] as const;
export type Size = (typeof SIZES)[number];

export interface Block {
  readonly x: number;
  readonly filled: boolean;
}

const filled: Record<Grade, readonly [boolean, boolean, boolean, boolean]> = {
  strong: [true, true, true, true],
  moderate: [true, true, true, false],
  limited: [true, true, false, false],
  conflicting: [true, false, false, true],
  absent: [false, false, false, false],
};

/** Box of the how-sure mark; each block is 7 wide and 11 high. */
export const SURE_BOX = { width: 38, height: 12, block: { width: 7, height: 11 } } as const;

/** Four blocks on one line. Where the evidence conflicts the two outer ones pull away from the inner two. */
export function sureBlocks(grade: Grade): Block[] {
  const places = grade === 'conflicting' ? [0.5, 11.25, 19.75, 30.5] : [0.5, 9, 17.5, 26];
  return filled[grade].map((isFilled, index) => ({ x: places[index] ?? 0, filled: isFilled }));
}

/** Side of the how-big mark and radius of its ring. */
export const BIG_BOX = { side: 20, ring: 8.75 } as const;

const radius: Record<Size, number> = { none: 0, small: 3, medium: 4.75, large: 6.75, unknown: 0 };

export interface Disc {
  readonly radius: number;
  /** No difference: a line through the ring. */
  readonly struck: boolean;
  /** Not known: the ring is dashed. */
  readonly dashed: boolean;
}

export const bigDisc = (size: Size): Disc => ({
  radius: radius[size],
  struck: size === 'none',
  dashed: size === 'unknown',
});
