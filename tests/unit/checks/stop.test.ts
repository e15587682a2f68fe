import { describe, expect, test } from 'vitest';
import { contentProblems } from '../../../src/checks/integration.ts';
import { numbersIn } from '../../../src/checks/plain-titles.ts';
import { listed } from '../../../src/checks/rule.ts';
import { ContentError } from '../../../src/evidence/content.ts';

describe('what stops the build', () => {
  test('the content as it stands is in order', { timeout: 30_000 }, () => {
    expect(contentProblems(process.cwd())).toEqual([]);
  });

  test('the error holds every problem, sorted, as whole sentences', () => {
    const error = new ContentError([
      { file: 'b.yaml', line: 2, code: 'second', message: 'is wrong', hint: 'Mend it' },
      { file: 'a.yaml', line: 9, column: 4, code: 'first', message: 'is wrong too.', hint: 'Mend it as well.' },
    ]);
    expect(error.name).toBe('ContentError');
    expect(error.message).toBe(
      [
        '2 problems in the content',
        '',
        'a.yaml:9:4  first\n  is wrong too.\n  Mend it as well.\n',
        'b.yaml:2  second\n  is wrong.\n  Mend it.\n',
      ].join('\n'),
    );
  });
});

describe('numbers and lists in words', () => {
  test.each([
    ['1,000 people, 8.50 kg', ['1000', '8.5']],
    ['40 to 60, 40%', ['40', '60']],
    ['no numbers', []],
  ])('numbers of "%s"', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test('lists read like sentences', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
  });
});
