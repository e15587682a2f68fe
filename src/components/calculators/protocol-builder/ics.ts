/** Calendar files after RFC 5545: all-day events, nothing else. Pure: the day and the moment of making are handed in. */
export interface CalendarEvent {
  readonly uid: string;
  /** ISO day, such as 2026-11-23. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

const MAX_OCTETS = 75;
const encoder = new TextEncoder();

/** Backslash, semicolon, comma and line breaks have a meaning of their own (3.3.11). */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Lines of at most 75 octets; what is left goes on after a line break and a space (3.1). Never inside a character. */
function folded(line: string): string {
  const out: string[] = [];
  let piece = '';
  let octets = 0;
  for (const char of line) {
    const more = encoder.encode(char).length;
    if (octets + more > MAX_OCTETS) {
      out.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += char;
    octets += more;
  }
  return [...out, piece].join('\r\n');
}

const compact = (iso: string): string => iso.replace(/[-:]/g, '').replace(/\.\d+/, '');

/** The day after an ISO day: an all-day event ends on it (3.6.1, DTEND is not part of the event). */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * @param made moment of making, as an ISO date and time in UTC
 */
export function calendarFile(events: readonly CalendarEvent[], made: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cuffwise//Planner//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ uid, day, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${compact(made)}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
