import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { citations } from '../../../src/evidence/citations.ts';
import type { CiteIndex } from '../../../src/evidence/cite-index.ts';
import { ContentError, formatProblems } from '../../../src/evidence/problems.ts';

const index: CiteIndex = new Map([
  ['smith2020', { short: 'Smith 2020', findings: new Set(['muscle-size', 'strength']) }],
  ['jones2021', { short: 'Jones 2021', findings: new Set(['pain']) }],
  ['old2010', { short: 'Old 2010', findings: new Set(['size']), notice: 'retracted' }],
  ['mended2011', { short: 'Mended 2011', findings: new Set(['size']), notice: 'corrected' }],
  ['web-page', { short: 'A Health Service', findings: new Set(['signs']) }],
]);

async function compile(
  source: string,
  { frontmatter = {}, root = '/project' }: { frontmatter?: Record<string, unknown>; root?: string } = {},
) {
  const data = {
    astro: {
      frontmatter,
      headings: [],
      localImagePaths: new Set(),
      remoteImagePaths: new Set(),
    },
  };
  const { code } = await mdxToJs(source, {
    mdastPlugins: [citations({ root, index })],
    features: { gfm: true, smartPunctuation: true },
    fileURL: pathToFileURL(join(root, 'example.mdx')),
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    data: data as never,
  });
  return { code, citations: data.astro.frontmatter.citations };
}

/** The marks of compiled MDX, flattened: href, attributes and text. */
function marks(code: string) {
  return Array.from(code.matchAll(/_jsxs?\(_components\.a, \{([\s\S]*?)children: ([\s\S]*?)\n?\s*\}\)/g), (match) =>
    `${match[1]} ${match[2]}`.replace(/\s+/g, ' ').trim(),
  );
}

async function problemsOf(source: string, options?: Parameters<typeof compile>[1]) {
  try {
    await compile(source, options);
  } catch (error) {
    if (error instanceof ContentError) return formatProblems(error.problems);
    throw error;
  }
  return '';
}

describe('a citation becomes a mark', () => {
  test('with a finding, with a place, several in one', async () => {
    const { code, citations: list } = await compile(
      'Grows [@smith2020#muscle-size]. See [@jones2021, p. 3; @web-page#signs].\n',
    );
    expect(marks(code)).toEqual([
      'href: "#ref-smith2020", role: "doc-biblioref", "data-cite": "smith2020#muscle-size", class: "cite", "[Smith 2020]"',
      'href: "#ref-jones2021", role: "doc-biblioref", "data-cite": "jones2021", class: "cite cite--long", "[Jones 2021, p. 3]"',
      'href: "#ref-web-page", role: "doc-biblioref", "data-cite": "web-page#signs", class: "cite cite--long", "[A Health Service]"',
    ]);
    expect(code).toContain('class: "cites"');
    expect(list).toEqual([
      { key: 'smith2020', findings: ['muscle-size'], uses: 1 },
      { key: 'jones2021', findings: [], uses: 1 },
      { key: 'web-page', findings: ['signs'], uses: 1 },
    ]);
  });

  test('two findings of one record in one bracket are one mark', async () => {
    const { code, citations: list } = await compile(
      'Both [@smith2020#muscle-size; @smith2020#strength]. Again [@smith2020#strength].\n',
    );
    expect(marks(code)).toHaveLength(2);
    expect(code).toContain('"data-cite": "smith2020#muscle-size,strength"');
    expect(list).toEqual([{ key: 'smith2020', findings: ['muscle-size', 'strength'], uses: 2 }]);
  });

  test.each([
    ['a list item over two lines', '- Grows\n  much [@smith2020#strength]\n'],
    ['a table cell', '| a | b |\n| --- | --- |\n| grows [@smith2020#strength] | much |\n'],
    ['a quotation', '> Grows [@smith2020#strength]\n'],
    ['bold text', '**Grows [@smith2020#strength]**\n'],
    ['the words of an inline component', '<Note>Grows [@smith2020#strength]</Note>\n'],
    ['the words of a block component', '<Note>\n\nGrows [@smith2020#strength]\n\n</Note>\n'],
    ['a citation broken by a line end', 'Grows [@smith2020#strength;\n@jones2021#pain]\n'],
  ])('in %s', async (_place, source) => {
    const { code } = await compile(source);
    expect(marks(code)[0]).toContain('"data-cite": "smith2020#strength"');
    expect(code).not.toContain('[@');
  });

  test('not in code, comments or links', async () => {
    const { code, citations: list } = await compile(
      '`[@smith2020]` {/* [@jones2021] */} [a link](https://example.org/@smith)\n',
    );
    expect(marks(code)).toHaveLength(1);
    expect(list).toEqual([]);
  });

  test('a retracted record says so and is struck through; a corrected one says so', async () => {
    const { code } = await compile('Grew [@old2010#size] [@mended2011#size].\n');
    expect(code).toContain('"cite cite--retracted"');
    expect(code).toMatch(/"retracted ", _jsx\(_components\.del, \{ children: "\[Old 2010\]" \}\)/);
    expect(code).toContain('children: "[Mended 2011, corrected]"');
  });

  test('components that cite by attribute are counted in their place', async () => {
    const { citations: list } = await compile(
      'First <Value of="a.b" cite="jones2021#pain" />.\n\nThen [@smith2020#strength].\n\n<Cite keys="@web-page; smith2020#muscle-size" />\n',
    );
    expect(list).toEqual([
      { key: 'jones2021', findings: ['pain'], uses: 1 },
      { key: 'smith2020', findings: ['strength', 'muscle-size'], uses: 2 },
      { key: 'web-page', findings: [], uses: 1 },
    ]);
  });
});

