const ROOM_REM = 60;
const LARGEST = 64;

/**
 * What a long part below the first screen says of its length on a phone, so that it can be laid out when the reader comes
 * near (`.far` in components.css). In steps of two: a strict policy allows no style of its own. Too long is harmless; in a
 * part that is said to be too short, links would lie over those of the next part until it is seen.
 */
export function far(entries: number, remEach: number): number {
  return Math.min(LARGEST, 2 ** Math.max(0, Math.ceil(Math.log2((entries * remEach) / ROOM_REM))));
}
