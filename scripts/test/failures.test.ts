import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../install.mjs';
import { failuresOf } from './failures.ts';

const vitestCounts = {
  numPassedTests: 1,
  numFailedTests: 1,
  numFailedTestSuites: 2,
  numPendingTests: 0,
  numTodoTests: 0,
};

const test = (fullName: string, status: string, failureMessages: string[] = []) => ({
  fullName,
  status,
  failureMessages,
});

const spec = (title: string, status: string, messages: string[] = []) => ({
  title,
  file: 'session.spec.ts',
  tests: [{ status, results: messages.map((message) => ({ errors: [{ message }] })) }],
});

const playwright = {
  config: { rootDir: join(root, 'tests/e2e') },
  stats: { expected: 1, unexpected: 2, flaky: 1, skipped: 0 },
  errors: [],
};

describe('failuresOf', () => {
  it('names the failed tests of Vitest with the file and the first message', () => {
    const testResults = [
      {
        name: join(root, 'src/lib/ids.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          test('ids are long', 'failed', ['too short', 'second']),
          test('ids are ids', 'passed'),
        ],
      },
      { name: join(root, 'src/lib/ok.test.ts'), status: 'passed', message: '', assertionResults: [] },
    ];
    expect(failuresOf({ ...vitestCounts, testResults })).toEqual([
      { file: 'src/lib/ids.test.ts', name: 'ids are long', message: 'too short' },
    ]);
  });

  it('names a file of Vitest that could not be loaded', () => {
    const name = join(root, 'src/lib/ids.test.ts');
    const testResults = [{ name, status: 'failed', message: 'Cannot find module', assertionResults: [] }];
    expect(failuresOf({ ...vitestCounts, testResults })).toEqual([
      { file: 'src/lib/ids.test.ts', name: '', message: 'Cannot find module' },
    ]);
  });

  it('names the failed and the flaky tests of Playwright with what they stand in', () => {
    const outer = { title: 'a session', specs: [spec('opens', 'unexpected', ['first', 'again'])] };
    const file = {
      title: 'session.spec.ts',
      specs: [spec('passes', 'expected'), spec('wavers', 'flaky', ['once'])],
      suites: [outer],
    };
    expect(failuresOf({ ...playwright, suites: [file] })).toEqual([
      { file: 'tests/e2e/session.spec.ts', name: 'wavers', message: 'once' },
      { file: 'tests/e2e/session.spec.ts', name: 'a session opens', message: 'first' },
    ]);
  });

  it('names what failed in Playwright outside of any test', () => {
    const errors = [
      { message: 'no server', location: { file: join(root, 'tests/e2e/a.spec.ts') } },
      { message: 'no tests found' },
    ];
    expect(failuresOf({ ...playwright, suites: [], errors })).toEqual([
      { file: 'tests/e2e/a.spec.ts', name: '', message: 'no server' },
      { file: '', name: '', message: 'no tests found' },
    ]);
  });

  it.each([[undefined], [{ passed: 0, failed: 2, skipped: 0 }]])('names none in %j', (report) => {
    expect(failuresOf(report)).toEqual([]);
  });
});
