const NBSP = '\u00a0';

interface Unit {
  /** What follows the number: "%", " weeks". */
  short(n: number): string;
  long(n: number): string;
}

const same = (text: string): Unit => ({ short: () => text, long: () => text });
const counted = (one: string, many: string): Unit => {
  const text = (n: number) => NBSP + (n === 1 ? one : many);
  return { short: text, long: text };
};
const percent = (of: string): Unit => ({ short: () => '%', long: () => `%${of}` });

/** Units stand in the names of the fields; the first rule that fits wins. */
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/percent_1rm$/, percent(' of 1RM')],
  [/percent_aop|^percent_of_low_end$/, percent(' of AOP')],
  [/percent_vo2max$/, percent(' of VO2max')],
  [/percent_heart_rate_reserve$/, percent(' of heart-rate reserve')],
  [/percent/, percent('')],
  [/mmhg$/, same(`${NBSP}mmHg`)],
  [/_cm$/, same(`${NBSP}cm`)],
  [/_kg$/, same(`${NBSP}kg`)],
  [/_kmh$/, same(`${NBSP}km/h`)],
  [/_m_per_min$/, same(`${NBSP}m a minute`)],
  [/_beats_per_min$/, same(`${NBSP}beats a minute`)],
  [/_h$/, counted('hour', 'hours')],
  [/_s$/, counted('second', 'seconds')],
  [/_(min|minutes)$/, counted('minute', 'minutes')],
  [/weeks$/, counted('week', 'weeks')],
  [/^days$/, counted('day', 'days')],
  [
    /^per_week$/,
    {
      short: (n) => `${NBSP}${n === 1 ? 'time' : 'times'} a week`,
      long: (n) => `${NBSP}${n === 1 ? 'day' : 'days'} a week`,
    },
  ],
  [/^per_day$/, counted('time a day', 'times a day')],
  [/^sets$/, counted('set', 'sets')],
  [/^(reps|total)$|repetitions$/, counted('repetition', 'repetitions')],
  [/^exercises/, counted('exercise', 'exercises')],
  [/^sessions$/, counted('session', 'sessions')],
  [/^cycles$/, counted('cycle', 'cycles')],
  [/^bouts$/, counted('bout', 'bouts')],
];

/** The unit of a field, by its own name or the nearest above it that has one: `restriction_time_min.hard_limit.leg` is in minutes. */
export function unitOf(path: readonly (string | number)[]): Unit {
  for (const name of path.toReversed()) {
    const rule = UNITS.find(([pattern]) => pattern.test(String(name)));
    if (rule) return rule[1];
  }
  return same('');
}
