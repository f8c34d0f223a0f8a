import { describe, expect, it } from 'vitest';
import { countsLine, countsOf, sum } from './counts.ts';

const vitest = {
  numPassedTests: 7,
  numFailedTests: 0,
  numFailedTestSuites: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [],
};

describe('countsOf', () => {
  it('reads a report of Vitest', () => {
    expect(countsOf(vitest)).toEqual({ passed: 7, failed: 0, skipped: 2 });
  });

  it('counts a file that could not be loaded as failed', () => {
    expect(countsOf({ ...vitest, numFailedTestSuites: 2 })).toMatchObject({ failed: 2 });
  });

  it('reads a report of Playwright, where a test that passed only the second time has failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
    const report = { config: { rootDir: '' }, suites: [], stats, errors: [] };
    expect(countsOf(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  it('takes the counts of our own runners as they are', () => {
    expect(countsOf({ passed: 3, failed: 1, skipped: 0 })).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('takes no report as no tests', () => {
    expect(countsOf(undefined)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('countsLine', () => {
  it('adds up and names skipped ones only where there are some', () => {
    const one = { passed: 2, failed: 1, skipped: 0 };
    expect(countsLine(sum([one, one]))).toBe('4 passed, 2 failed');
    expect(countsLine({ ...one, skipped: 3 })).toBe('2 passed, 1 failed, 3 skipped');
  });
});
