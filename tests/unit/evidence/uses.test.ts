import { expect, test } from 'vitest';
import { collectUses } from '../../../src/evidence/uses.ts';
import { readFixture } from '../content/fixture.ts';

const uses = collectUses(readFixture('base').content);
const of = (key: string, path: string) => (uses.get(key) ?? []).filter((use) => use.path.startsWith(path));

test('sentences of articles, without their citations, lead to the entry in the list', () => {
  expect(of('alpha2020', '/learn/what-is-it/')).toContainEqual({
    path: '/learn/what-is-it/#ref-alpha2020',
    place: 'What is it?',
    text: 'Muscle grows as much.',
    under: 'Key messages',
  });
  expect(of('beta2021', '/learn/').every(({ text }) => text && !/[[@#]/.test(text))).toBe(true);
});

test('a sentence of an article comes with the heading that it stands under', () => {
  const { content } = readFixture('base');
  const page = content.articles.get('what-is-it')!;
  const body =
    'Before any [@beta2021].\n\n## How <Term id="cuff">a cuff</Term> works\n\nIt swells [@beta2021].\n\nAnd more [@beta2021].';
  const articles = new Map([[page.id, { ...page, body }]]);
  const said = collectUses({ ...content, articles }).get('beta2021')!;
  const under = (text: string) => said.find((use) => use.text === text)?.under;
  expect(under('Before any.')).toBeUndefined();
  expect([under('It swells.'), under('And more.')]).toEqual(['How a cuff works', 'How a cuff works']);
});

test('the row of a table comes with the heads of its columns, which alone give its cells a meaning', () => {
  const { content } = readFixture('base');
  const page = content.articles.get('what-is-it')!;
  const table = [
    '| Rival | Size | Strength |',
    '| --- | :-: | --- |',
    '| The same light weight [@alpha2020] | More | |',
    '| Heavy lifting | Equal | Less |',
  ].join('\n');
  const articles = new Map([[page.id, { ...page, body: `It ties or leads [@beta2021].\n${table}\n` }]]);
  const list = collectUses({ ...content, articles });
  const texts = (key: string) =>
    (list.get(key) ?? []).flatMap(({ path, text }) => (path.includes('/learn/') ? text : []));
  expect(texts('alpha2020')).toContain('Rival: The same light weight; Size: More');
  expect(texts('beta2021')).toContain('It ties or leads.');
});

test('claims and numbers of the tools', () => {
  expect(of('alpha2020', '/claims/').map(({ path }) => path)).toContain('/claims/#claim-benefits-1');
  expect(of('alpha2020', '/plan/').map(({ text }) => text)).toContain('resistance, default, load percent 1RM');
});

test('nothing twice, and only records that exist', () => {
  for (const [key, list] of uses) {
    expect(new Set(list.map((use) => JSON.stringify(use))).size, key).toBe(list.length);
  }
  expect([...uses.keys()].filter((key) => !['alpha2020', 'beta2021'].includes(key))).toEqual([]);
});
