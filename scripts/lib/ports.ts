import { listen } from './listen.ts';

const FIRST = 4400;
const LAST = 4900;

/** The first of `count` free ports in a row, so that two test runs on one machine do not meet. */
export async function freePorts(count: number): Promise<number> {
  for (let first = FIRST + (process.pid % 100) * 4; first < LAST; first += count) {
    if (await allFree(first, count)) return first;
  }
  throw new Error(`No ${count} free ports in a row between ${FIRST} and ${LAST}.`);
}

async function allFree(first: number, count: number): Promise<boolean> {
  const held = await Promise.all(
    Array.from({ length: count }, (_, index) => listen(() => undefined, first + index, 1).catch(() => undefined)),
  );
  for (const one of held) one?.close();
  return held.every((one) => one !== undefined);
}
