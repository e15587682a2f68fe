import { describe, expect, it } from 'vitest';
import { failuresOf } from '../../../scripts/lib/failures.ts';

describe('failuresOf', () => {
  it('names a failed unit test and a file that does not load', () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          assertionResults: [
            { fullName: 'adds', status: 'passed', failureMessages: [] },
            { fullName: 'halves', status: 'failed', failureMessages: ['Error: expected 2 to be 3\n    at a.ts:3'] },
          ],
        },
        { name: 'b.test.ts', message: 'Cannot find module', assertionResults: [] },
      ],
    };
    expect(failuresOf(report)).toEqual(['halves: Error: expected 2 to be 3', 'b.test.ts: Cannot find module']);
  });

  it('names a failed journey with its width, wherever it is nested, without colours', () => {
    const spec = {
      title: 'opens',
      file: 'menu.test.ts',
      line: 7,
      tests: [
        {
          projectName: 'phone',
          status: 'unexpected',
          results: [{ errors: [{ message: '\u001b[31mError: hidden\u001b[39m\n\n    at menu.test.ts:9' }] }],
        },
        { projectName: 'desktop', status: 'expected', results: [{ errors: [] }] },
      ],
    };
    expect(failuresOf({ suites: [{ suites: [{ specs: [spec] }] }] })).toEqual([
      '[phone] menu.test.ts:7 opens: Error: hidden',
    ]);
  });

  it('says nothing where there is no report', () => expect(failuresOf(undefined)).toEqual([]));
});
