const UNITS = 'mmHg|cm|mm|kg|lb|km|min|minutes|weeks|days|years|people|women|men|hours|g|U/L';

/**
 * The words of a record as the site prints them: a real minus before a number, "+/-" as one sign, a space that does not
 * break between a number and its unit, quotation marks and apostrophes as in the rest of the text. Changes no figure.
 */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s(,;:])-(?=\d)/g, '$1\u2212')
    .replace(/\+\/-/g, '±')
    .replace(new RegExp(`(\\d) (?=(?:${UNITS})\\b)`, 'g'), '$1\u00a0')
    .replace(/(?<![^\s(])(['"])(?=\S)([^'"]*(?:\p{L}'\p{L}[^'"]*)*)(?<=\S)\1(?![\p{L}\d])/gu, '\u201c$2\u201d')
    .replace(/(?<=\p{L})'/gu, '\u2019');
}
