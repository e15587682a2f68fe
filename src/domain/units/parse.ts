/** Numbers as people type them. Forgives what has one meaning, asks about what has two, and never guesses. */

export type ParsedNumber =
  | {
      readonly kind: 'number';
      readonly value: number /** What stood behind the number, lower case, or ''. */;
      readonly suffix: string;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'words'; readonly seen: string }
  /** "1,000" is one to a Berliner and a thousand to a Londoner. */
  | { readonly kind: 'ambiguous'; readonly seen: string; readonly small: number; readonly large: number }
  /** "120/80": a blood pressure in one field. */
  | { readonly kind: 'pair'; readonly first: number; readonly second: number };

const PAIR = /^(\d{2,3})\s*\/\s*(\d{2,3})$/;
const NUMBER = /^([+-]?)((?:\d[\d.,' ]*|[.,]\d+)(?:e[+-]?\d{1,3})?)\s*([^\d\s].*)?$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*$/;

/** Full-width digits, "㎝" and no-break spaces become plain (NFKC); the three signs that look like a minus become one. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Digits with separators to a number, or undefined where no reading exists, or both readings where two do. */
function readDigits(digits: string): number | { small: number; large: number } | undefined {
  const [mantissa = '', exponent] = digits.split('e');
  const body = mantissa.trim();
  const scale = exponent === undefined ? '' : `e${exponent}`;
  const separators = body.match(/[.,' ]/gu) ?? [];
  if (separators.length === 0) return Number(body + scale);
  const grouped = THOUSANDS.exec(body);
  if (separators.length === 1) {
    const [before, after] = body.split(/[.,' ]/u) as [string, string];
    const decimal = separators[0] === '.' || separators[0] === ',';
    if (grouped && decimal)
      return { small: Number(`${before}.${after}${scale}`), large: Number(before + after + scale) };
    if (grouped) return Number(before + after + scale);
    return decimal ? Number(`${before || '0'}.${after || '0'}${scale}`) : undefined;
  }
  if (grouped) return Number(body.replace(/[.,' ]/gu, '') + scale);
  // Two kinds of separator: the last is the decimal one, and what stands before it must be clean groups of three.
  const at = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  const head = body.slice(0, at);
  const tail = body.slice(at + 1);
  if (!THOUSANDS.test(head) || !/^\d+$/u.test(tail) || head.includes(body.charAt(at))) return undefined;
  return Number(`${head.replace(/[.,' ]/gu, '')}.${tail}${scale}`);
}

export function parseNumber(text: string): ParsedNumber {
  const clean = plain(text);
  if (clean === '') return { kind: 'empty' };
  const seen = text.trim();
  const pair = PAIR.exec(clean);
  if (pair) return { kind: 'pair', first: Number(pair[1]), second: Number(pair[2]) };
  const match = NUMBER.exec(clean);
  if (!match) return { kind: 'words', seen };
  const [, sign, digits = '', suffix = ''] = match;
  const read = readDigits(digits);
  if (read === undefined || Number.isNaN(read)) return { kind: 'words', seen };
  if (typeof read === 'object') return { kind: 'ambiguous', seen, ...read };
  return { kind: 'number', value: sign === '-' ? -read : read, suffix };
}
