/** Marks in rows: how many there are and where each one stands, in a grid of 10 units. */
export interface IconGrid {
  readonly columns: number;
  readonly rows: number;
  /** Path of dots for the counted ones and for the others; every dot is a stroke without length and round ends. */
  readonly counted: string;
  readonly others: string;
}

/** More marks than this cannot be told apart: such a proportion is better told in words. */
export const MOST = 1000;

/**
 * @throws {RangeError} when the counts cannot be drawn one mark a person
 */
export function iconGrid(numerator: number, denominator: number): IconGrid {
  const whole = Number.isInteger(numerator) && Number.isInteger(denominator);
  if (!whole || numerator < 0 || denominator < 1 || numerator > denominator) {
    throw new RangeError(
      `IconArray draws whole people: got ${numerator} of ${denominator}. Give two whole numbers, the first no larger than the second.`,
    );
  }
  if (denominator > MOST) {
    throw new RangeError(
      `IconArray draws at most ${MOST} marks: got ${denominator}. Say "${numerator} in ${denominator}" in words, or choose a smaller denominator that the source prints.`,
    );
  }
  const columns = denominator <= 10 ? denominator : denominator <= 100 ? Math.min(20, denominator) : 40;
  const dot = (i: number) => `M${(i % columns) * 10 + 5} ${Math.floor(i / columns) * 10 + 5}h0`;
  const dots = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => dot(from + i)).join('');
  return {
    columns,
    rows: Math.ceil(denominator / columns),
    counted: dots(0, numerator),
    others: dots(numerator, denominator),
  };
}
