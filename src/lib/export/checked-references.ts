import { limits } from '#/lib/domain/limits.ts';
import type { ReferenceReport } from '#/lib/domain/reference-report.ts';

/** Tells of the references of a text of at most `checkedText`. */
export type Conference = (text: string) => Promise<ReferenceReport>;

/** What is said of the references of an export. */
export interface ExportedReferences extends Pick<ReferenceReport, 'references' | 'omitted' | 'tableMadeOn'> {
  /** How many characters of its end were not checked. */
  unread: number;
}

/** Windows of one export; others wait for their turn meanwhile. */
const mostWindows = 8;

/** A longer text is checked window by window, each ended at a line. */
export const checkedReferences = async (
  conference: Conference,
  text: string,
): Promise<ExportedReferences> => {
  const first = windowAt(text, 0);
  const reports = [await conference(first)];
  let from = first.length;
  while (from < text.length && reports.length < mostWindows) {
    const window = windowAt(text, from);
    reports.push(await conference(window));
    from += window.length;
  }
  return {
    references: reports.flatMap(({ references }) => references),
    omitted: reports.reduce((sum, { omitted }) => sum + omitted, 0),
    tableMadeOn: reports[0]?.tableMadeOn ?? '',
    unread: text.length - from,
  };
};

const windowAt = (text: string, from: number): string => {
  const window = text.slice(from, from + limits.checkedText);
  const end = from + window.length < text.length ? window.lastIndexOf('\n') + 1 : 0;
  return (end > 0 ? window.slice(0, end) : window).toWellFormed();
};
