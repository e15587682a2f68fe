/** One line of comma-separated values (RFC 4180): quotation marks where a value needs them, an empty field for what is not there. */
export function csvLine(values: readonly (string | number | null | undefined)[]): string {
  return values.map((value) => quote(value === null || value === undefined ? '' : String(value))).join(',');
}

/** A whole table with its heading; lines end as the standard asks. */
export function csv(
  head: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
  return `${[head, ...rows].map(csvLine).join('\r\n')}\r\n`;
}

/** A spreadsheet takes a text that begins with =, +, - or @ for a formula; a space before it keeps it a text. */
function quote(value: string): string {
  const safe = /^[=+@-]/.test(value) && Number.isNaN(Number(value)) ? ` ${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
