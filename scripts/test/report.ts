import { existsSync, readFileSync } from 'node:fs';

/** How many tests a runner ran, by outcome. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What is read of the JSON report of Vitest. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
  numTodoTests: number;
  /** One for each file. `name` is its path; `message` says why a file could not be loaded. */
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** What is read of the JSON report of Playwright. Files are relative to `config.rootDir`. */
export interface PlaywrightReport {
  config: { rootDir: string };
  suites: PlaywrightSuite[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  /** What failed outside of any test. */
  errors: PlaywrightError[];
}

/** A file, or a `describe` within it. */
export interface PlaywrightSuite {
  title: string;
  specs: {
    title: string;
    file: string;
    tests: { status: string; results: { errors: PlaywrightError[] }[] }[];
  }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightError {
  message?: string;
  location?: { file: string };
}

/** A report of Vitest or Playwright, or of one of our runners, which has counts alone. */
export type Report = VitestReport | PlaywrightReport | Counts;

/** Reads a report; undefined where the runner has written none. */
export const readReport = (file: string): Report | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
