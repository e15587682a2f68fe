import { describe, expect, it } from 'vitest';
import { add, closingLine, countsOf } from '../../../scripts/lib/counts.ts';

const vitest = { numPassedTests: 10, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
const playwright = { stats: { expected: 5, unexpected: 1, skipped: 2, flaky: 1 } };

describe('counting tests', () => {
  it('reads both reports; a test that passes at the second try has failed', () => {
    expect(countsOf(vitest, true)).toEqual({ passed: 10, failed: 0, skipped: 2 });
    expect(countsOf(playwright, false)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('never calls a failed run green', () => {
    expect(countsOf(vitest, false).failed).toBe(1);
    expect(countsOf(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a run without a report as failed, even when it says it went well', () => {
    expect(countsOf(undefined, true).failed).toBe(1);
    expect(countsOf({}, true).failed).toBe(1);
  });

  it('closes with one line', () => {
    expect(closingLine(add([countsOf(vitest, true), countsOf(playwright, false)]))).toBe(
      '15 passed, 2 failed, 4 skipped',
    );
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  });
});
