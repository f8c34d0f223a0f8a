import type { Counts, PlaywrightReport, Report, VitestReport } from './report.ts';

export const noTests: Counts = { passed: 0, failed: 0, skipped: 0 };

export const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    noTests,
  );

/** The line that closes `npm test`: `N passed, N failed`, and `, N skipped` where some were. */
export const countsLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** The counts of a report. A missing report counts as no tests. */
export const countsOf = (report: Report | undefined): Counts => {
  if (!report) return noTests;
  if ('numPassedTests' in report) return fromVitest(report);
  if ('stats' in report) return fromPlaywright(report);
  return report;
};

/** A file that could not be loaded has no failed tests, but counts as failed. */
const fromVitest = (report: VitestReport): Counts => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests || report.numFailedTestSuites,
  skipped: report.numPendingTests + report.numTodoTests,
});

const fromPlaywright = ({ stats, errors }: PlaywrightReport): Counts => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky || errors.length,
  skipped: stats.skipped,
});
