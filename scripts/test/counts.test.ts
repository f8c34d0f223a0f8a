import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countsLine, readCounts, sum } from './counts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-counts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const report = (content: object) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return readCounts(file);
};

describe('readCounts', () => {
  it('reads a report of Vitest', () => {
    const counts = {
      numPassedTests: 7,
      numFailedTests: 0,
      numFailedTestSuites: 0,
      numPendingTests: 1,
      numTodoTests: 1,
    };
    expect(report(counts)).toEqual({ passed: 7, failed: 0, skipped: 2 });
  });

  it('counts a file that could not be loaded as failed', () => {
    const counts = {
      numPassedTests: 7,
      numFailedTests: 0,
      numFailedTestSuites: 2,
      numPendingTests: 0,
      numTodoTests: 0,
    };
    expect(report(counts)).toMatchObject({ failed: 2 });
  });

  it('reads a report of Playwright, where a test that passed only the second time has failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
    expect(report({ stats, errors: [] })).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  it('takes no report as no tests', () => {
    expect(readCounts(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('countsLine', () => {
  it('adds up and names skipped ones only where there are some', () => {
    const one = { passed: 2, failed: 1, skipped: 0 };
    expect(countsLine(sum([one, one]))).toBe('4 passed, 2 failed');
    expect(countsLine({ ...one, skipped: 3 })).toBe('2 passed, 1 failed, 3 skipped');
  });
});
