import type { BibFault } from './bib-scan.ts';
import type { Problem } from './problems.ts';

const WORDS: Record<BibFault['kind'], (fault: BibFault) => [message: string, hint: string]> = {
  'lost-at': ({ text, key }) => [
    `"${text}" looks like an entry that lost its @; everything in it would be ignored`,
    `Write "@${text}" if "${key}" is meant to be here, or remove the lines.`,
  ],
  'field-outside': ({ text }) => [
    `"${text}" stands outside any entry and would be ignored`,
    'The entry above ends too early: look for one } too many in it.',
  ],
  'stray-text': ({ text }) => [
    `"${text}" stands outside any entry and would be ignored`,
    'Start the line with % to make it a comment, or remove it.',
  ],
  'unclosed-value': ({ text, key }) => [
    `the value of "${text}" in "${key}" opens here and does not close before the next field or entry`,
    'Close it with as many } as it has {.',
  ],
  'unclosed-entry': ({ key }) => [
    `the entry "${key}" opens here and is not closed`,
    'End it with a } on a line of its own.',
  ],
  'no-key': ({ text }) => [
    `"${text}" has no key`,
    'Write the type, a brace, the key and a comma, for example "@article{chang2023,".',
  ],
  'no-comma': ({ text, key }) => [
    `there is no comma before "${text}" in "${key}"`,
    'End the field above with a comma; what comes after it would be lost.',
  ],
  'no-value': ({ text, key }) => [
    `the field "${text}" in "${key}" has no value`,
    'Put the value in braces, or remove the field.',
  ],
};

/** A place of the bibliography that could not be read, in words. */
export function faultProblem(fault: BibFault, file: string): Problem {
  const [message, hint] = WORDS[fault.kind](fault);
  const code =
    fault.kind === 'unclosed-value' || fault.kind === 'unclosed-entry' ? 'bib-unbalanced' : `bib-${fault.kind}`;
  return { file, line: fault.line, code, message, hint };
}
