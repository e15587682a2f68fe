const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A day as the site prints it: "22 November 2026".
 *
 * @param day an ISO day, such as 2026-11-22, or a Date (frontmatter parses days into these)
 * @throws {RangeError} when it is not a day
 */
export function longDate(day: string | Date): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) throw new RangeError(`"${day}" is not a day like 2026-11-22`);
  return long.format(date);
}

/** The same day for a `datetime` attribute. */
export function isoDay(day: string | Date): string {
  return new Date(day).toISOString().slice(0, 10);
}
