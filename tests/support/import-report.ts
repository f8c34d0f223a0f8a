import type { ImportReport } from '#/lib/domain/library/import-report.ts';

/** The report of an import that took two decisions of two lines, with these changes. */
export const importReport = (changes: Partial<ImportReport> = {}): ImportReport => ({
  format: 'pasted',
  added: 2,
  updated: 0,
  unchanged: 0,
  joined: 0,
  refused: 0,
  refusals: [],
  unused: [],
  unusedCount: 0,
  withoutCourt: [],
  withoutCourtCount: 0,
  lines: { unit: 'line', read: 2, used: 2, blank: 0, unused: 0, refused: 0 },
  ...changes,
});
