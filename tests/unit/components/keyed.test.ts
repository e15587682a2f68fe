import { expect, it } from 'vitest';
import { pieces } from '../../../src/components/evidence/keyed.ts';

const known = (word: string) => ['brown2018', 'nhs-dvt'].includes(word);

it('splits at the keys and leaves the rest of the words alone', () => {
  expect(pieces('Its result (brown2018) stands alone; see nhs-dvt.', known)).toEqual([
    { text: 'Its result (' },
    { text: 'brown2018', key: 'brown2018' },
    { text: ') stands alone; see ' },
    { text: 'nhs-dvt', key: 'nhs-dvt' },
    { text: '.' },
  ]);
});

it('does not find a key inside a longer word', () => {
  expect(pieces('xbrown2018 brown2018b', known)).toEqual([{ text: 'xbrown2018 brown2018b' }]);
});
