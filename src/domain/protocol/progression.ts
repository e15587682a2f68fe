import type { Lever } from './rules.ts';

/** How big a session is: sets of each exercise, and what the cuff does in the rests. */
export interface Size {
  readonly sets: readonly number[];
  readonly cuffInRests: 'deflated' | 'inflated';
}

/** One step up in volume: a set more for the exercise that is not full yet, then the next exercise with its first sets. */
function moreVolume(size: Size, from: number, to: Size): Size | undefined {
  const place = size.sets.findIndex((sets, index) => sets < (to.sets[index] ?? 0));
  if (place >= 0) return { ...size, sets: size.sets.map((sets, index) => (index === place ? sets + 1 : sets)) };
  const next = to.sets[size.sets.length];
  return next === undefined ? undefined : { ...size, sets: [...size.sets, Math.min(from, next)] };
}

const moveLever: Readonly<Record<Lever, (size: Size, from: number, to: Size) => Size | undefined>> = {
  'cuff-in-rests': (size, _from, to) =>
    size.cuffInRests === to.cuffInRests ? undefined : { ...size, cuffInRests: to.cuffInRests },
  volume: moreVolume,
  // The weight goes up by how the last set felt, and the pressure never does: neither is a matter of the calendar.
  'by-rule': () => undefined,
  never: () => undefined,
};

/**
 * Sizes of the weeks after the easier ones, one step a week. A lever is moved to its end before the next one moves, in
 * the order that the data gives.
 *
 * @param from the size of the easier weeks
 * @param to the size that the reader asked for
 */
export function stepsUp(from: Size, to: Size, order: readonly Lever[]): readonly Size[] {
  const steps: Size[] = [];
  const first = Math.max(1, ...from.sets);
  let size = from;
  for (const lever of order) {
    for (let next = moveLever[lever](size, first, to); next; next = moveLever[lever](size, first, to)) {
      steps.push(next);
      size = next;
    }
  }
  return steps;
}

/** The size of each week: the easier ones alike, then one step a week until the size asked for, which stays. */
export function weekSizes(
  weeks: number,
  easierWeeks: number,
  from: Size,
  to: Size,
  order: readonly Lever[],
): readonly Size[] {
  const steps = easierWeeks === 0 ? [to] : [from, ...stepsUp(from, to, order)];
  return Array.from({ length: weeks }, (_, week) => {
    const step = Math.max(0, week - Math.max(0, easierWeeks - 1));
    return steps[Math.min(step, steps.length - 1)] as Size;
  });
}
