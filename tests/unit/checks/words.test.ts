import { describe, expect, it } from 'vitest';
import { checkWords, type ReaderText, wordProblems } from '../../../src/checks/words.ts';
import { stringsIn } from '../../../src/checks/words-interface.ts';
import { formatProblems, readContent } from '../../../src/evidence/content.ts';

const said = (text: string, isInterface = false): string =>
  formatProblems(wordProblems([{ file: 'a.ts', text, lineAt: () => 7, isInterface } satisfies ReaderText]));

describe('the word lint', () => {
  it('explains what it found, and what to say in its place', () => {
    expect(said('A clot is a risk here. Ask a clinician.')).toBe(
      [
        'a.ts:7  word-clinician',
        '  says "clinician" in "Ask a clinician."',
        '  Say "doctor, nurse or physiotherapist".',
        '',
        'a.ts:7  word-risk',
        '  says "risk" in "A clot is a risk here."',
        '  Say "chance", or name what can happen.',
        '',
      ].join('\n'),
    );
  });

  it('lets "safe for you" pass only beside "does not prove", or where the page says what it does not do', () => {
    expect(said('This does not prove it is safe for you.')).toBe('');
    expect(said('tell you whether a cuff is safe for you: use the check first')).toBe('');
    expect(said('So it is safe for you.')).toContain('word-safe');
    expect(said('BFR is proven safe.')).toContain('word-safe');
    expect(said('Too few to call it safe.')).toBe('');
  });

  it('knows words that prescribe or clear', () => {
    for (const text of [
      'Recommended for you',
      'Your prescription',
      'You are cleared to start',
      'You are not eligible',
    ]) {
      expect(said(text)).toContain('word-prescribes');
    }
    expect(said('Wait for your midwife to clear you.')).toBe('');
  });

  it('asks for "get" side effects, "to" in ranges, and no space before a percent sign', () => {
    expect(said('Most people experience some numbness.')).toContain('word-experience');
    expect(said('People with experience of pain')).toBe('');
    expect(said('40–60 repetitions')).toContain('range-dash');
    expect(said('40 %')).toContain('percent-space');
    expect(said('40 to 60, 40%, COVID-19')).toBe('');
  });

  it('wants no "please" and no "invalid" from buttons and messages, and leaves prose alone', () => {
    expect(said('Please enter a number', true)).toContain('word-please');
    expect(said('Invalid number', true)).toContain('word-please');
    expect(said('The invalid carriage, if you please')).toBe('');
  });

  it('shortens a long sentence', () => {
    expect(said(`The risk of ${'a very long sentence about nothing '.repeat(5)}`)).toContain('…"');
  });
});

describe('the strings of a source file', () => {
  const texts = (source: string) => stringsIn(source).map(({ text }) => text);

  it('are values: no comments, no imports, no names of fields, no ids', () => {
    const source = [
      "import { a } from './a risk.ts';",
      '/** A comment with risk. */',
      "export const words = { 'risk-factor': 'Raises the chance', id: 'risks-1', // risk",
      `  quote: "It's fine", long: \`Up to \${n(1)} of them\` };`,
    ].join('\n');
    expect(texts(source)).toEqual(['Raises the chance', "It's fine", 'Up to 0000000 of them']);
  });

  it('keep their place', () => {
    expect(stringsIn("const a = 'Word one';")).toEqual([{ text: 'Word one', at: 11 }]);
  });
});

it('finds nothing to mend in the words of this site', () => {
  expect(formatProblems(checkWords(readContent().content))).toBe('');
});
