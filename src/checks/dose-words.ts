/** A dose in prose: how much pressure, weight, time or work. */
export interface Dose {
  /** As written: "40 to 80% AOP". */
  readonly text: string;
  readonly at: number;
  readonly numbers: readonly number[];
  readonly kind: DoseKind;
}

export type DoseKind = 'mmHg' | '% AOP' | '% 1RM' | 'minutes' | 'sets' | 'repetitions' | 'times a week';

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER = `(?:\\d+(?:\\.\\d+)?|${WORDS.join('|')})`;
const NUMBERS = `${NUMBER}(?:\\s*(?:,|to|or|and|-|–)\\s*(?:at\\s+)?${NUMBER})*`;
const S = '[\\s\\u00a0-]*';

/** What follows the numbers. Words that readers get for AOP and 1RM count as these. */
const UNITS: readonly (readonly [DoseKind, string])[] = [
  ['mmHg', 'mmHg'],
  [
    '% AOP',
    `(?:%|percent)${S}(?:of${S})?(?:the${S}|its${S}|their${S}|your${S})?(?:AOP|LOP|arterial occlusion|(?:<Term[^>]*>)?arterial|pressure that|stopping pressure)`,
  ],
  [
    '% 1RM',
    `(?:%|percent)${S}(?:of${S})?(?:the${S}|its${S}|their${S}|your${S}|a${S})?(?:1RM|one-repetition|(?:<Term[^>]*>)?one-repetition|maximum|heaviest|most (?:you|they|a person)|best lift)`,
  ],
  ['minutes', '(?:minutes?|min)\\b'],
  ['sets', '(?:\\w+ )?sets?\\b'],
  ['repetitions', '(?:repetitions?|reps?)\\b(?! maximum)'],
  ['times a week', `(?:days?|times|sessions?)${S}(?:a|per|each|every)${S}week`],
];
const PATTERNS = UNITS.map(([kind, unit]) => [kind, new RegExp(`(?<![\\w.#-])(${NUMBERS})${S}${unit}`, 'gi')] as const);
const TWICE: readonly (readonly [number, RegExp])[] = [
  [1, /\bonce a week\b/gi],
  [2, /\btwice a week\b/gi],
];

/** Every dose in a text, in the order of the text. */
export function dosesIn(text: string): Dose[] {
  const found: Dose[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (/^one[\s-]repetition/i.test(match[0])) continue; // The name of a test, not a number of repetitions.
      found.push({
        text: match[0]
          .replace(/<[^>]*>?/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
        at: match.index,
        numbers: numbersIn(match[1]!),
        kind,
      });
    }
  }
  for (const [number, pattern] of TWICE) {
    for (const match of text.matchAll(pattern))
      found.push({ text: match[0], at: match.index, numbers: [number], kind: 'times a week' });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Every number in words of a record or of a page, written out or not. A thousands comma joins; "30-15-15" are three. */
export function numbersIn(text: string): number[] {
  const joined = text.replace(/(?<=\d),(?=\d{3}\b)/g, '');
  return Array.from(
    joined.matchAll(new RegExp(`(?<![\\w.])(?:${NUMBER})(?![a-z])|(?<=[a-z%-])\\d+(?:\\.\\d+)?`, 'gi')),
    ([one]) => {
      const word = WORDS.indexOf(one.toLowerCase());
      return word >= 0 ? word + 1 : Number(one);
    },
  );
}
