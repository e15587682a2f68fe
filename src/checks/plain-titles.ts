import type { Study } from '../schemas/study.ts';
import { listed, problemAt, type Rule } from './rule.ts';

/** Every number in the plain title and in the three sentences occurs in the record that they sum up. */
export const plainWordsNumbers: Rule = (content) =>
  [...content.studies.values()].flatMap((study) => {
    const { plain_title: title, in_short: sentences = [] } = study.data;
    const known = knownNumbers(study.data);
    const texts = [
      ...(title === undefined ? [] : [{ path: ['plain_title'], name: 'the plain title', text: title }]),
      ...sentences.map((text, index) => ({
        path: ['in_short', index],
        name: `sentence ${index + 1} of in_short`,
        text,
      })),
    ];
    return texts.flatMap(({ path, name, text }) => {
      const unknown = numbersIn(text).filter((number) => !known.has(number));
      if (unknown.length === 0) return [];
      const message = `${name} says ${listed(unknown)}, which the record does not hold`;
      const hint = 'Write only numbers that stand in population, participants, protocol, findings or limits.';
      return [problemAt(study, path, 'plain-title-number', message, hint)];
    });
  });

/** Numbers of the record itself: not those of its summaries, of the addresses of pages, or of what is missing. */
function knownNumbers({ population, participants, protocol, findings, limits }: Study): Set<string> {
  const text = JSON.stringify({ population, participants, protocol, findings, limits });
  return new Set([...numbersIn(text), ...spelledOut(text)]);
}

/** Numbers as written, without thousands separators and trailing zeros. */
export function numbersIn(text: string): string[] {
  const numbers = text.replace(/(?<=\d),(?=\d{3}\b)/g, '').matchAll(/\d+(?:\.\d+)?/g);
  return [...new Set(Array.from(numbers, ([number]) => String(Number(number))))];
}

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Numbers that a record writes as words, as digits: "ten men" allows "10 men" in the title. */
function spelledOut(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[a-z]+/g)].flatMap(([word]) =>
    WORDS.includes(word) ? [String(WORDS.indexOf(word) + 1)] : [],
  );
}
