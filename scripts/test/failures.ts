import { join, relative } from 'node:path';
import { root } from '../install.mjs';
import type { PlaywrightReport, PlaywrightSuite, Report, VitestReport } from './report.ts';

/** A test that failed, or a file that failed outside of its tests. */
export interface Failure {
  /** The path from the root of the repository; empty where the runner names no file. */
  file: string;
  /** The titles of the test and of what it stands in; empty for a file that failed outside of its tests. */
  name: string;
  /** What the runner wrote of it, over any number of lines, possibly with colours. */
  message: string;
}

/** The failed tests of a report, in its order. A report of our own runners names none. */
export const failuresOf = (report: Report | undefined): Failure[] => {
  if (!report) return [];
  if ('numPassedTests' in report) return report.testResults.flatMap(inVitestFile);
  if ('stats' in report) return fromPlaywright(report);
  return [];
};

const inVitestFile = ({
  name: path,
  status,
  message,
  assertionResults,
}: VitestReport['testResults'][number]) => {
  const file = relative(root, path);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0 && status === 'failed') return [{ file, name: '', message }];
  return failed.map((test) => ({ file, name: test.fullName, message: test.failureMessages[0] ?? '' }));
};

const fromPlaywright = ({ config, suites, errors }: PlaywrightReport): Failure[] => [
  ...errors.map(({ message = '', location }) => ({
    file: location ? relative(root, location.file) : '',
    name: '',
    message,
  })),
  // The title of an outermost suite is its file.
  ...suites.flatMap((suite) => inSuite(suite, [], relative(root, config.rootDir))),
];

/** A flaky test counts as failed, as in the counts. */
const inSuite = ({ specs, suites = [] }: PlaywrightSuite, titles: string[], folder: string): Failure[] => [
  ...specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        file: join(folder, file),
        name: [...titles, title].join(' '),
        message: results.flatMap((result) => result.errors)[0]?.message ?? '',
      })),
  ),
  ...suites.flatMap((suite) => inSuite(suite, [...titles, suite.title], folder)),
];
