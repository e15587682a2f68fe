import type { Content, Problem } from '../evidence/content.ts';
import { sentences } from '../evidence/sentences.ts';
import { wordRules } from './word-rules.ts';
import { pageTexts, screeningTexts } from './words-content.ts';
import { interfaceTexts } from './words-interface.ts';

/** Words that a reader sees, and where they stand. */
export interface ReaderText {
  readonly file: string;
  readonly text: string;
  /** Line of a place in the text. */
  readonly lineAt: (offset: number) => number;
  /** A button, a label, a message. */
  readonly isInterface?: boolean;
}

/** What is wrong with the words of some texts. */
export function wordProblems(texts: Iterable<ReaderText>): Problem[] {
  return [...texts].flatMap(({ file, text, lineAt, isInterface = false }) =>
    sentences(withoutCitations(text)).flatMap((sentence) =>
      wordRules
        .filter(({ interfaceOnly, unless }) => (isInterface || !interfaceOnly) && !unless?.test(sentence.text))
        .flatMap(({ code, pattern, hint }) =>
          Array.from(sentence.text.matchAll(pattern), ({ 0: found, index }) => ({
            file,
            line: lineAt(sentence.at + index),
            code,
            message: `says "${found}" in "${shortened(sentence.text)}"`,
            hint,
          })),
        ),
    ),
  );
}

/** Keys and findings are names, not words; blanks of the same length keep every place where it was. */
const withoutCitations = (text: string): string => text.replace(/\[@[^\]]*\]/gu, (mark) => ' '.repeat(mark.length));

const shortened = (text: string): string => {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length > 90 ? `${plain.slice(0, 90)}…` : plain;
};

/** Words of the interface, of articles and glossary, of the questions and outcomes of the check. Not of study records and titles. */
export function checkWords(content: Content): Problem[] {
  return wordProblems([...interfaceTexts(content.root), ...screeningTexts(content), ...pageTexts(content)]);
}
