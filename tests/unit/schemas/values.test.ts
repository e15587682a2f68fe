import { expect, test } from 'vitest';
import { gradeInWords } from '../../../src/schemas/claim.ts';
import { Day, Key, Text, Url } from '../../../src/schemas/common.ts';

test.each([
  ['text', Text, 'words', true],
  ['text of spaces', Text, '   ', false],
  ['a key', Key, 'owens-vte', true],
  ['a key with a capital', Key, 'Owens', false],
  ['a key with a point', Key, 'thigh-13.5cm', false],
  ['a key with two hyphens', Key, 'a--b', false],
  ['an address', Url, 'https://example.org/a', true],
  ['an address without a scheme', Url, 'example.org', false],
  ['a script as address', Url, 'javascript:alert(1)', false],
  ['a day', Day, '2026-11-22', true],
  ['a day that does not exist', Day, '2026-02-30', false],
  ['a day written in another way', Day, '22/11/2026', false],
  ['nothing as a day', Day, null, false],
])('%s', (_, schema, value, valid) => {
  expect(schema.safeParse(value).success).toBe(valid);
});

test('a day that a reader of front matter made a Date becomes the text again', () => {
  expect(Day.parse(new Date('2026-11-22T00:00:00Z'))).toBe('2026-11-22');
});

test('letters of grades count as words', () => {
  expect((['A', 'B', 'C', 'D', 'absent'] as const).map(gradeInWords)).toEqual([
    'strong',
    'moderate',
    'limited',
    'limited',
    'absent',
  ]);
});
