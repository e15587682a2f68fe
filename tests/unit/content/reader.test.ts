import { describe, expect, test } from 'vitest';
import { formatProblems, readContent } from '../../../src/evidence/content.ts';
import { readFixture } from './fixture.ts';

describe('reading content', () => {
  test('a folder without content is told file by file, and nothing is thrown', () => {
    const { content, problems } = readContent('/nowhere');
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['missing-file']));
    expect(formatProblems(problems.filter(({ file }) => file.endsWith('model-notes.yaml')))).toBe(
      'src/content/model-notes.yaml:1  missing-file\n  does not exist.\n  Every build needs it; src/schemas/model.ts says what stands in it.\n',
    );
    expect(content.studies.size).toBe(0);
    expect(content.modelNotes).toBeUndefined();
  });

  test('every field knows its line', () => {
    const { content } = readFixture('base');
    const study = content.studies.get('alpha2020')!;
    expect([study.file, study.lineOf([]), study.lineOf(['limits']), study.lineOf(['findings', 1, 'id'])]).toEqual([
      'src/content/studies/alpha2020.yaml',
      1,
      16,
      13,
    ]);
    expect(study.lineOf(['findings', 1, 'effect', 'value'])).toBe(13); // Not there: the nearest thing above it.
    const claim = content.claims.get('benefits-1')!;
    expect([claim.file, claim.lineOf([]), claim.lineOf(['grade'])]).toEqual(['src/content/claims/benefits.yaml', 5, 8]);
  });

  test('records inside files have ids of their own', () => {
    const { content } = readFixture('base');
    expect([...content.claims.keys()]).toEqual(['benefits-1', 'pressure-1']);
    expect([...content.harms.keys()]).toEqual(['alpha2020-bruise']);
    expect([...content.audits.keys()]).toEqual(['popular-article-1']);
  });

  test('a page keeps its body and the line on which it begins', () => {
    const { content } = readFixture('base');
    const page = content.articles.get('what-is-it')!;
    expect([page.bodyLine, page.body.split('\n')[1]]).toEqual([25, 'It grows [@alpha2020#muscle-size].']);
  });

  test('what is broken is left out and remembered', () => {
    const { content } = readFixture('wrong-type');
    expect(content.studies.size).toBe(0);
    expect([...content.broken]).toEqual(['src/content/studies/alpha2020.yaml', 'src/content/studies/beta2021.yaml']);
  });
});