describe('a citation that does not stand stops the build', () => {
  test('every one of a file, each with line, column and the closest key or finding', async () => {
    const source = `Some words.

Grows *a lot* &amp; fast [@smith2021#strength].

- One
  two [@smith2020#musclesize; @jones2021#pain]

<Note>Three [@jones2021#strength]</Note>
`;
    expect(await problemsOf(source)).toBe(`example.mdx:3:27  unknown-study
  cites "smith2021", which is not in src/content/studies and references.bib.
  Closest key: smith2020. Correct the key, or add the study.

example.mdx:6:8  unknown-finding
  cites the finding "musclesize" of "smith2020", which smith2020.yaml does not hold.
  Closest finding: muscle-size. Known: muscle-size, strength.

example.mdx:8:14  unknown-finding
  cites the finding "strength" of "jones2021", which jones2021.yaml does not hold.
  Known: pain.
`);
  });

  test('a form that cannot be read', async () => {
    expect(await problemsOf('Grows [@Smith2020].\n')).toBe(`example.mdx:1:8  citation-syntax
  "@Smith2020" is not a citation.
  Write [@key#finding], with a place as [@key#finding, p. 3] and several sources as [@key; @other#finding]. Keys are made of a to z, 0 to 9 and hyphens.
`);
  });

  test('a forgotten at sign or bracket', async () => {
    expect(
      await problemsOf('One [smith2020#strength] and\ntwo @jones2021 more.\n'),
    ).toBe(`example.mdx:1:5  citation-syntax
  "[smith2020#strength" names the study "smith2020" and is not a citation.
  Write [@smith2020#strength].

example.mdx:2:5  citation-syntax
  "@jones2021" names the study "jones2021" and is not a citation.
  Write [@jones2021].
`);
  });

  test('a component that cites by attribute', async () => {
    expect(
      await problemsOf('Words.\n\n<Cite keys="smith2020#size; jones2012" />\n'),
    ).toBe(`example.mdx:3:13  unknown-finding
  cites the finding "size" of "smith2020", which smith2020.yaml does not hold.
  Closest finding: muscle-size. Known: muscle-size, strength.

example.mdx:3:29  unknown-study
  cites "jones2012", which is not in src/content/studies and references.bib.
  Closest key: jones2021. Correct the key, or add the study.
`);
  });

  test('the error carries the first place for the overlay', async () => {
    await expect(compile('Words.\n\nGrows [@nobody1999].\n')).rejects.toMatchObject({
      name: 'ContentError',
      line: 3,
      column: 8,
    });
  });

  test('front matter is checked and counted with the words below it', async () => {
    const root = mkdtempSync(join(tmpdir(), 'cite-'));
    const file = `---
answer: It grows [@smith2020#muscle-size].
rows:
  - why: Sore too [@jones2021#ache].
  - why: Sore too [jones2021#pain].
---

Words [@nobody1999].
`;
    writeFileSync(join(root, 'example.mdx'), file);
    const source = file.replace(/^---[\s\S]*?---/, (front) => front.replace(/[^\n]/g, ' '));
    const frontmatter = {
      answer: 'It grows [@smith2020#muscle-size].',
      rows: [{ why: 'Sore too [@jones2021#ache].' }, { why: 'Sore too [jones2021#pain].' }],
    };
    expect(await problemsOf(source, { root, frontmatter })).toBe(`example.mdx:4:20  unknown-finding
  cites the finding "ache" of "jones2021", which jones2021.yaml does not hold.
  Known: pain.

example.mdx:5:19  citation-syntax
  "[jones2021#pain" names the study "jones2021" and is not a citation.
  Write [@jones2021#pain].

example.mdx:8:8  unknown-study
  cites "nobody1999", which is not in src/content/studies and references.bib.
  Correct the key, or add the study.
`);
    const good = await compile(source.replace('nobody1999', 'smith2020'), {
      root,
      frontmatter: { answer: frontmatter.answer },
    });
    expect(good.citations).toEqual([{ key: 'smith2020', findings: ['muscle-size'], uses: 2 }]);
  });
});
