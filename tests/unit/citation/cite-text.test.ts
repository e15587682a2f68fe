import { describe, expect, test } from 'vitest';
import type { CiteIndex } from '../../../src/evidence/cite-index.ts';
import { numberCitations } from '../../../src/evidence/cite-number.ts';
import { citedIn, plainWords, renderCitations, union } from '../../../src/evidence/cite-text.ts';

const index: CiteIndex = new Map([
  ['smith2020', { short: 'Smith 2020', findings: new Set(['muscle-size', 'strength']) }],
  ['jones2021', { short: 'Jones & Sons', findings: new Set(['pain']) }],
  ['old2010', { short: 'Old 2010', findings: new Set(['size']), notice: 'retracted' as const }],
]);

describe('renderCitations', () => {
  test('marks in words, the rest escaped', () => {
    expect(renderCitations('Grows < much [@smith2020#strength; @jones2021, p. 3].', index)).toBe(
      'Grows &lt; much <span class="cites"><a href="#ref-smith2020" class="cite" role="doc-biblioref" data-cite="smith2020#strength">[Smith 2020]</a> ' +
        '<a href="#ref-jones2021" class="cite cite--long" role="doc-biblioref" data-cite="jones2021">[Jones &amp; Sons, p. 3]</a></span>.',
    );
  });

  test('a retracted record', () => {
    expect(renderCitations('[@old2010]', index)).toBe(
      '<a href="#ref-old2010" class="cite cite--retracted" role="doc-biblioref" data-cite="old2010">retracted <del>[Old 2010]</del></a>',
    );
  });

  test('an unknown finding is thrown with the words around it', () => {
    expect(() => renderCitations('Grows [@smith2020#streng].', index)).toThrow(
      new RangeError(
        '"Grows [@smith2020#streng]." cites the finding "streng" of "smith2020", which smith2020.yaml does not hold. Closest finding: strength. Known: muscle-size, strength.',
      ),
    );
  });
});

test('plainWords leaves the citations out', () => {
  expect(plainWords('Grows [@smith2020#strength; @jones2021], and hurts [@jones2021].')).toBe('Grows, and hurts.');
});

test('citedIn looks into every part of a record; union adds up', () => {
  const list = citedIn({
    answer: 'a [@smith2020#strength]',
    rows: [{ studies: '[@jones2021; @smith2020#muscle-size]', n: 3 }],
  });
  expect(list).toEqual([
    { key: 'smith2020', findings: ['strength', 'muscle-size'], uses: 2 },
    { key: 'jones2021', findings: [], uses: 1 },
  ]);
  expect(union(list, [{ key: 'jones2021', findings: ['pain'], uses: 4 }])).toContainEqual({
    key: 'jones2021',
    findings: ['pain'],
    uses: 5,
  });
});

describe('numberCitations', () => {
  const page = { path: '/learn/x/', studyHref: (key: string) => `/base/library/${key}/` };
  const mark = (key: string) => `<a href="#ref-${key}" class="cite" data-cite="${key}">[x]</a>`;
  const entry = (key: string) => `<li id="ref-${key}"><span data-back="${key}"></span></li>`;

  test('ids in the order of the page, ways back in the list', () => {
    expect(
      numberCitations(
        `<p>${mark('a')} ${mark('b')} ${mark('a')}</p><ul>${entry('a')}${entry('b')}${entry('c')}</ul>`,
        page,
      ),
    ).toBe(
      '<p><a id="cite-a-1" href="#ref-a" class="cite" data-cite="a">[x]</a> <a id="cite-b-1" href="#ref-b" class="cite" data-cite="b">[x]</a> ' +
        '<a id="cite-a-2" href="#ref-a" class="cite" data-cite="a">[x]</a></p><ul>' +
        '<li id="ref-a">Used here <a href="#cite-a-1" role="doc-backlink" aria-label="Back to place 1 of 2">1</a> ' +
        '<a href="#cite-a-2" role="doc-backlink" aria-label="Back to place 2 of 2">2</a></li>' +
        '<li id="ref-b">Used here <a href="#cite-b-1" role="doc-backlink" aria-label="Back to place 1">1</a></li>' +
        '<li id="ref-c"></li></ul>',
    );
  });

  test('a mark without an entry stops the page', () => {
    expect(() => numberCitations(`${mark('a')}${mark('b')}${entry('a')}`, page)).toThrow(
      new RangeError(
        '/learn/x/ cites b and has no entry for it in its list of references. Hand the keys to <References keys={…} /> or the words to <References texts={…} />.',
      ),
    );
  });

  test('on a page without a list the marks lead to the studies', () => {
    expect(numberCitations(mark('a'), page)).toBe('<a href="/base/library/a/" class="cite" data-cite="a">[x]</a>');
  });

  test('a page without marks stays as it is', () => {
    expect(numberCitations('<p>words</p>', page)).toBe('<p>words</p>');
  });
});
